/** Chooses what to plot from a table of estimates: the largest corridors by volume, in a scale that people can read. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';

export type PlotPoint = {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

export type Plot = {
  readonly measure: Observation['measure'];
  readonly dimension: string;
  readonly unit: string;
  readonly points: readonly PlotPoint[];
};

/** More bars than this are not read, they are looked at. */
const mostPoints = 12;

const scales = [
  { factor: 1e9, word: 'billion' },
  { factor: 1e6, word: 'million' },
  { factor: 1e3, word: 'thousand' },
] as const;

/** A figure with its limits, as far as it is shown. */
const toldIn = ({ value, uncertainty: { ciLow: low, ciHigh: high }, attributes }: Observation) =>
  attributes.status === 'withheld' || value === null || low === null || high === null ? [] : [{ value, low, high }];

const isSplitBy = (dimension: string, { dimensions }: Observation): boolean =>
  Object.keys(dimensions).join() === dimension;

/** Figures of one indicator split by `dimension` alone, in descending order; undefined when fewer than two can be shown. */
function plotBy(
  observations: readonly Observation[],
  { table, measure }: Pick<Observation, 'table' | 'measure'>,
  dimension: string,
  wording: Wording,
): Plot | undefined {
  const chosen = observations
    .filter((row) => row.table === table && row.measure.indicator === measure.indicator && isSplitBy(dimension, row))
    .flatMap((row) => toldIn(row).map((told) => ({ ...told, code: row.dimensions[dimension] ?? '' })))
    .toSorted((a, b) => b.value - a.value)
    .slice(0, mostPoints);
  const [largest] = chosen;
  if (largest === undefined || chosen.length < 2) return undefined;
  const scale = scales.find(({ factor }) => largest.value >= factor);
  const [factor, unit] = [scale?.factor ?? 1, wording.unit(measure)];
  return {
    measure,
    dimension,
    unit: scale === undefined ? unit : wording.say(`plot.${scale.word}`, { unit }),
    points: chosen.map(({ code, value, low, high }) => ({
      label: wording.domainValue(table, dimension, code),
      value: value / factor,
      low: low / factor,
      high: high / factor,
    })),
  };
}

const singleDimension = ({ dimensions }: Observation): string | undefined => {
  const [dimension, ...others] = Object.keys(dimensions);
  return others.length === 0 ? dimension : undefined;
};

/** The first of these figures of one table that can be plotted by a dimension that it is split by; undefined where none can. */
export function firstPlot(rows: readonly Observation[], wording: Wording): Plot | undefined {
  const tried = new Set<string>();
  for (const row of rows) {
    const dimension = singleDimension(row);
    const key = `${row.measure.indicator} ${dimension ?? ''}`;
    if (dimension === undefined || tried.has(key)) continue;
    tried.add(key);
    const plot = plotBy(rows, row, dimension, wording);
    if (plot !== undefined) return plot;
  }
  return undefined;
}
