/** Counts of people who registered themselves: nothing below the minimum cell, the rest to the nearest five. */

/** People to the nearest five. */
export const roundCount = (count: number): number => 5 * Math.round(count / 5);

/**
 * A count that may be published, or null when it is too small.
 *
 * @param count people
 * @param minimumCell smallest count shown
 */
export function publishableCount(count: number, minimumCell: number): number | null {
  return count < minimumCell ? null : roundCount(count);
}
