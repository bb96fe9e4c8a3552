/** Mean of a variable, and so the share of a population that an indicator (0/1) marks. */
import type { SmoothEstimator } from '../design/estimator.ts';
import { gradientOfQuotients } from './ratio.ts';

/** Means of several columns, Σ w y / W with W = Σ w. Units: those of the columns. Score: w (y − ȳ)/W. */
export function meanEstimator(columns: readonly Float64Array[]): SmoothEstimator {
  const ones = new Float64Array(columns[0]?.length ?? 0).fill(1);
  return {
    kind: 'smooth',
    parts: [...columns, ones],
    point: (totals) => totals.subarray(0, -1).map((total) => total / totals.at(-1)!),
    scores: (totals, weights) => {
      const size = totals.at(-1)!;
      return columns.map((y, j) => {
        const mean = totals[j]! / size;
        return y.map((value, k) => ((value - mean) * weights[k]!) / size);
      });
    },
    gradient: gradientOfQuotients,
  };
}
