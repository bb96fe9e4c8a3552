/** Inclusion probabilities in proportion to size, with the units that are certain. */
import { checkCount, SamplingError } from './sampling-error.ts';

/**
 * π_k = n x_k / Σx. A unit for which that is 1 or more is drawn for certain, and the rest of the sample is shared among the
 * others in the same way, until no further unit is certain. Units without size have probability 0.
 *
 * @param sizes x, 0 or more
 * @param n size of the sample; the probabilities add up to it
 * @throws {SamplingError} bad-size, naming the unit; sample-too-large: fewer than n units have a size
 * @see Särndal, Swensson & Wretman (1992), section 3.6.1; Tillé (2006), section 2.10; R: sampling::inclusionprobabilities;
 *   golden: test/golden/sampling/sampling.json
 * @example inclusionProbabilities(Float64Array.of(1, 1, 8), 2) // 0.5, 0.5, 1
 */
export function inclusionProbabilities(sizes: Float64Array, n: number): Float64Array {
  for (const [k, size] of sizes.entries())
    if (!(size >= 0 && size < Infinity)) throw new SamplingError('bad-size', `unit ${k + 1}`, `a size of ${size}`);
  checkCount(n, sizes.filter((size) => size > 0).length);
  const probabilities = new Float64Array(sizes.length);
  const isCertain = new Uint8Array(sizes.length);
  for (let certain = 0; ;) {
    let total = 0;
    for (let k = 0; k < sizes.length; k++) if (isCertain[k] === 0) total += sizes[k]!;
    const before = certain;
    for (let k = 0; k < sizes.length; k++) {
      if (isCertain[k] === 1) continue;
      probabilities[k] = total > 0 ? ((n - before) * sizes[k]!) / total : 0;
      if (probabilities[k]! < 1) continue;
      probabilities[k] = 1;
      isCertain[k] = 1;
      certain += 1;
    }
    if (certain === before) return probabilities;
  }
}
