/** Confidence limits from an estimate, its standard error and a reference distribution. */
import { tQuantile } from '../distributions/t-quantile.ts';

/** Lower and upper limit; NaN where the degrees of freedom allow none. */
export type Interval = readonly [low: number, high: number];

/**
 * value ± t·se.
 *
 * @param level e.g. 0.95
 * @param df Infinity = normal; 0 or less gives NaN
 */
export function symmetricInterval(value: number, standardError: number, level: number, df: number): Interval {
  const reach = tQuantile(1 - (1 - level) / 2, df) * standardError;
  return [value - reach, value + reach];
}
