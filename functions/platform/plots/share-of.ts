/** How much of what is told some figures hold, where figures add up. */
import type { Observation } from '#analysis/production/observations/observation.ts';

/** What adds up over the parts of a split. */
const additive: ReadonlySet<string> = new Set(['total', 'count']);

/**
 * Share of the sum of all told figures, 0 to 1; withheld ones are in neither. Null where nothing is left out, where figures do not add
 * up (means, ratios), or where one of them is below nothing, so that a share of the sum says nothing.
 */
export function shareOf(some: readonly Observation[], all: readonly Observation[]): number | null {
  const values = all.flatMap(({ value }) => (value === null ? [] : [value]));
  if (some.length === 0 || all.some(({ measure }) => !additive.has(measure.statistic))) return null;
  if (values.some((value) => value < 0)) return null;
  const sum = values.reduce((before, value) => before + value, 0);
  return sum === 0 ? null : some.reduce((before, { value }) => before + (value ?? 0), 0) / sum;
}
