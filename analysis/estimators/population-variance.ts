/** Variance of a variable in the population (how unequal the amounts are), not the variance of an estimate. */
import type { SmoothEstimator } from './estimator.ts';
import { totalsOfParts } from './estimator.ts';

/**
 * s² = n/(n − 1) · Σ w (y − ȳ)²/W of several columns, n = rows with a positive weight. Units: squares of the columns'.
 *
 * Score: w (n/(n − 1)·(y − ȳ)² − s²)/W; that ȳ is estimated adds nothing to first order.
 * @param weights aligned with the columns: they say where the columns lie (so that squares lose no digits), and n
 * @param n when it is not the rows of positive weight: R counts the rows whose value is missing too
 * @see R: survey::svyvar
 */
export function varianceEstimator(
  columns: readonly Float64Array[],
  weights: Float64Array,
  n: number = countPositive(weights),
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

/** How many weights are not 0. */
export const countPositive = (weights: Float64Array): number =>
  weights.reduce((count, weight) => (weight === 0 ? count : count + 1), 0);
