/** Sheets of shifts as this page has them: a tap counts at once, and is written down in the order of the taps. */
import { newId } from '../../../client/links/new-id.ts';
import type { Work } from '../../../client/links/work-list.ts';
import { keepSheet, type KeptSheet, sheetOf, shiftKey } from '../../../client/shifts/kept-sheets.ts';
import { isRefused, sendSheet, type SheetPlace } from '../../../client/links/send-sheet.ts';
import { beginSheet } from '../../../client/shifts/shift-sheet.ts';

export type LiveSheet = SheetPlace & {
  /** @param interval every k-th is stopped */
  readonly begin: (interval: number) => void;
  /** Changes it, and sends it within a minute. */
  readonly count: (what: (one: KeptSheet) => KeptSheet) => void;
  /** Sends it; answers whether it still waits. */
  readonly send: () => Promise<boolean>;
  /** Taps of it are being written down: what is shown is not kept yet. */
  readonly isBeingWritten: () => boolean;
  /** The server takes it no more by the link that this page has. */
  readonly isTakenNoMore: () => boolean;
  /** The link that it is sent by from now on: that of the newest list. */
  by: Work;
  /** Called whenever it changes, and when it could not be written down. */
  show: (fault?: 'not-kept') => void;
  /** What shows it: the same, however often the list around it is drawn. */
  shown: HTMLElement | undefined;
};

export type LiveSheets = {
  /** That of a shift; it is read once. */
  readonly of: (round: string, work: Work) => Promise<LiveSheet>;
  /** Sends all of the page; answers how many still wait. */
  readonly sendAll: () => Promise<number>;
};

type Given = { readonly language: string; readonly now: () => Date };

/** After so long what was counted is sent. Milliseconds. */
const sendAfter = 60_000;

async function liveSheet(round: string, work: Work, { language, now }: Given): Promise<LiveSheet> {
  let one = await sheetOf(round, work);
  let written: Promise<void> = Promise.resolve();
  let writing = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  const put = (next: KeptSheet): Promise<void> => {
    one = next;
    writing += 1;
    live.show();
    const ends = (fault?: 'not-kept') => (): void => {
      writing -= 1;
      live.show(fault);
    };
    written = written.then(() => keepSheet(round, next)).then(ends(), ends('not-kept'));
    return written;
  };
  const live: LiveSheet = {
    by: work,
    shown: undefined,
    show: () => undefined,
    now: () => one,
    change: (what) => {
      const next = one && what(one);
      return next === undefined || next === one ? written : put(next);
    },
    begin: (interval) => void put({ work: shiftKey(work), ...beginSheet(newId(), interval, now(), Math.random()) }),
    count: (what) => {
      void live.change(what);
      later ??= setTimeout(() => void live.send(), sendAfter);
    },
    send: async () => {
      clearTimeout(later);
      later = undefined;
      return sendSheet(live, live.by, language);
    },
    isBeingWritten: () => writing > 0,
    isTakenNoMore: () => one !== undefined && isRefused(one, live.by),
  };
  return live;
}

/** Sheets of one page. */
export function liveSheets(given: Given): LiveSheets {
  const known = new Map<string, Promise<LiveSheet>>();
  return {
    of: async (round, work) => {
      const key = `${round} ${shiftKey(work)}`;
      const reading = known.get(key) ?? liveSheet(round, work, given);
      known.set(key, reading);
      const live = await reading;
      live.by = work;
      return live;
    },
    sendAll: async () => {
      const waiting = await Promise.all([...known.values()].map(async (live) => (await live).send()));
      return waiting.filter(Boolean).length;
    },
  };
}
