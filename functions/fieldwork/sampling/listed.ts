/** What a sample is drawn from: the list of a country, a PSU an entry, and the hash by which it is known again. */
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { ListedUnit } from '#analysis/statistics/sampling/order-units.ts';
import { sha256 } from '#functions/store/sha256.ts';

/** A PSU of the list, before anything is drawn. */
export type Listed = {
  readonly size: number;
  /** Cells of the columns that it is sorted by. */
  readonly order: readonly (string | number)[];
  /** As a unit of a round; its weight is not known yet. */
  readonly unit: FrameUnit;
};

/** As the methods of sampling see it. */
export const asListedUnits = (listed: readonly Listed[]): readonly ListedUnit[] =>
  listed.map(({ size, order, unit }) => ({ id: unit.psu, stratum: unit.stratum, size, order }));

/** SHA-256 of all that a draw looks at; rows in another order have the same, and so has another label. */
export function hashOfList(listed: readonly Listed[]): string {
  const lines = listed.map(({ size, order, unit }) => JSON.stringify([unit.psu, unit.stratum, size, ...order]));
  return sha256(lines.sort().join('\n'));
}
