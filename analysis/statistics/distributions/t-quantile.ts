/** Quantiles of Student's t distribution. */
import { betaLogOdds } from './beta-log-odds.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * Quantile of Student's t.
 *
 * @param df degrees of freedom; Infinity = normal; NaN when not positive, as nothing was replicated then
 */
export function tQuantile(p: number, df: number): number {
  if (df === Infinity) return normalQuantile(p);
  if (!(df > 0) || !(p >= 0 && p <= 1)) return NaN;
  const bothTails = 2 * Math.min(p, 1 - p);
  // df/(df + T²) is beta(df/2, 1/2), so T²/df are its odds upside down.
  const logOdds = betaLogOdds(bothTails, Math.abs(1 - 2 * p), df / 2, 0.5);
  return Math.sign(p - 0.5) * Math.sqrt(df) * Math.exp(-logOdds / 2);
}
