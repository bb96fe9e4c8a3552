/** Which figures that readers have may be told again of the same people, now that the round is described otherwise. */
import { noWho, type Who } from './behind.ts';
import { type Cell, cellsOf, type ComputedTables } from './cells.ts';
import type { AuditedCell } from './audited-cell.ts';
import { complement } from './complement.ts';
import { placeIn } from './margins.ts';
import { whoDiffers } from './differences.ts';
import { type CellState, type DisclosureRecord, isShown } from './record.ts';

/** What the release before this one left behind. */
export type Former = {
  readonly record: DisclosureRecord;
  /** Tables of an earlier snapshot under today's description, where that has changed since. */
  readonly recomputed?: (version: string) => ComputedTables;
};

/** A cell of the release before, of the same people under today's description. */
export type Renewal = {
  /** Undefined where the description it was computed under still holds, or knows no such cell. */
  readonly again: Cell | undefined;
  /** Those whose part of the figure the description changes. */
  readonly touched: Who;
  /** Too few are touched, or the sums of the tables would tell of too few: the figure stays to the letter. */
  readonly isFrozen: boolean;
};

/**
 * Renewals by cell. A description touches those whose amounts or weights it changes: one household paid in a currency
 * whose rate was corrected. The difference of two figures is then what that household has, unless at least `minimumCell`
 * people account for it.
 *
 * @param sameAnswers the cell as it is today, of an instrument that nobody has answered since
 */
export function renewals(
  former: Former,
  description: string,
  minimumCell: number,
  sameAnswers: (key: string, before: CellState) => Cell | undefined,
): ReadonlyMap<string, Renewal> {
  const recomputed = recomputedCells(former, description);
  const found = Object.entries(former.record.cells).map(([key, before]) => {
    const again = sameAnswers(key, before) ?? recomputed(before)?.get(key);
    return { key, before, again, touched: again === undefined ? noWho : touchedBy(before, again, minimumCell) };
  });
  const linked = complement(
    found.map(({ key, before, again, touched }) => audited(key, before, again, touched, minimumCell)),
    minimumCell,
  );
  return new Map(
    found.map(({ key, before, again, touched }) => {
      const isFew = touched.count > 0 && touched.count < minimumCell && isShown(before);
      return [key, { again, touched, isFrozen: isFew || linked.has(key) }];
    }),
  );
}

const touchedBy = (before: CellState, { basis }: Cell, most: number): Who =>
  before.weighed === basis.weighed ? noWho : whoDiffers(before.behind, basis.behind, 'weighted', most);

/** What readers would know of the change that the description makes in a cell. */
function audited(
  key: string,
  before: CellState,
  again: Cell | undefined,
  touched: Who,
  minimumCell: number,
): AuditedCell {
  const place = {
    key,
    ...placeIn(before),
    ...touched,
    size: Math.abs((again?.basis.size ?? before.size) - before.size),
  };
  if (touched.count === 0) return { ...place, state: 'public', sensitive: false };
  const isFew = touched.count < minimumCell;
  return { ...place, state: isFew || !isShown(before) ? 'hidden' : 'shown', sensitive: isFew };
}

/** Cells of earlier snapshots under today's description, each snapshot once; undefined for a figure of this description. */
function recomputedCells(
  { record, recomputed }: Former,
  description: string,
): (before: CellState) => ReadonlyMap<string, Cell> | undefined {
  const known = new Map<string, ReadonlyMap<string, Cell>>();
  return (before) => {
    if (recomputed === undefined || (before.description ?? record.description) === description) return undefined;
    const cells = known.get(before.version) ?? cellsOf(recomputed(before.version));
    known.set(before.version, cells);
    return cells;
  };
}
