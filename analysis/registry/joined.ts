/**
 * How many have joined, as everybody may know it: rounded down, so that one registration more or less does not show, and nothing below
 * a threshold.
 */
/** Counts that everybody sees are multiples of it: behind each stand ten counts that could be the true one. */
export const joinedStep = 10;

/** The most people that are left out of a count before it is rounded. */
export const mostLeftOut = 24;

export type Joined = {
  /** Null: too few to be told. */
  readonly people: number | null;
  /** Country → people; countries of which too few are there are not named. */
  readonly countries: ReadonlyMap<string, number>;
};

/**
 * A count as everybody may see it, never more than there are; null below the threshold.
 *
 * Where anybody may register, somebody may add people until the count moves, and learn how many were there before. So some are left out
 * first, as many as chance said once of a country and nobody knows: a count may move at any of twenty-five places.
 *
 * @param count people
 * @param minimumCell smallest count that may be told
 * @param leftOut from 0 to {@link mostLeftOut}
 * @example joinedShown(42, 10, 7) // 30
 */
export function joinedShown(count: number, minimumCell: number, leftOut: number): number | null {
  const shown = joinedStep * Math.floor((count - leftOut) / joinedStep);
  return shown < Math.max(minimumCell, joinedStep) ? null : shown;
}

/**
 * All countries, and all together: the sum of what is told of each and of the others as one. A sum that was rounded by itself would
 * narrow what its parts may be.
 *
 * @param counts country of residence → people; an empty code: unknown
 * @param leftOutOf how many are left out of a country, and of all others together, which have an empty code
 */
export function joinedOf(
  counts: ReadonlyMap<string, number>,
  minimumCell: number,
  leftOutOf: (country: string) => number,
): Joined {
  const countries = new Map<string, number>();
  let others = 0;
  for (const [country, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const shown = country === '' ? null : joinedShown(count, minimumCell, leftOutOf(country));
    if (shown === null) others += count;
    else countries.set(country, shown);
  }
  const sum = [...countries.values()].reduce(
    (all, one) => all + one,
    joinedShown(others, minimumCell, leftOutOf('')) ?? 0,
  );
  return { people: sum === 0 ? null : sum, countries };
}
