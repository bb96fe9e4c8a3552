/** What is still open when a round is to be closed, as sentences: what nobody has decided, and what may still be on telephones. */
import { note, type Note, someOf } from '#schemas/words/note.ts';
import type { Progress } from './progress.ts';

const when = (holds: boolean, make: () => Note): readonly Note[] => (holds ? [make()] : []);

/** A link that enumerators hold: whose it is, or what it is called. */
export type UnusedLink = { readonly id: string; readonly enumerator?: string };

/**
 * Of one study: what waits for a decision, then what has not come.
 *
 * @param conflicts interviews of which two versions wait
 * @param undecided its places where phones drew beside each other
 */
export function openIn(progress: Progress, conflicts: number, undecided: readonly string[]): readonly Note[] {
  const { instrument, states, groups } = progress;
  const { sheets } = progress.shifts;
  const study = { study: instrument };
  const places = groups.filter(({ by, places: known }) => by === 'psu' && known !== 0);
  const empty = places.flatMap(({ key, outcomes }) => (outcomes.complete + outcomes.partial === 0 ? [key] : []));
  const short = sheets.filter(({ begun, filed }) => begun > filed);
  const missing = short.reduce((sum, { begun, filed }) => sum + begun - filed, 0);
  const open = sheets.filter(({ closed }) => !closed);
  return [
    ...when(conflicts > 0, () => note('closing.conflicts', { study, count: conflicts })),
    ...when(states.quarantined > 0, () => note('closing.quarantined', { study, count: states.quarantined })),
    ...when(states['sent-back'] > 0, () => note('closing.sent-back', { study, count: states['sent-back'] })),
    ...when(undecided.length > 0, () =>
      note('todo.drawing-open', { study, count: undecided.length, names: someOf(undecided) }),
    ),
    ...when(progress.unlisted.length > 0, () =>
      note('todo.unlisted', { study, count: progress.unlisted.length, names: someOf(progress.unlisted) }),
    ),
    ...when(empty.length > 0, () => note('closing.no-interview', { study, count: empty.length, names: someOf(empty) })),
    ...when(missing > 0, () =>
      note('closing.not-arrived', { study, count: missing, names: someOf(short.map(({ psu }) => psu)) }),
    ),
    ...when(open.length > 0, () =>
      note('closing.sheets-open', { study, count: open.length, names: someOf(open.map(({ psu }) => psu)) }),
    ),
  ];
}

/** Of the whole round: links through which nothing has come. */
export const unusedLinks = (links: readonly UnusedLink[]): readonly Note[] =>
  when(links.length > 0, () =>
    note('closing.links-unused', {
      count: links.length,
      names: someOf(links.map(({ id, enumerator }) => enumerator ?? id)),
    }),
  );

/** What somebody confirms who closes nevertheless: which sentences, of which studies; how many of each may have changed since. */
export const asConfirmed = (open: readonly Note[]): string =>
  open
    .map(({ key, places }) => {
      const study = places?.['study'];
      return typeof study === 'object' && 'study' in study ? `${key}/${study.study}` : key;
    })
    .join(' ');

/** Whether all that is open was confirmed: what came up since it was shown was not. */
export function isConfirmed(open: readonly Note[], said: string): boolean {
  const known = new Set(said.split(' '));
  return open.every((one) => known.has(asConfirmed([one])));
}
