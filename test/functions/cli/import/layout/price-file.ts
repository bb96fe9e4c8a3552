/** Rows of the World Bank's price file for tests: 24 real ones, and changes of them, as CSV and as a workbook. */
import { readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';
import { writeXlsx } from 'hucre/xlsx';
import * as v from 'valibot';

export type Cell = string | number | Date | null;
export type PriceRow = Readonly<Record<string, Cell>>;

const real = readFileSync('test/golden/world-bank/east-africa-2011.csv', 'utf8');
const rowsSchema = v.array(v.record(v.string(), v.string()));

/** 24 rows of Remittance Prices Worldwide as they circulate, CC BY 4.0; see test/golden/world-bank/README.md. */
export const realRows: readonly PriceRow[] = v.parse(rowsSchema, parse(real, { columns: true }));
export const realHeader = Object.keys(realRows[0] ?? {});

/** What the current sheet calls the columns of the extract, where it calls them otherwise. */
const current: Readonly<Record<string, string>> = { NOTE1: 'Standard Note', 'PICK-UP METHOD': 'pickup method' };
const older: Readonly<Record<string, string>> = { 'PAYMENT INSTRUMENT': 'product' };

export const newSheet = 'Dataset (from Q2 2016)';
export const oldSheet = 'Dataset (up to Q1 2016)';

const isNumber = (cell: Cell): boolean => typeof cell === 'string' && /^-?\d+(\.\d+)?$/.test(cell);

/** Typed as in a workbook. */
const typed = (cell: Cell): Cell => {
  if (isNumber(cell)) return Number(cell);
  return typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell) ? new Date(cell) : cell;
};

/** A row with some cells changed. */
export const changed = (at: number, cells: PriceRow): PriceRow => ({ ...realRows[at], ...cells });

const quoted = (cell: Cell | undefined): string => `"${String(cell ?? '').replaceAll('"', '""')}"`;

/** The rows as CSV; columns in the order of the header. */
export const asCsv = (rows: readonly PriceRow[], header: readonly string[] = realHeader): string =>
  [header.join(','), ...rows.map((row) => header.map((column) => quoted(row[column])).join(','))].join('\n');

/** One sheet of the workbook, with the names that it gives the columns, a blank row, and what the extracts lack. */
function sheet(name: string, rows: readonly PriceRow[], more: PriceRow = {}) {
  const names = name === newSheet ? current : older;
  const columns = [...realHeader, ...Object.keys(more)];
  const header = ['id', ...columns.map((column) => names[column] ?? column.toLowerCase().replace('_g8g20', '_G8G20'))];
  const cells = rows.map((row, at) => [
    at + 1,
    ...columns.map((column) => {
      const cell = row[column] ?? more[column] ?? null;
      return column in more || !(column in row) ? cell : typed(cell);
    }),
  ]);
  return { name, rows: [header, [], ...cells] };
}

/** A workbook as the Bank publishes it: other sheets before the two with rows. */
export const asWorkbook = (
  sheets: Readonly<Record<string, readonly PriceRow[]>>,
  more: PriceRow = {},
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      { name: 'Terms of Use', rows: [['CC BY 4.0']] },
      { name: 'Methodology', rows: [] },
      ...Object.entries(sheets).map(([name, rows]) => sheet(name, rows, more)),
    ],
  });
