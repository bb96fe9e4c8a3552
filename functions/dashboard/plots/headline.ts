/** The few figures that a release opens with: those that its studies name, their part of the product, and what transfers cost. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import type { PublishedFigure } from '#schemas/language/study/tables.ts';
import { costTargets, newestMeans } from '#functions/platform/plots/planned.ts';

/** Told of every year and source that the round brings; the newest is the headline's. */
const ofProduct = 'remittances-of-gdp';

const isFigure = (row: Observation, { table, indicator, domain = {} }: PublishedFigure): boolean => {
  const entries = Object.entries(row.dimensions);
  return (
    row.table === table &&
    row.measure.indicator === indicator &&
    entries.length === Object.keys(domain).length &&
    entries.every(([name, code]) => domain[name] === code)
  );
};

/** The observations of the headline that a release has, withheld ones among them. */
export function headlineOf(
  observations: readonly Observation[],
  named: readonly PublishedFigure[],
): readonly Observation[] {
  const figures = named.flatMap((figure) => observations.find((row) => isFigure(row, figure)) ?? []);
  const product = observations
    .filter(({ measure }) => measure.indicator === ofProduct)
    .toSorted((a, b) => ((a.dimensions['year'] ?? '') < (b.dimensions['year'] ?? '') ? 1 : -1));
  return [...figures, ...product.slice(0, 1)];
}

/** What part of the total of all a total of some is; undefined where one of them is not shown, and for figures that do not add up. */
export function partOfAll(figure: Observation, observations: readonly Observation[]): number | undefined {
  const { table, measure, value, dimensions } = figure;
  if (measure.statistic !== 'total' || Object.keys(dimensions).length === 0) return undefined;
  const all = observations.find((row) => isFigure(row, { table, indicator: measure.indicator }))?.value;
  return value === null || !all ? undefined : value / all;
}

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
