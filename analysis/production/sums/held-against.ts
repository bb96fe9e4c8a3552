/** Amounts that are parts of others: readers work out what the two differ by, and of how many responses that is. */
import type { CellBasis } from '../../disclosure/cell.ts';
import { countDistinct, pickIntegers, placesWhere } from '../../statistics/sums/pick.ts';
import type { Compared } from './compared-with.ts';
import type { AmountCell } from './contract.ts';
import type { LabelledSums } from './labelled-sums.ts';
import { nobody, together } from './together.ts';
import { interviewsOf, type Units } from './units.ts';

type Domain = LabelledSums['domain'];

const keyOf = (domain: Domain): string =>
  JSON.stringify(Object.entries(domain).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Amounts that were converted in two ways are the same all the same. */
const tolerance = 1e-9;
const differ = (a: number, b: number): boolean => Math.abs(a - b) > tolerance * Math.max(Math.abs(a), Math.abs(b));

/** Responses that have more of one amount than of the other. */
function countDiffering(
  units: Units,
  [one, other]: readonly [LabelledSums | undefined, LabelledSums | undefined],
): number {
  const both = together([one ?? nobody, other ?? nobody]);
  const [a, b] = both.values;
  const differing = placesWhere(both.units.length, (k) => differ(a![k]!, b![k]!));
  return countDistinct(interviewsOf(units, pickIntegers(both.units, differing)));
}

/** What every unit has of another amount, by domain, and where cells of this one are in it. */
type Other = Pick<Compared, 'placeOf' | 'isNamed'> & {
  readonly quantity: string;
  readonly sums: readonly LabelledSums[];
};

/**
 * Cells whose basis says how many responses make the difference to other amounts, the fewest of them, where any do. A cell
 * that is the same as one of another amount goes with it: either tells the other.
 *
 * @param gathered what every unit has of the amount of the cells, by domain
 */
export function heldAgainst(
  units: Units,
  cells: readonly AmountCell[],
  gathered: readonly LabelledSums[],
  others: readonly Other[],
): readonly AmountCell[] {
  if (others.length === 0) return cells;
  const byDomain = (all: readonly LabelledSums[]) => new Map(all.map((each) => [keyOf(each.domain), each]));
  const own = byDomain(gathered);
  const told = others.map((other) => ({ ...other, cells: byDomain(other.sums) }));
  return cells.map((cell) => {
    const compared = told.flatMap(({ quantity, placeOf, isNamed, cells: theirs }) => {
      const domain = placeOf(cell.domain);
      if (domain === undefined) return [];
      const other = theirs.get(keyOf(domain));
      const differing = countDiffering(units, [own.get(keyOf(cell.domain)), other]);
      return [{ goesWith: { quantity, domain }, differing, isNamed }];
    });
    const few = compared.filter(({ isNamed, differing }) => isNamed && differing > 0);
    const same = compared.filter(({ differing }) => differing === 0);
    const goesWith: NonNullable<CellBasis['goesWith']> = [
      ...(cell.basis.goesWith ?? []),
      ...same.map((each) => each.goesWith),
    ];
    return {
      ...cell,
      basis: {
        ...cell.basis,
        ...(few.length > 0 && { otherSide: Math.min(...few.map(({ differing }) => differing)) }),
        ...(goesWith.length > 0 && { goesWith }),
      },
    };
  });
}
