/** Reads some columns of a CSV file into typed columns, in one pass and without keeping the text. */
import type { Column, Table } from '#analysis/columns.ts';
import { decodeFile } from '../files/decode-file.ts';
import type { Encoding } from '../files/encodings.ts';
import { columnBuilder, MixedColumn, type ColumnBuilder } from './column-builder.ts';
import { recordSplitter } from './split-records.ts';

/** What is wrong with the file, with its name, the row (the header is not counted) and the column. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

export type CsvDialect = {
  readonly delimiter: string;
  readonly missing: readonly string[];
  /** UTF-8 when nobody said. */
  readonly encoding?: Encoding | undefined;
};

/**
 * Reads the named columns. A column whose every value is a number becomes numeric; any other a factor with its levels in
 * code point order (R's C locale). Blank fields, and those that the dialect lists, are missing.
 *
 * @param wanted columns to keep; absent = all
 * @throws {TableError} the file is missing, empty, lacks a column, or a row has too few or too many fields
 */
export async function readTable(path: string, dialect: CsvDialect, wanted?: ReadonlySet<string>): Promise<Table> {
  const textColumns = new Set<string>();
  for (;;) {
    try {
      return await readOnce(path, dialect, wanted, textColumns);
    } catch (error) {
      // Numbers for thousands of rows, then a word: read again and keep that column's text as it stands.
      if (!(error instanceof MixedColumn) || textColumns.has(error.column)) throw error;
      textColumns.add(error.column);
    }
  }
}

type Reading = {
  readonly width: number;
  readonly kept: readonly { readonly field: number; readonly builder: ColumnBuilder }[];
};

async function readOnce(
  path: string,
  { delimiter, missing, encoding }: CsvDialect,
  wanted: ReadonlySet<string> | undefined,
  textColumns: ReadonlySet<string>,
): Promise<Table> {
  const absent = new Set(['', ...missing]);
  let reading: Reading | undefined;
  let rowCount = 0;
  const splitter = recordSplitter(delimiter, (fields) => {
    if (fields.length === 1 && fields[0] === '') return; // a blank line
    if (reading === undefined) {
      reading = startReading(path, fields, wanted, textColumns, absent);
      return;
    }
    rowCount++;
    if (fields.length !== reading.width) {
      throw new TableError(`${path}, row ${rowCount}: ${fields.length} fields, the header has ${reading.width}`);
    }
    for (const { field, builder } of reading.kept) builder.add(fields[field] ?? '');
  });
  for await (const chunk of decodeFile({ file: path, name: path, encoding, holds: 'table' })) splitter.push(chunk);
  if (splitter.end() === 'open-quote') throw new TableError(`${path}: a quoted field never ends`);
  if (reading === undefined) throw new TableError(`${path}: the file is empty`);
  if (rowCount === 0) throw new TableError(`${path}: the file has a header but no rows`);
  const columns: [string, Column][] = reading.kept.map(({ builder }) => [builder.name, builder.finish()]);
  return { rowCount, columns: Object.fromEntries(columns) };
}

function startReading(
  path: string,
  header: readonly string[],
  wanted: ReadonlySet<string> | undefined,
  textColumns: ReadonlySet<string>,
  absent: ReadonlySet<string>,
): Reading {
  const names = header.map((name) => name.trim());
  const lacking = [...(wanted ?? [])].find((name) => !names.includes(name));
  if (lacking !== undefined) throw new TableError(`${path}: no column '${lacking}'; it has ${names.join(', ')}`);
  const kept = names.flatMap((name, field) => ((wanted?.has(name) ?? true) ? [{ name, field }] : []));
  const twice = kept.find(({ name }, index) => kept.findIndex((other) => other.name === name) !== index);
  if (twice !== undefined) throw new TableError(`${path}: two columns are named '${twice.name}'`);
  return {
    width: header.length,
    kept: kept.map(({ name, field }) => ({ field, builder: columnBuilder(name, absent, textColumns.has(name)) })),
  };
}
