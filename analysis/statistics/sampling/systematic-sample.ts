/** Systematic selection with equal probabilities: dwellings out of a list, shifts out of a calendar. */
import { checkCount, SamplingError } from './sampling-error.ts';
import { systematicPositions } from './systematic-positions.ts';

/**
 * m of M units, one in each interval of M/m, which need not be a whole number: positions ⌊(u + j) M/m⌋ for j = 0 … m − 1.
 * Every unit has probability m/M, and the sample has m units, whatever u is.
 *
 * @param size M
 * @param start u, drawn uniformly from [0, 1)
 * @returns positions from 0, ascending
 * @throws {SamplingError} sample-too-large, bad-input, bad-start
 * @see Särndal, Swensson & Wretman (1992), section 3.4.1 (fractional interval); Cochran (1977), section 8.1
 * @example systematicSample(10, 4, 0.5) // 1, 3, 6, 8
 */
export function systematicSample(size: number, m: number, start: number): Int32Array {
  checkCount(m, size, 'm');
  if (!(start >= 0 && start < 1)) throw new SamplingError('bad-start', 'start', `lies in [0, 1), not at ${start}`);
  return Int32Array.from(systematicPositions(size, m, start));
}
