/** Files of a release: CSV by columns, JSON with one entry a line. The same content gives the same bytes. */
import { type Cell, csvOf, roundFigure } from './csv.ts';

/** A file ready to be written. */
export type FileContent = {
  readonly name: string;
  readonly contentType: string;
  readonly rows: number;
  readonly bytes: Uint8Array;
};

/** Columns of a CSV file, in their order. */
export type Columns<Row> = readonly (readonly [name: string, cell: (row: Row) => Cell])[];

const utf8 = new TextEncoder();

/** The cells of one row after another. */
function* cellsOf<Row>(columns: Columns<Row>, rows: readonly Row[]): Generator<readonly Cell[]> {
  for (const row of rows) yield columns.map(([, cell]) => cell(row));
}

/** Rows under a header. */
export function csvFile<Row>(name: string, columns: Columns<Row>, rows: readonly Row[]): FileContent {
  const header = columns.map(([column]) => column);
  const text = csvOf(header, cellsOf(columns, rows));
  return { name, contentType: 'text/csv; charset=utf-8; header=present', rows: rows.length, bytes: utf8.encode(text) };
}

const rounded = (_key: string, value: unknown): unknown => (typeof value === 'number' ? roundFigure(value) : value);
const inLine = (value: unknown): string => JSON.stringify(value, rounded);

const member = (name: string, value: unknown): string =>
  Array.isArray(value) && value.length > 0
    ? ` ${inLine(name)}: [\n${value.map((entry) => `  ${inLine(entry)}`).join(',\n')}\n ]`
    : ` ${inLine(name)}: ${inLine(value)}`;

/**
 * An object, each entry of its lists on a line of its own.
 *
 * @param rows how many rows readers count in it
 */
export function jsonFile(name: string, rows: number, content: Readonly<Record<string, unknown>>): FileContent {
  const members = Object.entries(content).filter(([, value]) => value !== undefined);
  const text = `{\n${members.map(([key, value]) => member(key, value)).join(',\n')}\n}\n`;
  return { name, contentType: 'application/json', rows, bytes: utf8.encode(text) };
}
