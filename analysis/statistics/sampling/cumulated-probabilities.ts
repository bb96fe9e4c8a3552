/** Probabilities laid end to end: where each unit that is not certain ends on the line from 0 to the size of the sample. */
import { SamplingError } from './sampling-error.ts';

/** The units with 0 < π < 1, in list order, and those with π = 1. */
export type Laid = {
  readonly units: Int32Array;
  /** V_k = π_1 + … + π_k over these units; the last is exactly `count`. */
  readonly ends: Float64Array;
  /** Units that are drawn besides the certain ones. */
  readonly count: number;
  readonly certain: Int32Array;
};

/** How far the sum of probabilities may be from a whole number, which it is but for rounding. */
const tolerance = 1e-6;

/**
 * @throws {SamplingError} bad-probability: outside 0 to 1, or the probabilities do not add up to a whole number
 * @see Tillé (2006), section 7.1
 */
export function cumulatedProbabilities(probabilities: Float64Array): Laid {
  const units: number[] = [];
  const certain: number[] = [];
  for (const [k, p] of probabilities.entries()) {
    if (!(p >= 0 && p <= 1)) throw new SamplingError('bad-probability', `unit ${k + 1}`, `a probability of ${p}`);
    if (p === 1) certain.push(k);
    else if (p > 0) units.push(k);
  }
  const ends = new Float64Array(units.length);
  let sum = 0;
  for (const [at, k] of units.entries()) ends[at] = sum += probabilities[k]!;
  const count = Math.round(sum);
  if (Math.abs(sum - count) > tolerance * Math.max(1, sum))
    throw new SamplingError('bad-probability', 'probabilities', `they add up to ${sum}, and not to a whole number`);
  for (let at = 0; at < ends.length; at++) ends[at] = Math.min(ends[at]!, count);
  if (ends.length > 0) ends[ends.length - 1] = count;
  return { units: Int32Array.from(units), ends, count, certain: Int32Array.from(certain) };
}
