/** Whether a cell may be told anew, or stays as readers know it, because too few interviews lie between. */
import { type Cell, type ComputedTables, cellsOf } from './cells.ts';
import { countChanges } from './fingerprints.ts';
import { hashNumbers } from './hash.ts';
import type { CellState, DisclosureRecord } from './record.ts';

/** What the release before this one left behind. */
export type Former = {
  readonly record: DisclosureRecord;
  /** Tables of an earlier snapshot under today's description, where that has changed since. */
  readonly recomputed?: (version: string) => ComputedTables;
};

/**
 * `fresh`: told from today's answers. `held`: stays as it was, be it shown or withheld. `absent`: readers do not know
 * that there is such a cell, and too few people are in it to tell them.
 */
export type Standing =
  /** `isSame`: of the very people whom readers were told of. */
  | { readonly kind: 'fresh'; readonly cell: Cell; readonly before: CellState | undefined; readonly isSame: boolean }
  | {
      readonly kind: 'held';
      readonly cell: Cell | undefined;
      readonly before: CellState;
      readonly changed: readonly number[];
    }
  | { readonly kind: 'absent'; readonly cell: Cell };

/** Everybody who answered, as one number, whatever their order. */
export const populationOf = (people: readonly number[] = []): number => hashNumbers([...people].sort((a, b) => a - b));

const nobody: Pick<Cell['basis'], 'people' | 'contributions'> = { people: [], contributions: [] };

/** Interviews that came, left or changed in a cell; what was corrected in answers that the cell does not use is not counted. */
function changesOf(before: typeof nobody, now: typeof nobody): number {
  const people = countChanges(before.people, now.people);
  return Math.min(people, countChanges(before.contributions, now.contributions));
}

/** Those of two sets who are in one alone. */
function differenceOf(before: readonly number[], now: readonly number[]): number[] {
  const [then, today] = [new Set(before), new Set(now)];
  return [...before.filter((print) => !today.has(print)), ...now.filter((print) => !then.has(print))];
}

/**
 * How every cell stands. A cell is told anew when at least `minimumCell` interviews changed in it since readers were
 * told of it, or when nobody at all has answered since: then only the description of the round differs.
 */
export function standingsOf(
  computed: ComputedTables,
  minimumCell: number,
  former: Former | undefined,
): ReadonlyMap<string, Standing> {
  const cells = cellsOf(computed);
  const standings = new Map<string, Standing>();
  const populations = new Map(Object.entries(computed.people).map(([id, people]) => [id, populationOf(people)]));
  for (const [key, cell] of cells) {
    const known = former?.record.instruments[cell.basis.instrument];
    const before = former?.record.cells[key];
    const population = (before ?? known)?.population;
    const isFree = population === undefined || population === populations.get(cell.basis.instrument);
    if (isFree || changesOf(before ?? nobody, cell.basis) >= minimumCell) {
      const isSame = before !== undefined && (isFree || before.weighed === cell.basis.weighed);
      standings.set(key, { kind: 'fresh', cell, before, isSame });
    } else if (before === undefined) standings.set(key, { kind: 'absent', cell });
    else standings.set(key, held(before, cell));
  }
  for (const [key, before] of Object.entries(former?.record.cells ?? {})) {
    const instrument = before.group.split(' ')[0] ?? '';
    const isGone = !cells.has(key) && before.population !== populations.get(instrument);
    if (isGone && changesOf(before, nobody) < minimumCell) standings.set(key, held(before, undefined));
  }
  return standings;
}

const held = (before: CellState, cell: Cell | undefined): Standing => ({
  kind: 'held',
  cell,
  before,
  changed: differenceOf(before.contributions, cell?.basis.contributions ?? []),
});
