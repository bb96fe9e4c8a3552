/** Columns of the one Parquet file that holds every figure of a release: those of the CSV, and counts of what was left out. */
import type { Observation } from '#analysis/production/observations/observation.ts';

import type { Columns } from './file-content.ts';
import { columnsFor, dimensionColumn } from './observation-columns.ts';

type Counts = 'leftOut' | 'noted';

const causesIn = (observations: readonly Observation[], counts: Counts): readonly string[] => [
  ...new Set(observations.flatMap(({ quality }) => Object.keys(quality[counts] ?? {}))),
];

/** `not-transparent` → `not_transparent`: how many were left out, or kept and noted, for that cause. */
const countColumns = (observations: readonly Observation[], counts: Counts): Columns<Observation> =>
  causesIn(observations, counts).map(
    (cause) => [cause.replaceAll('-', '_'), ({ quality }: Observation) => quality[counts]?.[cause] ?? null] as const,
  );

/** The columns for these observations. */
export const tidyColumns = (observations: readonly Observation[]): Columns<Observation> => [
  ...columnsFor(observations),
  ...countColumns(observations, 'leftOut'),
  ...countColumns(observations, 'noted'),
];

const words = ['table', 'indicator', 'statistic', 'unit', 'quality', 'reason', 'basis', 'method', 'n_of', 'base_of'];

/** Which of these columns hold text: codes and dimensions do, figures and counts do not. */
export function textColumns(observations: readonly Observation[]): (column: string) => boolean {
  const dimensions = observations.flatMap((observation) => Object.keys(observation.dimensions).map(dimensionColumn));
  const text = new Set([...words, ...dimensions]);
  return (column) => text.has(column);
}
