/** Variance of a variable in the population (how unequal the amounts are), not the variance of an estimate. */
import type { SmoothEstimator } from '../design/estimator.ts';
import type { Frame } from '../design/frame.ts';
import { addUp, type Moments, sizeOf } from '../sums/moments.ts';

/** n of a variance: entries whose weight is not 0; with replicates every entry, as R counts. */
export const sizeForVariance = (
  { n, rows }: Pick<Moments, 'n' | 'rows'>,
  { replicates }: Pick<Frame, 'replicates'>,
): number => (replicates === undefined ? n : rows);

/** s² = n/(n − 1) · Σ w (y − ȳ)²/W of each variable. */
export function populationVariances(moments: Moments, n: number): number[] {
  const size = sizeOf(moments);
  return moments.variables.map(
    ({ centred, spread }) => (n / (n - 1)) * (addUp(spread) / size - (addUp(centred) / size) ** 2),
  );
}

/**
 * s² of the variables as an estimate. Units: squares of the variables'.
 *
 * Score: w (n/(n − 1)·(y − ȳ)² − s²)/W; that ȳ is estimated adds nothing to first order.
 * @see R: survey::svyvar
 */
export function varianceEstimator({ variables, weights }: Moments, n: number): SmoothEstimator {
  const factor = n / (n - 1);
  const p = variables.length;
  return {
    parts: [...variables.map(({ centred }) => centred), ...variables.map(({ spread }) => spread), weights],
    point: (totals) => {
      const size = totals[2 * p]!;
      return Float64Array.from(variables, (_, j) => factor * (totals[p + j]! / size - (totals[j]! / size) ** 2));
    },
    gradient: (totals) => {
      const size = totals[2 * p]!;
      return variables.map((_, j) => {
        const [offset, square] = [totals[j]! / size, totals[p + j]! / size];
        const derivatives = new Float64Array(2 * p + 1);
        derivatives[j] = (-2 * factor * offset) / size;
        derivatives[p + j] = factor / size;
        derivatives[2 * p] = (factor * (2 * offset ** 2 - square)) / size;
        return derivatives;
      });
    },
  };
}
