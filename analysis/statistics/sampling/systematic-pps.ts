/** Systematic selection with unequal probabilities. */
import { cumulatedProbabilities } from './cumulated-probabilities.ts';
import { SamplingError } from './sampling-error.ts';

/**
 * Madow's method: the probabilities are laid end to end, and every unit is drawn that one of u, u + 1, u + 2 … falls into,
 * V_{k−1} ≤ u + j < V_k. Units with probability 1 are always drawn; the sample has Σπ units, whatever u is.
 *
 * @param probabilities π of each unit, in the order of the list
 * @param start u, drawn uniformly from [0, 1)
 * @returns positions of the units drawn, ascending
 * @throws {SamplingError} bad-probability, bad-start
 * @see Madow (1949), On the theory of systematic sampling II, Annals of Mathematical Statistics 20; Tillé (2006), section
 *   7.1; R: sampling::UPsystematic; golden: test/golden/sampling/sampling.json
 */
export function systematicPps(probabilities: Float64Array, start: number): Int32Array {
  if (!(start >= 0 && start < 1)) throw new SamplingError('bad-start', 'start', `lies in [0, 1), not at ${start}`);
  const { units, ends, certain } = cumulatedProbabilities(probabilities);
  const drawn = Array.from(certain);
  let passed = Math.ceil(-start);
  for (let at = 0; at < units.length; at++) {
    const next = Math.ceil(ends[at]! - start);
    if (next > passed) drawn.push(units[at]!);
    passed = next;
  }
  return Int32Array.from(drawn).sort();
}
