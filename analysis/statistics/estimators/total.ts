/** Total of a variable over a population or a domain, T = Σ w y. */
import type { SmoothEstimator } from '../design/estimator.ts';

/** Totals of several columns. Units: those of the columns. Score: w y. */
export function totalEstimator(columns: readonly Float64Array[]): SmoothEstimator {
  return {
    kind: 'smooth',
    parts: columns,
    point: (totals) => totals,
    scores: (_, weights) => columns.map((y) => y.map((value, k) => value * weights[k]!)),
    gradient: (totals) => Array.from(totals, (_, j) => Float64Array.from(totals, (__, c) => (c === j ? 1 : 0))),
  };
}
