/** Lists of dwellings as this page has them. */
import { changeHeldList, heldListOf, type ListPlace } from '../../../client/listing/kept-listing.ts';
import { type HeldList, isClosed, isUnsent, isWaiting } from '../../../client/listing/dwelling-list.ts';
import { isRefusedBy, sendListing } from '../../../client/links/send-listing.ts';
import { withDrawn } from '../../../client/links/drawn-here.ts';
import { keyOf, type KeptWork, type Work } from '../../../client/links/work-list.ts';

export type LiveListing = {
  readonly now: () => HeldList | undefined;
  /** Changes it on the device and shows it; answers whether it was written down. */
  readonly change: (what: (before: HeldList | undefined) => HeldList | undefined) => Promise<boolean>;
  /** Sends what somebody wants sent; answers whether it still waits. */
  readonly send: () => Promise<boolean>;
  /** The office takes it no more by the link that this page has. */
  readonly isTakenNoMore: () => boolean;
  /** Reads it again: another tab may have gone on with it. */
  readonly reread: () => Promise<void>;
  /** The link that it is sent by: that of the newest list of work. */
  by: Work;
  /** Called whenever it changes, and when it could not be written down. */
  show: (fault?: 'not-kept') => void;
  /** What shows it: the same, however often the list around it is drawn. */
  shown: HTMLDetailsElement | undefined;
};

export type LiveListings = {
  readonly of: (round: string, work: Work, isTrial: boolean) => Promise<LiveListing>;
  /** This list of work with what was drawn on this phone. */
  readonly withDrawn: (kept: KeptWork) => Promise<KeptWork>;
  /** Sends all of the page; answers how many still wait, and whether the office heard of a draw. */
  readonly sendAll: () => Promise<{ readonly left: number; readonly isDrawn: boolean }>;
};

type Given = { readonly language: string; readonly now: () => Date };

function liveListing(place: ListPlace, work: Work, { language, now: clock }: Given): LiveListing {
  let one: HeldList | undefined;
  const change: LiveListing['change'] = async (what) => {
    try {
      one = await changeHeldList(place, what);
      live.show();
      return true;
    } catch {
      live.show('not-kept');
      return false;
    }
  };
  const live: LiveListing = {
    by: work,
    shown: undefined,
    show: () => undefined,
    now: () => one,
    change,
    send: async () => {
      await live.reread();
      const now = () => one;
      const left = await sendListing(
        {
          now,
          change: async (what) => {
            await change((before) => before && what(before));
          },
        },
        live.by,
        language,
        clock,
      );
      return left && one !== undefined && isWaiting(one);
    },
    isTakenNoMore: () => one !== undefined && isRefusedBy(one, live.by),
    reread: async () => {
      one = (await heldListOf(place)) ?? one;
      live.show();
    },
  };
  return live;
}

/** It was drawn from, and the office does not know. */
const waitsDrawn = ({ now }: LiveListing): boolean => {
  const held = now();
  return held !== undefined && isClosed(held) && isUnsent(held);
};

/** Lists of one page. */
export function liveListings(given: Given): LiveListings {
  const known = new Map<string, LiveListing>();
  const of: LiveListings['of'] = async (round, work, isTrial) => {
    const place = { round, work: keyOf(work), isTrial };
    const key = JSON.stringify(place);
    const live = known.get(key) ?? liveListing(place, work, given);
    known.set(key, live);
    live.by = work;
    await live.reread();
    return live;
  };
  return {
    of,
    withDrawn: async (kept) => {
      const { list } = kept;
      const isTrial = list.trial === true;
      const work = list.work.map(async (one) =>
        one.unlisted === true ? withDrawn(one, (await of(list.round, one, isTrial)).now()) : one,
      );
      return { ...kept, list: { ...list, work: await Promise.all(work) } };
    },
    sendAll: async () => {
      const all = [...known.values()];
      const drawn = all.filter(waitsDrawn);
      const waiting = await Promise.all(all.map((live) => live.send()));
      return { left: waiting.filter(Boolean).length, isDrawn: drawn.some((live) => !waitsDrawn(live)) };
    },
  };
}
