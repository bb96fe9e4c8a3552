/** What to do today, as sentences: what waits for somebody, and what is behind. Whoever shows them says them in the language of the reader. */
import { note, type Note, someOf } from '#schemas/words/note.ts';
import type { SheetDoubt } from '../shifts/told-shifts.ts';
import type { Progress } from './progress.ts';

/** A place that its enumerator hands back: both as readers know them, and why. */
export type HandedBack = { readonly place: string; readonly enumerator: string; readonly reason: string };

const when = (holds: boolean, make: () => Note): readonly Note[] => (holds ? [make()] : []);

/** What else is known of a study on the day. */
export type OnTheDay = {
  /** How many reasons to look there are, where somebody counted them. */
  readonly flags?: number | undefined;
  /** Places that enumerators said they cannot go to. */
  readonly handedBack?: readonly HandedBack[] | undefined;
  /** Places where phones drew beside each other. */
  readonly undecided?: readonly string[] | undefined;
  /** PSUs that nobody is to visit. */
  readonly unassigned?: readonly string[] | undefined;
  /** Interviews of which two versions wait. */
  readonly twice?: number | undefined;
  /** Enumerators with places in the study and without a link in force. */
  readonly withoutLink?: readonly string[] | undefined;
  /** Whether interviews may be begun: nobody is sent anywhere before the round is open, nor after. */
  readonly takesNew?: boolean | undefined;
  /** What readers call a PSU and an enumerator. */
  readonly called?: Called | undefined;
};
export type Called = { readonly place: (psu: string) => string; readonly person: (enumerator: string) => string };

const byTheirCodes: Called = { place: (psu) => psu, person: (id) => id };

/** People who are named one by one for dwellings to be visited again; of the others their number is told. */
const mostNamed = 10;

/** Dwellings to be visited again, by who went there last: a line each, and one for the rest. */
function revisits({ toVisitAgain, instrument }: Progress, { place, person }: Called): readonly Note[] {
  const study = { study: instrument };
  const people = [...new Set(toVisitAgain.flatMap(({ enumerator }) => enumerator ?? []))].toSorted();
  const named = people.slice(0, mostNamed);
  const lines = named.map((id) => {
    const own = toVisitAgain.filter(({ enumerator }) => enumerator === id);
    const names = someOf(own.map(({ psu, unit = '–' }) => `${place(psu ?? '–')}: ${unit}`));
    const says = note('todo.visit-again-by', { study, enumerator: person(id), count: own.length, names });
    return { ...says, places: { ...says.places, by: id } }; // no word of the sentence: it leads to their interviews
  });
  const rest = toVisitAgain.filter(({ enumerator }) => enumerator === undefined || !named.includes(enumerator)).length;
  return [...lines, ...when(rest > 0, () => note('todo.visit-again', { study, count: rest }))];
}

/** More a day than was ever made, or days that are over. */
function atTheEnd({ ending, instrument }: Progress): readonly Note[] {
  if (ending === null) return [];
  const study = { study: instrument };
  const { left, days, needed, soFar } = ending;
  if (days < 1) return [note('todo.plan-over', { study, left })];
  return when(needed > soFar, () =>
    note('todo.ends-soon', {
      study,
      left,
      days,
      needed: Math.ceil(needed),
      soFar: soFar < 10 ? Math.round(soFar * 10) / 10 : Math.round(soFar),
    }),
  );
}

