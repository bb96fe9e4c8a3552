/** Which figures of a release a map of its regions can show: those that are split by region and by nothing else. */
import type { Observation, Statistic } from '#analysis/production/observations/observation.ts';
import type { RegionShape } from '#schemas/fieldwork/region-shapes.ts';
import type { PlannedPlot } from '../planned.ts';

/** What regions of different size can be compared by comes first; a total is large where many people live. */
const order: readonly Statistic[] = ['share', 'ratio', 'mean', 'quantile', 'headcount', 'gini', 'count', 'total'];

const isByRegion = ({ dimensions }: Observation): boolean => Object.keys(dimensions).join() === 'region';

/** A plot for each of them of which two regions with a shape may be shown. */
export function regionPlots(
  observations: readonly Observation[],
  shapes: readonly RegionShape[],
): readonly PlannedPlot[] {
  const drawn = new Set(shapes.map(({ region }) => region));
  const shown = new Map<string, { readonly figure: Observation; count: number }>();
  for (const figure of observations) {
    const { table, measure, dimensions, value } = figure;
    if (value === null || !isByRegion(figure) || !order.includes(measure.statistic)) continue;
    if (!drawn.has(dimensions['region'] ?? '')) continue;
    const id = `regions.${table}.${measure.indicator}`;
    const known = shown.get(id) ?? { figure, count: 0 };
    shown.set(id, { ...known, count: known.count + 1 });
  }
  return [...shown]
    .filter(([, { count }]) => count >= 2)
    .toSorted(([, a], [, b]) => order.indexOf(a.figure.measure.statistic) - order.indexOf(b.figure.measure.statistic))
    .map(([id, { figure }]) => ({
      ...{ id, name: id, table: figure.table, figure: figure.measure.indicator, by: 'region' },
      most: shapes.length + 2, // also those of unknown region, and one that the frame has got since
    }));
}
