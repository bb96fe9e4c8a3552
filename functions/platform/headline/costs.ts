/** What transfers cost, in the few numbers that a release opens with. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import { costTargets, newestMeans } from '../plots/planned.ts';

/** What sending USD 200 costs: the means over all corridors, the cheapest and the dearest, and how many are above each target. */
export type CostSummary = {
  /** Simple mean over services, percent; undefined in a release that does not tell it. */
  readonly mean: number | undefined;
  /** Means of corridors weighted by the volumes of each survey that tells any; the table says whose. */
  readonly byVolume: readonly Observation[];
  readonly corridors: number;
  readonly least: number;
  readonly most: number;
  readonly above: readonly { readonly target: number; readonly count: number }[];
};

/** Quoted means at USD 200 of the newest quarter that are split by one dimension alone. */
function quotedMeans(observations: readonly Observation[], by: string): readonly Observation[] {
  const wanted = new Set([by, 'amount', 'source', 'period']);
  return newestMeans(
    observations.filter(
      ({ table, measure, method, dimensions }) =>
        table === costTable &&
        measure.indicator === 'total-cost' &&
        method === 'rpw-mean' &&
        dimensions['amount'] === 'usd200' &&
        dimensions['source'] === 'quotes' &&
        by in dimensions &&
        Object.keys(dimensions).every((name) => wanted.has(name)),
    ),
  );
}

const overAll = ({ dimensions }: Observation): boolean => dimensions['price_group'] === 'all-corridors';

/** Out of the means that are shown; undefined where no corridor has one. */
export function costSummary(observations: readonly Observation[]): CostSummary | undefined {
  const means = quotedMeans(observations, 'corridor').flatMap(({ value }) => value ?? []);
  if (means.length === 0) return undefined;
  return {
    mean: quotedMeans(observations, 'price_group').find(overAll)?.value ?? undefined,
    byVolume: observations.filter(
      (row) =>
        row.measure.indicator === 'cost-by-volume' &&
        row.value !== null &&
        row.dimensions['amount'] === 'usd200' &&
        overAll(row),
    ),
    corridors: means.length,
    least: Math.min(...means),
    most: Math.max(...means),
    above: costTargets.map((target) => ({ target, count: means.filter((mean) => mean > target).length })),
  };
}
