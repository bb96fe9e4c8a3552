/** Mean of a variable, and so the share of a population that an indicator (0/1) marks. */
import type { SmoothEstimator } from '../design/estimator.ts';
import type { Moments } from '../sums/moments.ts';
import { gradientOfQuotients } from './ratio.ts';

/** Means of the variables, o + Σ w (y − o) / W with W = Σ w. Units: those of the variables. Score: w (y − ȳ)/W. */
export const meanEstimator = ({ variables, weights }: Pick<Moments, 'variables' | 'weights'>): SmoothEstimator => ({
  parts: [...variables.map(({ centred }) => centred), weights],
  point: (totals) => totals.subarray(0, -1).map((total, j) => variables[j]!.origin + total / totals.at(-1)!),
  gradient: gradientOfQuotients,
});
