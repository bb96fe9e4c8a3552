/** Total of a variable over a population or a domain, T = Σ w y. */
import type { SmoothEstimator } from '../design/estimator.ts';
import type { Moments } from '../sums/moments.ts';

/** Totals of weighted sums by unit, each as it is. */
export const totalsOf = (parts: readonly Float64Array[]): SmoothEstimator => ({
  parts,
  point: (totals) => totals,
  gradient: (totals) => Array.from(totals, (_, j) => Float64Array.from(totals, (__, c) => (c === j ? 1 : 0))),
});

/** Totals of the variables. Units: those of the variables. Score: w y. */
export const totalEstimator = ({ variables }: Pick<Moments, 'variables'>): SmoothEstimator =>
  totalsOf(variables.map(({ sums }) => sums));
