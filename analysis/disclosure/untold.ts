/**
 * Cells that readers have not heard of: a country from which few came since the release before. That there is a row, if
 * only a withheld one, would tell that somebody from there answered. So the row stays away, in later releases too.
 */
import { note } from '#schemas/words/note.ts';

import type { Warning } from '../production/observations/rows.ts';
import { peopleIn } from './behind.ts';
import type { Cell } from './cells.ts';
import type { InstrumentState } from './record.ts';

type Instruments = Readonly<Record<string, InstrumentState>>;

/** Fingerprints of everybody in cells that stay away, by instrument. */
export type Untold = ReadonlyMap<string, ReadonlySet<number>>;

/** How a cell stands, as far as it matters here. */
type Standing = { readonly kind: 'fresh' | 'held' | 'absent'; readonly cell: Cell | undefined };

/**
 * Whether nobody is in a cell but those in cells that stayed away in the release before.
 *
 * @param known what that release left behind of the instrument
 */
export function isNews({ basis: { behind } }: Pick<Cell, 'basis'>, known: InstrumentState | undefined): boolean {
  const untold = new Set(known?.untold);
  const mayBe = untold.size > 0 && behind.count > 0 && behind.count <= untold.size;
  return mayBe && peopleIn(behind).every((print) => untold.has(print));
}

/**
 * Who is in cells that stay away. Of a study that could not be computed they are those of the release before.
 *
 * @param uncomputed studies that could not be computed
 */
export function untoldOf(standings: Iterable<Standing>, uncomputed: readonly string[], former: Instruments): Untold {
  const untold = new Map<string, Set<number>>();
  const add = (instrument: string, people: readonly number[]) =>
    untold.set(instrument, new Set([...(untold.get(instrument) ?? []), ...people]));
  for (const standing of standings) {
    if (standing.kind !== 'absent' || standing.cell === undefined) continue;
    const { instrument, behind } = standing.cell.basis;
    add(instrument, peopleIn(behind));
  }
  for (const study of uncomputed) {
    const people = former[study]?.untold;
    if (people !== undefined) add(study, people);
  }
  return untold;
}

/** Code of the warning that rows stay away. */
export const staysAway = 'rows-stay-away';

/** One warning per instrument of which rows stay away: how many interviews are in them, and not where. */
export const untoldWarnings = (untold: Untold): readonly Warning[] =>
  [...untold].map(([instrument, { size }]) => ({
    code: staysAway,
    table: instrument,
    subject: 'few interviews',
    count: size,
    says: note('note.rows-stay-away', { study: { study: instrument }, interviews: size }),
  }));

/** Instruments with those in cells that stay away. */
export const withUntold = (instruments: Instruments, untold: Untold): Instruments =>
  Object.fromEntries(
    Object.entries(instruments).map(([instrument, state]) => {
      const people = untold.get(instrument);
      return [instrument, { ...state, untold: people && [...people] }];
    }),
  );
