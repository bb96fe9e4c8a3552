/** Amounts that are parts of others: readers work out what the two differ by, and of how many responses that is. */
import type { AmountCell } from './contract.ts';
import type { LabelledSums } from './labelled-sums.ts';
import { interviewsOf, type Units } from './units.ts';

const keyOf = ({ domain }: Pick<LabelledSums, 'domain'>): string => JSON.stringify(domain);
const valuesIn = (gathered: LabelledSums | undefined): ReadonlyMap<number, number> =>
  new Map(Array.from(gathered?.sums.units ?? [], (unit, k) => [unit, gathered?.sums.values[k] ?? 0]));

/** Responses that have more of one amount than of the other. */
function countDiffering(
  units: Units,
  [one, other]: readonly [LabelledSums | undefined, LabelledSums | undefined],
): number {
  const [a, b] = [valuesIn(one), valuesIn(other)];
  const differing = [...new Set([...a.keys(), ...b.keys()])].filter(
    (unit) => (a.get(unit) ?? 0) !== (b.get(unit) ?? 0),
  );
  return new Set(interviewsOf(units, Int32Array.from(differing))).size;
}

/**
 * Cells whose basis says how many responses make the difference to other amounts in the same domain, where any do: the fewest
 * of them.
 *
 * @param gathered what every unit has of the amount of the cells, by domain
 * @param others the same of each other amount
 */
export function heldAgainst(
  units: Units,
  cells: readonly AmountCell[],
  gathered: readonly LabelledSums[],
  others: readonly (readonly LabelledSums[])[],
): readonly AmountCell[] {
  const byDomain = (all: readonly LabelledSums[]) => new Map(all.map((each) => [keyOf(each), each]));
  const [own, compared] = [byDomain(gathered), others.map(byDomain)];
  return cells.map((cell) => {
    const key = keyOf(cell);
    const differing = compared
      .map((other) => countDiffering(units, [own.get(key), other.get(key)]))
      .filter((responses) => responses > 0);
    if (differing.length === 0) return cell;
    return { ...cell, basis: { ...cell.basis, otherSide: Math.min(...differing) } };
  });
}
