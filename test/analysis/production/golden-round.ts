/** The CSV files of test/golden/tables as the tables of a snapshot. */
import { readFileSync } from 'node:fs';

import type { Column, Table } from '#analysis/statistics/columns/columns.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { columnsOf } from '#schemas/language/columns/columns.ts';
import { type Round, roundSchema } from '#schemas/fieldwork/round.ts';
import { instruments } from '../../studies.ts';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

const folder = new URL('../../golden/tables/', import.meta.url);

/** Text of a golden file. */
export const goldenText = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** What R says of a figure. */
export const goldenFigure = {
  indicator: v.string(),
  domain: v.record(v.string(), v.string()),
  n: v.number(),
  estimate: v.number(),
  se: v.number(),
  df: v.number(),
  ciLow: v.number(),
  ciHigh: v.number(),
  /** Means and shares alone. */
  deff: v.optional(v.number()),
};

/** The round that the golden data come from. */
export const goldenRound = (): Round =>
  v.parse(v.pipe(v.string(), v.parseJson(), roundSchema), goldenText('round.json'));

const numericNames = new Set([
  'parent_row',
  'first_stage_weight',
  'units',
  ...instruments.flatMap((instrument) =>
    columnsOf(instrument).flatMap(({ columns }) =>
      columns.filter(({ kind }) => kind === 'numeric').map(({ name }) => name),
    ),
  ),
]);

function columnOf(name: string, cells: readonly string[]): Column {
  if (numericNames.has(name)) {
    return { kind: 'numeric', values: Float64Array.from(cells, (cell) => (cell === '' ? Number.NaN : Number(cell))) };
  }
  const levels = [...new Set(cells)].filter((cell) => cell !== '');
  return { kind: 'factor', levels, codes: Int32Array.from(cells, (cell) => levels.indexOf(cell)) };
}

function readTable(name: string): Table {
  const [header = [], ...rows]: string[][] = parse(goldenText(`${name}.csv`));
  const columns = header.map(
    (column, at) =>
      [
        column,
        columnOf(
          column,
          rows.map((row) => row[at] ?? ''),
        ),
      ] as const,
  );
  return { rowCount: rows.length, columns: Object.fromEntries(columns) };
}

/** Every table that has a golden file. */
export const goldenTables = (): SnapshotTables =>
  Object.fromEntries(
    ['household', 'household.senders', 'household.senders.channels', 'border', 'price-quote', 'frame'].map((name) => [
      name,
      readTable(name),
    ]),
  );
