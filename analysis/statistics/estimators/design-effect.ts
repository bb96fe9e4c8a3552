/** Design effects: the variance of an estimate against that of a simple random sample of as many units. */
import type { Design } from '../design/design.ts';
import type { Rows } from '../design/estimator.ts';
import { totalsOfParts } from '../design/estimator.ts';
import { sizeForVariance, varianceEstimator } from './population-variance.ts';
import { gather } from './variables.ts';

/** Against sampling without replacement, and with. */
export type DesignEffect = { readonly without: number; readonly replace: number };

/**
 * Design effects of the totals of several columns: v / (s² W²/n), and v / (s² W (W − n)/n) without replacement. For
 * means divide the numerator by W² first; for a ratio take the total of its residual.
 *
 * @param columns aligned with `rows`
 * @param variances of the totals, in the order of the columns
 * @param small what W < n means: `missing` for a mean (no such sample exists), `negative` for a total, as R answers
 * @see Kish (1965); R: survey::svymean(deff = TRUE)
 */
export function designEffects(
  columns: readonly Float64Array[],
  variances: readonly number[],
  rows: Rows,
  design: Design,
  small: 'missing' | 'negative',
): DesignEffect[] {
  const weights = gather(design.weights, rows);
  const size = weights.reduce((sum, weight) => sum + weight, 0);
  const n = sizeForVariance(weights, design);
  const spread = varianceEstimator(columns, weights, n);
  const s2 = spread.point(totalsOfParts(spread.parts, weights));
  return columns.map((_, j) => {
    const replace = variances[j]! / ((s2[j]! * size * size) / n);
    const without = variances[j]! / ((s2[j]! * size * (size - n)) / n);
    const impossible = small === 'missing' && size < n && design.replicates === undefined;
    return { without: impossible ? NaN : without, replace };
  });
}
