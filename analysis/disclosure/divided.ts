/** A total divided by its mean is a number of units: where that number is withheld, the mean goes. */
import type { EstimateRow } from '../production/observations/rows.ts';
import type { Cell } from './cells.ts';
import { uncertainty } from './complement.ts';
import { withhold } from './grade.ts';

type Rows = Pick<Cell, 'estimates' | 'costs'>;

/** `TJS per household` → `households`; empty for what is no mean. */
function unitsOfMean({ unit }: EstimateRow): string {
  const [, one] = unit.split(' per ');
  return one === undefined ? '' : `${one}s`;
}

/**
 * Numbers of units that a reader can work out of the rows of a cell: a total divided by its mean counts those of whom all
 * is known, and with the unknown share everybody who belongs there.
 */
function numbersIn({ estimates }: Rows): readonly { readonly unit: string; readonly number: number }[] {
  return estimates.flatMap((mean) => {
    const unit = unitsOfMean(mean);
    const total = estimates.find((row) => mean.unit.startsWith(`${row.unit} per `))?.estimate ?? null;
    if (unit === '' || total === null || mean.estimate === null) return [];
    const number = total / mean.estimate;
    return [number, number / (1 - (mean.unknownShare ?? 0))].map((each) => ({ unit, number: each }));
  });
}

/** Whether a cell counts units in one of its rows, and what they are called. */
const countedUnit = ({ estimates }: Rows, units: ReadonlySet<string>): string =>
  estimates.find(({ unit }) => units.has(unit))?.unit ?? '';

/** Whether everything in a cell is in another, too: the same domain, or a part of it. */
const isPartOf = (part: Cell, whole: Cell): boolean =>
  part.basis.instrument === whole.basis.instrument &&
  Object.entries(whole.domain).every(([name, label]) => part.domain[name] === label);

/**
 * Whether the total and the mean of a cell give back one of the numbers of units that are withheld, to less than what a
 * withheld number must stay uncertain by. Of a part of the domain they do so where nearly everybody is in the part.
 *
 * @param hidden cells of which today's number is withheld
 */
export function givesBack(cell: Cell, hidden: readonly Cell[]): boolean {
  const numbers = numbersIn(cell);
  const units = new Set(numbers.map(({ unit }) => unit));
  return hidden.some((withheld) => {
    const counted = countedUnit(withheld, units);
    const { size } = withheld.basis;
    return (
      counted !== '' &&
      isPartOf(cell, withheld) &&
      numbers.some(({ unit, number }) => unit === counted && Math.abs(number - size) < uncertainty * size)
    );
  });
}

/** Whether the mean of a cell is withheld beside its total. */
export const hasNoMean = ({ estimates }: Rows): boolean =>
  estimates.some((row) => unitsOfMean(row) !== '' && row.quality === 'suppress') &&
  estimates.some((row) => unitsOfMean(row) === '' && row.quality !== 'suppress');

/** The rows of a cell that is shown, without its means. */
export const withoutMean = ({ estimates, costs }: Rows): Rows => ({
  estimates: estimates.map((row) =>
    unitsOfMean(row) === '' ? row : withhold({ ...row, quality: 'suppress', reason: 'linked' }),
  ),
  costs,
});
