/** Values that lie far from the middle of all others, measured so that they cannot hide themselves. */

const middle = (sorted: readonly number[]): number => {
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
};
const ascending = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/**
 * Modified z-scores: 0.6745 · (x − median) / MAD, MAD the median of |x − median|. Beyond 3.5 a value is an outlier. Of
 * durations their logarithms are taken, which are about as far below as above the median.
 *
 * @returns NaN for each where more than half of the values are the same
 * @see Iglewicz & Hoaglin (1993), How to detect and handle outliers; golden: test/golden/fieldwork/flags.R
 */
export function modifiedZ(values: readonly number[]): readonly number[] {
  const median = middle(ascending(values));
  const mad = middle(ascending(values.map((value) => Math.abs(value - median))));
  return values.map((value) => (mad === 0 ? NaN : (0.6745 * (value - median)) / mad));
}
