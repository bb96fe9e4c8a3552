/**
 * The page of an enumerator without a questionnaire: a code is exchanged for a list of work, once, and the list is shown,
 * with a connection or without. What is to be asked again – the code, and by what this device is known – is kept before it is asked.
 */
import { readLinkCode } from '#schemas/fieldwork/link-code.ts';
import type { FillingWords } from '#schemas/words/form-words.ts';

import type { Unlocked } from '../../../client/device/lock-record.ts';
import { actions, announce, button, byId, paragraph } from '../../../client/filling/elements.ts';
import { backOffMs } from '../../../client/filling/patience.ts';
import { lookingAtKept } from '../../../client/filling/show-kept.ts';
import { studyCopies } from '../../../client/filling/study/study-copies.ts';
import { whenReleased } from '../../../client/filling/when-released.ts';
import { askAgain, exchange } from '../../../client/links/ask-work.ts';
import {
  codeWaiting,
  forgetCode,
  keepCode,
  keepList,
  keptLists,
  secretOfDevice,
} from '../../../client/links/kept-work.ts';
import { showLinks } from '../../../client/links/show-links.ts';
import { sendHandBacks } from '../../../client/links/hand-back.ts';
import { refreshNotices } from '../../../client/links/notices.ts';
import { refreshSentBack } from '../../../client/links/sent-back.ts';
import { isSameKind, type KeptWork, listKey, renewed } from '../../../client/links/work-list.ts';
import { codeCard } from './code-card.ts';
import { listCard } from './list-card.ts';
import { liveListings } from './live-listings.ts';
import { liveSheets } from './live-sheets.ts';
import { type Links, prepare } from './prepare.ts';
import { sendWaiting } from './send-waiting.ts';
import { workSpeech } from '../../../client/links/work-speech.ts';

export { backToHolder } from './back-to-holder.ts';

export type ShowWork = {
  readonly words: FillingWords;
  /** The key of what is kept, where a PIN is set. */
  readonly unlocked: Unlocked | undefined;
  /** Whether this is the address of the list, and not that of a questionnaire that was opened without its link. */
  readonly isAsked: boolean;
  /** What the server says of a link, and what this device remembers of it. */
  readonly links: Links;
  readonly now: () => Date;
};

/** What stands after the #: a code, or a part of one. */
function inAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Nobody who looks at the address finds a code there that is kept, or was none. */
const clearAddress = (): void => {
  history.replaceState(null, '', location.pathname + location.search);
};

/** What somebody is writing into stays under the finger; it is drawn anew when they are done. */
const isAsking = (held: HTMLElement): boolean =>
  held.querySelector('details.asks[open], details.listing input:focus') !== null;

const unitLists = (within: ParentNode): readonly HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>('details.units:not(.listing)'),
];

/** Unfolds in the new cards what is unfolded on the screen. */
function keepUnfolded(held: HTMLElement, cards: readonly HTMLElement[]): void {
  const open = new Set(unitLists(held).flatMap((list) => (list.hasAttribute('open') ? [list.dataset['place']] : [])));
  for (const list of cards.flatMap(unitLists)) list.toggleAttribute('open', open.has(list.dataset['place']));
}

