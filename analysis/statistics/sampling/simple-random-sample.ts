/** Simple random sampling without replacement. */
import type { Random } from '../random/random.ts';
import { checkCount } from './sampling-error.ts';

/**
 * n of N units, every set of n equally likely: the first n steps of a Fisher–Yates shuffle. π_k = n/N.
 *
 * @returns positions of the units drawn, ascending
 * @throws {SamplingError} sample-too-large, bad-input
 * @see Cochran (1977), section 2.1; Tillé (2006), section 4.4
 */
export function simpleRandomSample(random: Random, size: number, n: number): Int32Array {
  checkCount(n, size);
  const order = Int32Array.from({ length: size }, (_, k) => k);
  for (let at = 0; at < n; at++) {
    const other = random.integer(at, size - 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order.slice(0, n).sort();
}
