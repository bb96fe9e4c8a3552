/** One list of work on the page: what changed, each place with the way to its form, and how far it is. */
import { actions, button, element, paragraph } from '../../../client/filling/elements.ts';
import { keyOf, type KeptWork, type Work } from '../../../client/links/work-list.ts';
import type { Prepared } from './prepare.ts';
import type { WorkSpeech } from '../../../client/links/work-speech.ts';
import type { Tally } from './tally.ts';

export type CardGiven = {
  readonly kept: KeptWork;
  readonly speech: WorkSpeech;
  readonly prepared: Prepared;
  /** What each questionnaire is called. */
  readonly titles: ReadonlyMap<string, string>;
  readonly tallies: ReadonlyMap<string, Tally>;
  /** The units of a place, with the address of its form; nothing where none were drawn. */
  readonly units: (one: Work, address: string) => readonly HTMLElement[];
  /** The sheet of a shift; nothing for what is no shift. */
  readonly sheet: (one: Work, address: string) => readonly HTMLElement[];
  /** Where the dwellings of a place are listed; nothing where there is nothing to list. */
  readonly listing: (one: Work) => readonly HTMLElement[];
  /** Where a place is handed back; nothing for a whole round. */
  readonly handBack: (one: Work, name: string) => readonly HTMLElement[];
  /** What is to be corrected, above the places. */
  readonly sentBack: readonly HTMLElement[];
  /** What the last checks found in their interviews, below that. */
  readonly checks: readonly HTMLElement[];
  /** The record of what was delivered, below them. */
  readonly delivered: readonly HTMLElement[];
  /** The server could not be asked just now. */
  readonly isOld: boolean;
  /** Somebody saw what changed. */
  readonly onSeen: () => void;
};

const tallyWords = {
  begun: 'work.begun',
  waiting: 'work.waiting',
  attention: 'work.attention',
  delivered: 'work.delivered',
} as const satisfies Readonly<Record<keyof Tally, string>>;

const tallyParts = ['begun', 'waiting', 'attention', 'delivered'] as const;

const nameOf = ({ place, psu }: Work, { say }: WorkSpeech): string => place ?? psu ?? say('work.everywhere');

/** Whether anything of it is on this device that still has to go somewhere. */
const isOpen = (tally: Tally | undefined): boolean =>
  tally !== undefined && tally.begun + tally.waiting + tally.attention > 0;

function tallyInWords(tally: Tally | undefined, { say }: WorkSpeech): string {
  const counted = tallyParts.flatMap((part) => {
    const count = tally?.[part] ?? 0;
    return count === 0 ? [] : [say(tallyWords[part], { count })];
  });
  return counted.length === 0 ? say('work.untouched') : counted.join(' · ');
}

function row(
  one: Work,
  { kept, speech, prepared, titles, tallies, units, sheet, listing, handBack }: CardGiven,
): HTMLElement {
  const link = element('a', {}, nameOf(one, speech));
  link.href = `/collect/${encodeURIComponent(one.instrument)}#${one.token}`;
  const notes = [
    ...(kept.gone.includes(one) ? [speech.say('work.takenAway')] : []),
    ...(prepared.has(one.token) ? [] : [speech.say('work.needsSignal')]),
  ];
  const told = [tallyInWords(tallies.get(keyOf(one)), speech), ...notes].join(' · ');
  const title = titles.get(one.instrument) ?? one.instrument;
  const rows = units(one, link.href);
  const back = kept.gone.includes(one) ? [] : handBack(one, nameOf(one, speech));
  return element(
    'li',
    { class: 'work' },
    link,
    element('small', {}, title),
    element('small', {}, told),
    ...sheet(one, link.href),
    ...rows,
    ...listing(one),
    ...back,
  );
}

function news({ kept, speech, titles, onSeen }: CardGiven): readonly Node[] {
  const { list, gone, unseen } = kept;
  if (unseen.length === 0) return [];
  const namesOf = (work: readonly Work[]): string =>
    work
      .filter((one) => unseen.includes(keyOf(one)))
      .map((one) => `${nameOf(one, speech)} (${titles.get(one.instrument) ?? one.instrument})`)
      .join(', ');
  const [added, taken] = [namesOf(list.work), namesOf(gone)];
  return [
    element(
      'section',
      { class: 'notice warn', role: 'status' },
      element('strong', {}, speech.say('work.news')),
      ...(added === '' ? [] : [paragraph(speech.say('work.added', { places: added }))]),
      ...(taken === '' ? [] : [paragraph(speech.say('work.gone', { places: taken }))]),
      actions(button(speech.say('work.seen'), onSeen, true)),
    ),
  ];
}

/** What stands above the places. */
function standing({ kept, speech, isOld }: CardGiven): readonly Node[] {
  const { say, form, when } = speech;
  const { ended, askedAt, list } = kept;
  if (ended === true)
    return [
      element('p', { class: 'muted' }, say('work.who', { enumerator: list.enumerator })),
      element(
        'section',
        { class: 'notice bad' },
        element('strong', {}, form('filling.linkEnded')),
        paragraph(form('filling.linkEndedAdvice')),
      ),
    ];
  const whose = say('work.whose', { enumerator: list.enumerator, time: when(list.expiresAt) });
  return [
    element('p', { class: 'muted' }, whose),
    ...(list.trial === true ? [element('p', {}, element('strong', {}, say('work.trial')))] : []),
    ...(isOld ? [element('p', { class: 'muted' }, say('work.asOf', { time: when(askedAt) }))] : []),
    ...(list.work.length === 0 ? [paragraph(say('work.none'))] : []),
  ];
}

/** The card; what was taken away stands in it as long as something of it is to be finished or sent. */
export function workCard(given: CardGiven): HTMLElement {
  const { kept, tallies, listing } = given;
  const still = kept.gone.filter((one) => isOpen(tallies.get(keyOf(one))) || listing(one).length > 0);
  const rows = [...kept.list.work, ...still].map((one) => row(one, given));
  return element(
    'section',
    { class: 'card' },
    element('h2', {}, kept.list.title),
    ...standing(given),
    ...news(given),
    ...given.sentBack,
    ...given.checks,
    element('ul', { class: 'held' }, ...rows),
    ...given.delivered,
  );
}
