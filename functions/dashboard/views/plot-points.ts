/** Chooses what to plot from a table of estimates: the largest corridors by volume, in a scale that people can read. */
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import type { Wording } from '../tables/wording.ts';
import type { PlotPoint } from './interval-plot.tsx';

export type Plot = { readonly indicator: string; readonly unit: string; readonly points: readonly PlotPoint[] };

/** More bars than this are not read, they are looked at. */
const mostPoints = 12;

const scales = [
  { factor: 1e9, word: 'billion' },
  { factor: 1e6, word: 'million' },
  { factor: 1e3, word: 'thousand' },
] as const;

type Shown = EstimateRow & { readonly estimate: number; readonly ciLow: number; readonly ciHigh: number };
const isShown = (row: EstimateRow): row is Shown =>
  row.quality !== 'suppress' && row.estimate !== null && row.ciLow !== null && row.ciHigh !== null;

/** Rows split by `dimension` alone, as points in descending order; undefined when fewer than two can be shown. */
export function plotBy(
  rows: readonly EstimateRow[],
  indicator: string,
  dimension: string,
  wording: Wording,
): Plot | undefined {
  const chosen = rows
    .filter((row) => row.indicator === indicator && Object.keys(row.domain).join() === dimension)
    .filter(isShown)
    .toSorted((a, b) => b.estimate - a.estimate)
    .slice(0, mostPoints);
  const [largest] = chosen;
  if (largest === undefined || chosen.length < 2) return undefined;
  const scale = scales.find(({ factor }) => largest.estimate >= factor);
  const [factor, unit] = [scale?.factor ?? 1, wording.unit(largest.unit)];
  return {
    indicator,
    unit: scale === undefined ? unit : wording.say(`plot.${scale.word}`, { unit }),
    points: chosen.map((row) => ({
      label: wording.domainValue(dimension, row.domain[dimension] ?? ''),
      value: row.estimate / factor,
      low: row.ciLow / factor,
      high: row.ciHigh / factor,
    })),
  };
}

/** The first total that is split by corridor: what a reader of remittance figures looks for first. */
export function headlinePlot(
  rows: readonly EstimateRow[],
  wording: Wording,
): (Plot & { readonly table: string }) | undefined {
  for (const row of rows) {
    if (Object.keys(row.domain).join() !== 'corridor' || row.unit === 'share') continue;
    const inTable = rows.filter(({ table }) => table === row.table);
    const plot = plotBy(inTable, row.indicator, 'corridor', wording);
    if (plot !== undefined) return { ...plot, table: row.table };
  }
  return undefined;
}
