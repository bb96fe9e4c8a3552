/** The small round that R saw (frame.csv, household.csv, border.csv) as tables, and what R made of it. */
import { readFileSync } from 'node:fs';

import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import type { Column, Table } from '#analysis/statistics/columns/columns.ts';
import type { Collection } from '#schemas/language/study/collection.ts';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

const text = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

const categories = new Set(['psu', 'stratum', 'instrument', 'region', 'urban', 'dwelling', 'disposition', 'sex']);

function columnOf(name: string, cells: readonly string[]): Column {
  if (!categories.has(name)) {
    return { kind: 'numeric', values: Float64Array.from(cells, (cell) => (cell === '' ? Number.NaN : Number(cell))) };
  }
  const levels = [...new Set(cells)].filter((cell) => cell !== '').toSorted();
  return { kind: 'factor', levels, codes: Int32Array.from(cells, (cell) => levels.indexOf(cell)) };
}

function readTable(name: string): Table {
  const rows = v.parse(v.array(v.array(v.string())), parse(text(`${name}.csv`)));
  const [header = [], ...cells] = rows;
  const columns = header.map((column, at) => [column, columnOf(column, cells.map((row) => row[at] ?? ''))] as const);
  return { rowCount: cells.length, columns: Object.fromEntries(columns) };
}

/** Frame, household survey and border survey. */
export const tables: SnapshotTables = {
  frame: readTable('frame'),
  household: readTable('household'),
  border: readTable('border'),
};

export const household: Pick<Collection, 'weights' | 'unit'> = {
  weights: { kind: 'psu' },
  unit: { named: ['psu', 'dwelling'], visit: 'visit_number' },
};
export const border: Pick<Collection, 'weights' | 'unit'> = {
  weights: {
    kind: 'shift',
    counted: 'travellers_counted',
    interval: 'selection_interval',
    refusals: 'refusals',
    nonresponse: 'nonresponse',
    crossings: 'crossings',
  },
};

const figure = v.object({ estimate: v.number(), se: v.number() });
const weights = v.array(v.number());
const described = v.object({ weights, total: figure, mean: figure, north: figure });
const rates = v.record(v.string(), v.number());
const crossings = v.object({ weights, people: weights, crossings: figure, travellers: figure });

/** What R's survey package makes of the round. */
export const byR = v.parse(
  v.object({
    rows: v.array(v.number()),
    base: v.object({ sum: v.number(), units: v.number() }),
    rates,
    usual: described,
    strata: described,
    collapsed: v.object({ ...described.entries, small: v.string(), into: v.string(), few: v.number() }),
    poststratify: described,
    rake: described,
    linear: described,
    logit: described,
    trim: v.object({ weights }),
    jackknife: described,
    border: v.object({ rows: v.array(v.number()), rates, usual: crossings, poststratify: crossings }),
  }),
  JSON.parse(text('weigh.json')),
);
export type DescribedByR = v.InferOutput<typeof described>;

const cells = v.array(
  v.pipe(
    v.looseObject({ Freq: v.number() }),
    v.transform(({ Freq: count, ...levels }) => ({ levels: v.parse(v.record(v.string(), v.string()), levels), count })),
  ),
);

/** Totals of the population that R adjusted to. */
export const populations = v.parse(
  v.object({ region: cells, urban: cells, both: cells, totals: v.record(v.string(), v.number()), sex: cells }),
  JSON.parse(text('populations.json')),
);
