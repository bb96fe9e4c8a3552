/** The positions of a systematic draw, small enough for a telephone: whoever calls it knows that the numbers can be. */

/**
 * ⌊(u + j) M/m⌋ for j = 0 … m − 1; the rounding of a computer leads to none beyond the end.
 *
 * @param size M
 * @param m at most M
 * @param start u in [0, 1)
 * @returns positions from 0, ascending
 */
export const systematicPositions = (size: number, m: number, start: number): readonly number[] =>
  Array.from({ length: m }, (_, j) => Math.min(size - 1, Math.floor(((start + j) * size) / m)));
