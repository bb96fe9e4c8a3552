/** The few figures that a release opens with: those that its studies name, their part of the product, and what transfers cost. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { PublishedFigure } from '#schemas/language/study/tables.ts';
import { costTargets, newestMeans } from '#functions/platform/plots/planned.ts';

/** Figures that studies name. */
export const headlineFigures = (studies: readonly Study[]): readonly PublishedFigure[] =>
  studies.flatMap(({ tables }) => tables.flatMap((plan) => (plan.kind === 'survey' ? (plan.headline ?? []) : [])));

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

/** What sending USD 200 costs over all corridors: the cheapest and the dearest, and how many are above each target. */
export type CostRange = {
  readonly corridors: number;
  readonly least: number;
  readonly most: number;
  readonly above: readonly { readonly target: number; readonly count: number }[];
};

/** Out of the means by corridor that are shown; undefined where there is none. */
export function costRange(observations: readonly Observation[]): CostRange | undefined {
  const wanted = new Set(['corridor', 'amount', 'source', 'period']);
  const means = newestMeans(
    observations.filter(
      ({ table, measure, dimensions }) =>
        table === costTable &&
        measure.indicator === 'total-cost' &&
        dimensions['amount'] === 'usd200' &&
        dimensions['source'] === 'quotes' &&
        Object.keys(dimensions).every((name) => wanted.has(name)),
    ),
  ).flatMap(({ value }) => value ?? []);
  if (means.length === 0) return undefined;
  return {
    corridors: means.length,
    least: Math.min(...means),
    most: Math.max(...means),
    above: costTargets.map((target) => ({ target, count: means.filter((mean) => mean > target).length })),
  };
}
