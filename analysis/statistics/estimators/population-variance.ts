/** Variance of a variable in the population (how unequal the amounts are), not the variance of an estimate. */
import type { Design } from '../design/design.ts';
import type { SmoothEstimator } from '../design/estimator.ts';
import { totalsOfParts } from '../design/estimator.ts';

/**
 * s² = n/(n − 1) · Σ w (y − ȳ)²/W of several columns, n = rows whose weight is not 0 unless given. Units: squares of the columns'.
 *
 * Score: w (n/(n − 1)·(y − ȳ)² − s²)/W; that ȳ is estimated adds nothing to first order.
 * @param weights aligned with the columns: they say where the columns lie (so that squares lose no digits), and n
 * @see R: survey::svyvar
 */
export function varianceEstimator(
  columns: readonly Float64Array[],
  weights: Float64Array,
  n: number = countWeighted(weights),
): SmoothEstimator {
  const factor = n / (n - 1);
  const size = weights.reduce((sum, weight) => sum + weight, 0);
  const origins = totalsOfParts(columns, weights).map((total) => total / size);
  const shifted = columns.map((y, j) => y.map((value) => value - origins[j]!));
  const squares = shifted.map((d) => d.map((value) => value * value));
  const p = columns.length;
  const spread = (totals: Float64Array, j: number): number =>
    factor * (totals[p + j]! / totals[2 * p]! - (totals[j]! / totals[2 * p]!) ** 2);
  return {
    kind: 'smooth',
    parts: [...shifted, ...squares, new Float64Array(weights.length).fill(1)],
    point: (totals) => Float64Array.from(columns, (_, j) => spread(totals, j)),
    scores: (totals, own) =>
      shifted.map((d, j) => {
        const offset = totals[j]! / totals[2 * p]!;
        const variance = spread(totals, j);
        return d.map((value, k) => ((factor * (value - offset) ** 2 - variance) * own[k]!) / totals[2 * p]!);
      }),
  };
}

/** n of a variance: rows whose weight is not 0; with replicates every row, as R counts. */
export const sizeForVariance = (weights: Float64Array, { replicates }: Pick<Design, 'replicates'>): number =>
  replicates === undefined ? countWeighted(weights) : weights.length;

/** How many weights are not 0 (calibration can make some negative). */
const countWeighted = (weights: Float64Array): number =>
  weights.reduce((count, weight) => (weight === 0 ? count : count + 1), 0);
