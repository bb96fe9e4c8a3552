/**
 * How many have joined, as everybody may know it: rounded down, so that one registration more or less does not show, and nothing below
 * a threshold.
 */
import { publishableCount } from '../disclosure/round-count.ts';

/** Counts that everybody sees are multiples of it: behind each stand ten counts that could be the true one. */
export const joinedStep = 10;

export type Joined = {
  /** Null: too few to be told. */
  readonly people: number | null;
  /** Country → people; countries of which too few are there are not named. */
  readonly countries: ReadonlyMap<string, number>;
};

/**
 * A count as everybody may see it, never more than there are; null below the threshold. It is made of the count to the nearest five,
 * which releases tell: held beside a release, it tells nothing more.
 *
 * @param count people
 * @param minimumCell smallest count that may be told
 * @example joinedShown(22, 10) // 10
 */
export function joinedShown(count: number, minimumCell: number): number | null {
  const rounded = publishableCount(count, minimumCell);
  const shown = rounded === null ? 0 : joinedStep * Math.floor((rounded - joinedStep / 2) / joinedStep);
  return shown < Math.max(minimumCell, joinedStep) ? null : shown;
}

/**
 * All countries, and all together: the sum of what is told of each and of the others as one. A sum that was rounded by itself would
 * narrow what its parts may be.
 *
 * @param counts country of residence → people; an empty code: unknown
 */
export function joinedOf(counts: ReadonlyMap<string, number>, minimumCell: number): Joined {
  const countries = new Map<string, number>();
  let others = 0;
  for (const [country, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const shown = country === '' ? null : joinedShown(count, minimumCell);
    if (shown === null) others += count;
    else countries.set(country, shown);
  }
  const sum = [...countries.values()].reduce((all, one) => all + one, joinedShown(others, minimumCell) ?? 0);
  return { people: sum === 0 ? null : sum, countries };
}
