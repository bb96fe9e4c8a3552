/** Quantiles of the beta distribution. */
import { betaLogOdds } from './beta-log-odds.ts';

/** Quantile of the beta distribution with shapes a, b; 0 or 1 when a shape is 0 (all mass there), NaN when one is negative. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(a >= 0) || !(b >= 0) || (a === 0 && b === 0) || !(p >= 0 && p <= 1)) return NaN;
  if (a === 0) return 0;
  if (b === 0) return 1;
  return 1 / (1 + Math.exp(-betaLogOdds(p, 1 - p, a, b)));
}
