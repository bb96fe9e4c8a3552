/** What to do today, as sentences: what waits for somebody, and what is behind. Whoever shows them says them in the language of the reader. */
import { note, type Note, someOf } from '#schemas/words/note.ts';
import type { SheetDoubt } from '../shifts/told-shifts.ts';
import type { Progress } from './progress.ts';

/** A place that its enumerator hands back: both as readers know them, and why. */
export type HandedBack = { readonly place: string; readonly enumerator: string; readonly reason: string };

const when = (holds: boolean, make: () => Note): readonly Note[] => (holds ? [make()] : []);

/**
 * The list for one study, the most urgent first; that nothing is to be done is said as well.
 *
 * @param handedBack places that enumerators said they cannot go to
 * @param flags how many reasons to look there are, where somebody counted them
 * @param undecided places where phones drew beside each other
 */
export function toDo(
  progress: Progress,
  flags = 0,
  handedBack: readonly HandedBack[] = [],
  undecided: readonly string[] = [],
): readonly Note[] {
  const { instrument, states, notBegun, unfinished, outsideFrame, toVisitAgain, ofNobody, silent, paceToday } =
    progress;
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
  const list = [
    ...when(states.quarantined > 0, () => note('todo.quarantined', { study, count: states.quarantined })),
    ...when(states['sent-back'] > 0, () => note('todo.sent-back', { study, count: states['sent-back'] })),
    ...handedBack.map(({ place, enumerator, reason }) =>
      note('todo.handed-back', { study, place, enumerator, reason }),
    ),
    ...when(undecided.length > 0, () =>
      note('todo.drawing-open', { study, count: undecided.length, names: someOf(undecided) }),
    ),
    ...when(leftOpen.length > 0, () =>
      note('todo.sheets-left-open', { study, count: leftOpen.length, names: someOf(leftOpen) }),
    ),
    ...when(doNotFit.length > 0, () =>
      note('todo.sheets-do-not-fit', { study, count: doNotFit.length, names: someOf(doNotFit) }),
    ),
    ...when(behind > 0, () => note('todo.behind-pace', { study, attempted, pace: Math.floor(paceToday ?? 0), behind })),
    ...when(notBegun.length > 0, () =>
      note('todo.not-begun', { study, count: notBegun.length, names: someOf(notBegun) }),
    ),
    ...when(unfinished.length > 0, () =>
      note('todo.unfinished', { study, count: unfinished.length, names: someOf(unfinished) }),
    ),
    ...when(silent.length > 0, () => note('todo.silent', { study, count: silent.length, names: someOf(silent) })),
    ...when(toVisitAgain > 0, () => note('todo.visit-again', { study, count: toVisitAgain })),
    ...when(flags > 0, () => note('todo.flags', { study, count: flags })),
    ...when(unseen > 0, () => note('todo.unseen', { study, count: unseen })),
    ...when(outsideFrame.length > 0, () =>
      note('todo.outside-frame', { study, count: outsideFrame.length, names: someOf(outsideFrame) }),
    ),
    ...when(ofNobody > 0, () => note('todo.of-nobody', { study, count: ofNobody })),
  ];
  return list.length === 0 ? [note('todo.nothing', { study })] : list;
}
