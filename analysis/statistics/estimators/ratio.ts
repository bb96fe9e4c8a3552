/** Ratio of two population totals, R = Y / X, e.g. fees paid per amount sent. */
import type { SmoothEstimator } from '../design/estimator.ts';
import type { Moments } from '../sums/moments.ts';

/**
 * Ratios of every variable to the last.
 *
 * Units: numerators in U, denominator in V; ratios in U/V, never percent. Score: w (y − R x)/X.
 * @see Särndal, Swensson & Wretman (1992), ch. 5
 */
export const ratioEstimator = ({ variables }: Pick<Moments, 'variables'>): SmoothEstimator => ({
  parts: variables.map(({ sums }) => sums),
  point: (totals) => totals.subarray(0, -1).map((total) => total / totals.at(-1)!),
  gradient: gradientOfQuotients,
});

/** Of totals over the last total T: 1/T by its own total, −(quotient)/T by the last. */
export function gradientOfQuotients(totals: Float64Array): Float64Array[] {
  const whole = totals.at(-1)!;
  return Array.from(totals.subarray(0, -1), (total, j) => {
    const derivatives = new Float64Array(totals.length);
    derivatives[j] = 1 / whole;
    derivatives[totals.length - 1] = -total / whole / whole;
    return derivatives;
  });
}
