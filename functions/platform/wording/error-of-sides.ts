/** With how many digits both figures of a change are printed, which stand in it without their standard errors. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { inPoints, percentagePoints, unitOfSides } from '#analysis/production/observations/percentage-points.ts';

/** Digits of a published number at most; what follows them is left of arithmetic. */
const most = 12;

/** Power of ten of the last digit that a number has: 1 of 120, −3 of 0.315. */
function placeIn(value: number): number {
  const [digits = '', power = '0'] = Math.abs(value)
    .toExponential(most - 1)
    .split('e');
  return Number(power) - digits.replace('.', '').replace(/0+$/, '').length + 1;
}

type Changed = Pick<Observation, 'measure' | 'uncertainty' | 'attributes'>;

/** Standard error of the difference, in the unit of the figures; of a ratio, near enough. */
function errorOfDifference({ measure: { unit, statistic }, uncertainty: { se }, attributes }: Changed): number {
  if (statistic === 'ratio') return (se ?? 0) * Math.abs(attributes.change?.before ?? 0);
  return (se ?? 0) / (unit === percentagePoints ? (inPoints(unitOfSides(unit)) ?? 1) : 1);
}

/**
 * The standard error by which both are printed, so that they can be told from one another: between their own, as the error of
 * the difference and the covariance have it, or the one by which the finer figure was rounded, as far as its last digit tells,
 * whichever is less. Null where neither is known.
 */
export function errorOfSides(row: Changed): number | null {
  const { before = null, after = null, covariance = null } = row.attributes.change ?? {};
  const behind = [before, after].flatMap((value) =>
    value === null || value === 0 ? [] : [10 ** (placeIn(value) + 1)],
  );
  const between = Math.sqrt((errorOfDifference(row) ** 2 + 2 * (covariance ?? 0)) / 2);
  const errors = [...behind, ...(between > 0 ? [between] : [])];
  return errors.length === 0 ? null : Math.min(...errors);
}