/** Runs the page until it is closed; resolves when there is something on the screen. */
export async function showWork({ words, unlocked, isAsked, links, now }: ShowWork): Promise<void> {
  const { language } = words;
  const [speech, keeping] = await Promise.all([workSpeech(words), lookingAtKept(unlocked)]);
  const { say, form } = speech;
  const [place, held, others] = [byId('filling'), byId('held'), byId('delivered')];
  const released = whenReleased(held);
  const copies = studyCopies(now);
  const sheets = liveSheets({ language, now });
  const listings = liveListings({ language, now });
  let lists = await keptLists();
  /** Keys of lists that the server could not be asked for. */
  const old = new Set<string>();
  let tries = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let isWatched = false;
  /** Times in a row that what was said of places did not get through. */
  let unsent = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  let drawings = 0;

  const cardOf = (kept: KeptWork): Promise<HTMLElement> =>
    listCard({
      kept,
      visits: lists.reduce((all, one) => (isSameKind(one.list, kept.list) ? { ...all, ...one.visits } : all), {}),
      everybody: keeping,
      copies,
      links,
      sheets,
      listings,
      language,
      speech,
      isOld: old.has(listKey(kept.list)),
      now,
      reread: () => void reread(),
      onSaid: () => void reread().then(tellOffice),
    });

  /** Sends what was said and counted in places; what does not get through is tried again. */
  const tellOffice = async (): Promise<void> => {
    clearTimeout(later);
    const listed = await listings.sendAll();
    // What was drawn here is now drawn again there: whether it holds stands in the list of work.
    if (listed.isDrawn) await askLists();
    const sent = await sendWaiting(lists, { keeping, copies, links, language, now });
    if (sent.isOver)
      announce(byId('status'), 'bad', place.dataset['closed'] ?? '', paragraph(place.dataset['closedAdvice'] ?? ''));
    let left = (await sheets.sendAll()) + listed.left + sent.left;
    for (const { list } of lists) left += await sendHandBacks(list.round, list.work, language);
    await reread();
    unsent = left === 0 ? 0 : unsent + 1;
    if (left > 0) later = setTimeout(() => void tellOffice(), backOffMs(unsent, Math.random()));
  };

  /** Only the newest drawing comes onto the screen, and none while somebody writes into the list. */
  const draw = async (): Promise<void> => {
    drawings += 1;
    const mine = drawings;
    await released(); // before there are new cards, too: they take over what unfolds
    if (mine !== drawings || isAsking(held)) return;
    const cards = await Promise.all(lists.map(cardOf));
    await released();
    if (mine !== drawings || isAsking(held)) return;
    keepUnfolded(held, cards);
    const focused = document.activeElement;
    held.replaceChildren(...cards);
    // A sheet that is counted on is the same element as before.
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
    const listed = lists.flatMap(({ list, gone }) => [...list.work, ...gone].map(({ token }) => token));
    await showLinks(others, words, now(), new Set(listed));
  };
  const reread = async (): Promise<void> => {
    lists = await keptLists();
    await draw();
  };

  /** Fetches what the forms of the lists need, and tells below the list how far that is. */
  const makeReady = async (): Promise<void> => {
    const prepared = await Promise.all(lists.map(({ list }) => prepare(list, language, copies, links)));
    await draw();
    const all = prepared.flatMap((one) => [...one.values()]);
    if (isWatched || all.length === 0) return;
    isWatched = true;
    const studies = new Map(
      all.map(({ instrument, version }) => [`${instrument} ${version}`, { id: instrument, version }]),
    );
    void import('../../../client/offline/keep-ready.ts').then(({ keepReady }) =>
      keepReady({ language, place: byId('offline'), studies: [...studies.values()] }),
    );
  };

  /** What the office sent back, found, and settled. */
  const hear = async (token: string): Promise<void> => {
    const { whose } = links.inToken(token);
    await Promise.all([refreshSentBack(token, language, whose), refreshNotices(token, language, whose)]);
  };

  const showBox = (typed = ''): void => {
    place.replaceChildren(codeCard({ speech, typed, isFolded: lists.length > 0, onCode: (code) => void use(code) }));
  };

  /** Exchanges the code that is kept; without an answer, again by itself. */
  const trade = async (code: string): Promise<void> => {
    clearTimeout(again);
    byId('status').textContent = say('work.asking');
    const answer = await exchange(code, await secretOfDevice(), { language, now });
    byId('status').textContent = '';
    switch (answer.kind) {
      case 'work': {
        const before = lists.find(({ list }) => listKey(list) === listKey(answer.list));
        await keepList(renewed(before, answer.list, now().toISOString()));
        await forgetCode();
        await reread();
        showBox();
        await makeReady();
        for (const { token } of answer.list.work.slice(0, 1)) await hear(token);
        await draw();
        await tellOffice(); // what an ended link could not bring, the new one may
        return;
      }
      case 'unreachable': {
        tries += 1;
        const wait = Math.max(backOffMs(tries, Math.random()), answer.retryAfterMs ?? 0);
        again = setTimeout(() => void trade(code), wait);
        const retry = button(form('filling.tryAgain'), () => void trade(code));
        announce(place, 'warn', say('work.noSignal'), paragraph(say('work.noSignalAdvice')), actions(retry));
        return;
      }
      case 'code-mistyped':
      case 'code-unknown':
      case 'code-spent':
      case 'link-ended': {
        await forgetCode();
        const says = answer.kind === 'link-ended' ? form('filling.linkEnded') : answer.says;
        announce(place, 'bad', say('work.refused'), paragraph(says), codeCard({ ...codeGiven, isFolded: false }));
        return;
      }
    }
  };
  const codeGiven = { speech, typed: '', onCode: (code: string) => void use(code) };

  /** Keeps the code and what this device is known by, and only then asks. */
  const use = async (code: string): Promise<void> => {
    try {
      await keepCode(code);
      await secretOfDevice();
    } catch {
      announce(place, 'bad', say('work.keepsNothing'), paragraph(say('work.keepsNothingAdvice')));
      return;
    }
    clearAddress();
    tries = 0;
    await trade(code);
  };

  /** Asks anew what there is to do in each round. */
  const askLists = async (): Promise<void> => {
    for (const kept of lists) {
      const token = kept.list.work[0]?.token ?? kept.gone[0]?.token;
      if (token === undefined) continue;
      const answer = await askAgain(token, { language, now });
      if (answer.kind === 'unreachable') old.add(listKey(kept.list));
      else old.delete(listKey(kept.list));
      if (answer.kind !== 'unreachable') await hear(token);
      if (answer.kind === 'work') await keepList(renewed(kept, answer.list, now().toISOString()));
      else if (answer.kind !== 'unreachable') await keepList({ ...kept, ended: true });
    }
  };
  const refresh = async (): Promise<void> => {
    await askLists();
    await reread();
    await tellOffice();
    await makeReady();
  };

  const typed = isAsked ? inAddress() : '';
  const waiting = await codeWaiting().catch(() => undefined);
  if (isAsked) byId('title').textContent = say('work.title');
  // Back from a form, or from another tab, more is done.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void reread();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void reread();
  });
  await draw();
  if (!isAsked) return;
  const read = readLinkCode(typed);
  const code = read.kind === 'code' ? read.code : waiting;
  showBox(read.kind === 'code' ? '' : typed);
  if (read.kind !== 'code') clearAddress();
  addEventListener('online', () => void codeWaiting().then((left) => (left === undefined ? refresh() : trade(left))));
  if (code !== undefined) await use(code);
  void refresh();
}