/** The list for one study, the most urgent first; that nothing is to be done is said as well. */
export function toDo(progress: Progress, given: OnTheDay = {}): readonly Note[] {
  const { flags = 0, handedBack = [], undecided = [], unassigned = [], called = byTheirCodes } = given;
  const { twice = 0, withoutLink = [], takesNew = true } = given;
  const { instrument, states, unfinished, outsideFrame, ofNobody, silent, paceToday, shiftsOver } = progress;
  const { sheets } = progress.shifts;
  const doubted = (of: (doubt: SheetDoubt) => boolean): readonly string[] => [
    ...new Set(sheets.flatMap(({ psu, doubts }) => (doubts.some(of) ? [psu] : []))),
  ];
  const leftOpen = doubted((doubt) => doubt === 'left-open');
  const doNotFit = doubted((doubt) => doubt !== 'left-open');
  const study = { study: instrument };
  const [all] = progress.groups;
  const attempted = all?.attempted ?? 0;
  const unseen = states.filed + states.corrected;
  const behind = paceToday === null ? 0 : Math.floor(paceToday) - attempted;
  const free = unassigned.filter((psu) => progress.notBegun.includes(psu) && !shiftsOver.includes(psu));
  const toCome = progress.shiftsToCome.filter((psu) => !free.includes(psu));
  const notBegun = progress.notBegun.filter((psu) => ![...free, ...shiftsOver, ...toCome].includes(psu));
  const ofPlaces = (psus: readonly string[]) => ({
    study,
    count: psus.length,
    names: someOf(psus.map((psu) => called.place(psu))),
  });
  const toSend = [
    ...when(shiftsOver.length > 0, () => note('todo.shifts-over', ofPlaces(shiftsOver))),
    ...when(free.length > 0, () => note('todo.unassigned', ofPlaces(free))),
    ...when(withoutLink.length > 0, () =>
      note('todo.no-link', {
        study,
        count: withoutLink.length,
        names: someOf(withoutLink.map((id) => called.person(id))),
      }),
    ),
    ...atTheEnd(progress),
    ...when(behind > 0, () => note('todo.behind-pace', { study, attempted, pace: Math.floor(paceToday ?? 0), behind })),
    ...when(notBegun.length > 0, () => note('todo.not-begun', ofPlaces(notBegun))),
    ...when(unfinished.length > 0, () => note('todo.unfinished', ofPlaces(unfinished))),
    ...when(silent.length > 0, () =>
      note('todo.silent', { study, count: silent.length, names: someOf(silent.map((id) => called.person(id))) }),
    ),
    ...revisits(progress, called),
  ];
  const list = [
    ...when(twice > 0, () => note('closing.conflicts', { study, count: twice })),
    ...when(states.quarantined > 0, () => note('todo.quarantined', { study, count: states.quarantined })),
    ...when(states['sent-back'] > 0, () => note('todo.sent-back', { study, count: states['sent-back'] })),
    ...handedBack.map(({ place, enumerator, reason }) =>
      note('todo.handed-back', { study, place, enumerator: called.person(enumerator), reason }),
    ),
    ...when(undecided.length > 0, () =>
      note('todo.drawing-open', { study, count: undecided.length, names: someOf(undecided) }),
    ),
    ...when(leftOpen.length > 0, () => note('todo.sheets-left-open', ofPlaces(leftOpen))),
    ...when(doNotFit.length > 0, () => note('todo.sheets-do-not-fit', ofPlaces(doNotFit))),
    ...when(progress.unlisted.length > 0, () => note('todo.unlisted', ofPlaces(progress.unlisted))),
    ...(takesNew ? toSend : []),
    ...when(flags > 0, () => note('todo.flags', { study, count: flags })),
    ...when(unseen > 0, () => note('todo.unseen', { study, count: unseen })),
    ...when(outsideFrame.length > 0, () =>
      note('todo.outside-frame', { study, count: outsideFrame.length, names: someOf(outsideFrame) }),
    ),
    ...when(ofNobody > 0, () => note('todo.of-nobody', { study, count: ofNobody })),
  ];
  const later = when(takesNew && toCome.length > 0, () =>
    note('todo.shifts-to-come', {
      study,
      count: toCome.length,
      names: { names: toCome.slice(0, 3).map((psu) => called.place(psu)), more: Math.max(0, toCome.length - 3) },
    }),
  );
  return [...(list.length === 0 ? [note('todo.nothing', { study })] : list), ...later];
}
