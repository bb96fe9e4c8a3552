/** Total of a variable over a population or a domain, T = Σ w y. */
import type { SmoothEstimator } from '../design/estimator.ts';
import type { Moments } from '../sums/moments.ts';

/** Totals of the variables. Units: those of the variables. Score: w y. */
export const totalEstimator = ({ variables }: Pick<Moments, 'variables'>): SmoothEstimator => ({
  parts: variables.map(({ sums }) => sums),
  point: (totals) => totals,
  gradient: (totals) => Array.from(totals, (_, j) => Float64Array.from(totals, (__, c) => (c === j ? 1 : 0))),
});
