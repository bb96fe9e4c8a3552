/** Joint inclusion probabilities of simple random sampling without replacement. */
import { checkCount } from './sampling-error.ts';

/**
 * π_kl = n (n − 1) / (N (N − 1)) for two units, n/N for one.
 *
 * @param size N
 * @throws {SamplingError} sample-too-large, bad-input
 * @see Särndal, Swensson & Wretman (1992), section 3.3.1; Cochran (1977), section 2.3
 */
export function jointSimple(size: number, n: number): (k: number, l: number) => number {
  checkCount(n, size);
  const [one, two] = [n / size, size > 1 ? (n * (n - 1)) / (size * (size - 1)) : n];
  return (k, l) => (k === l ? one : two);
}
