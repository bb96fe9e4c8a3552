/** What transfers cost, in the few numbers that a release opens with. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import { costTargets, newestMeans } from '../plots/planned.ts';

/** What sending USD 200 costs: the means over all corridors, the cheapest and the dearest, and how many are above each target. */
export type CostSummary = {
  /** Simple mean over services, percent; undefined in a release that does not tell it. */
  readonly mean: number | undefined;
  /** Means of corridors weighted by the volumes of each survey that tells any; the table says whose, the number of how many corridors. */
  readonly byVolume: readonly { readonly figure: Observation; readonly corridors: number }[];
  /** Quarter that all of it is of: `2025-Q4`. */
  readonly period: string;
  /** Earlier quarters with quoted means, which the table has. */
  readonly earlier: number;
  /** Corridors of these that the newest quarter has no mean of. */
  readonly gone: number;
  readonly corridors: number;
  /** Its code, where there is one alone. */
  readonly only: string | undefined;
  readonly least: number;
  readonly most: number;
  readonly above: readonly { readonly target: number; readonly count: number }[];
};

/** Quoted means at USD 200 that are split by one dimension alone, of every quarter. */
function quotedMeans(observations: readonly Observation[], by: string): readonly Observation[] {
  const wanted = new Set([by, 'amount', 'source', 'period']);
  return observations.filter(
    ({ table, measure, method, dimensions }) =>
      table === costTable &&
      measure.indicator === 'total-cost' &&
      method === 'rpw-mean' &&
      dimensions['amount'] === 'usd200' &&
      dimensions['source'] === 'quotes' &&
      by in dimensions &&
      Object.keys(dimensions).every((name) => wanted.has(name)),
  );
}

const periodOf = ({ dimensions }: Observation): string => dimensions['period'] ?? '';
const corridorOf = ({ dimensions }: Observation): string => dimensions['corridor'] ?? '';

/** Corridors behind a mean by volume: those with a price and a volume, each of which says what it would save. */
const corridorsIn = (mean: Observation, observations: readonly Observation[]): number =>
  observations.filter(
    ({ table, measure, dimensions, value }) =>
      table === mean.table &&
      measure.indicator === 'savings-at-5' &&
      value !== null &&
      'corridor' in dimensions &&
      (['cost_basis', 'amount', 'period'] as const).every((name) => dimensions[name] === mean.dimensions[name]),
  ).length;

const overAll = ({ dimensions }: Observation): boolean => dimensions['price_group'] === 'all-corridors';

/** Out of the means that are shown; undefined where no corridor has one. */
export function costSummary(observations: readonly Observation[]): CostSummary | undefined {
  const quoted = quotedMeans(observations, 'corridor').filter(({ value }) => value !== null);
  const newest = newestMeans(quoted);
  const means = newest.flatMap(({ value }) => value ?? []);
  const [first] = newest;
  if (first === undefined) return undefined;
  const [present, all] = [newest, quoted].map((rows) => new Set(rows.map(corridorOf)));
  const byVolume = observations.filter(
    (row) =>
      row.measure.indicator === 'cost-by-volume' &&
      row.value !== null &&
      row.dimensions['amount'] === 'usd200' &&
      overAll(row),
  );
  return {
    mean: newestMeans(quotedMeans(observations, 'price_group')).find(overAll)?.value ?? undefined,
    byVolume: byVolume.map((figure) => ({ figure, corridors: corridorsIn(figure, observations) })),
    period: periodOf(first),
    earlier: new Set(quoted.map(periodOf)).size - 1,
    gone: (all?.size ?? 0) - (present?.size ?? 0),
    corridors: means.length,
    only: newest.length === 1 ? corridorOf(first) : undefined,
    least: Math.min(...means),
    most: Math.max(...means),
    above: costTargets.map((target) => ({ target, count: means.filter((mean) => mean > target).length })),
  };
}
