/** Reads some columns of a CSV file into typed columns, in one pass and without keeping the text. */
import type { CaseTable } from '#analysis/cases/columns.ts';
import type { ColumnRoles } from '#analysis/cases/columns-used.ts';
import type { Column } from '#analysis/statistics/columns/columns.ts';
import { nearestName } from '#schemas/basics/nearest-name.ts';
import { decodeFile } from '../files/decode-file.ts';
import type { Encoding } from '../files/encodings.ts';
import { columnBuilder, MixedColumn, type ColumnBuilder, type MissingCells, type Reading } from './column-builder.ts';
import { recordSplitter } from './split-records.ts';

/** What is wrong with the file, with its name, the row (the header is not counted) and the column. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

export type CsvDialect = {
  readonly delimiter: string;
  /** Words for a missing value beside blank cells; absent: NA without quotes, as R writes it. */
  readonly missing?: readonly string[];
  /** UTF-8 when nobody said. */
  readonly encoding?: Encoding | undefined;
};

export type ReadTable = CaseTable & { readonly warnings: readonly string[] };

/**
 * Reads the columns wanted, each in its role (a column may have two). A measure whose every cell is a number becomes
 * numeric; any other column a factor with its levels in order (code points, R's C locale; numbers by value).
 *
 * @param wanted columns by role, once the header is known
 * @throws {TableError} the file is missing, empty, lacks a column, or a row has too few or too many fields
 */
export async function readTable(
  path: string,
  dialect: CsvDialect,
  wanted: (header: readonly string[]) => ColumnRoles,
): Promise<ReadTable> {
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

type Kept = { readonly field: number; readonly builder: ColumnBuilder };

async function readOnce(
  path: string,
  { delimiter, missing, encoding }: CsvDialect,
  wanted: (header: readonly string[]) => ColumnRoles,
  textColumns: ReadonlySet<string>,
): Promise<ReadTable> {
  const absent: MissingCells = { bare: new Set(missing === undefined ? ['NA'] : []), any: new Set(missing) };
  let reading: { readonly width: number; readonly kept: readonly Kept[] } | undefined;
  let rowCount = 0;
  const splitter = recordSplitter(delimiter, (fields, quoted) => {
    if (fields.length === 1 && fields[0] === '') return; // a blank line
    if (reading === undefined) {
      const names = fields.map((name) => name.trim());
      reading = { width: names.length, kept: startReading(path, names, wanted(names), textColumns, absent) };
      return;
    }
    rowCount++;
    if (fields.length !== reading.width) {
      throw new TableError(`${path}, row ${rowCount}: ${fields.length} fields, the header has ${reading.width}`);
    }
    for (const { field, builder } of reading.kept) builder.add(fields[field] ?? '', quoted?.[field] ?? false);
  });
  for await (const chunk of decodeFile({ file: path, name: path, encoding, holds: 'table' })) splitter.push(chunk);
  if (splitter.end() === 'open-quote') throw new TableError(`${path}: a quoted field never ends`);
  if (reading === undefined) throw new TableError(`${path}: the file is empty`);
  if (rowCount === 0) throw new TableError(`${path}: the file has a header but no rows`);
  const builders = reading.kept.map(({ builder }) => builder);
  const inRole = (role: Reading): Record<string, Column> =>
    Object.fromEntries(
      builders.filter((builder) => builder.reading === role).map((builder) => [builder.name, builder.finish()]),
    );
  return { rowCount, columns: inRole('measure'), words: inRole('words'), warnings: doubts(builders) };
}

/** A file that R wrote has its words in quotes, and NA without; in others NA may be a word. */
function doubts(builders: readonly ColumnBuilder[]): string[] {
  const warnings = builders
    .filter((builder) => builder.doubtful() > 0)
    .map(
      (builder) =>
        `column '${builder.name}': NA is taken for a missing value in ${builder.doubtful()} rows; if it is a code ` +
        "(Namibia), put it in quotes, or say under input.na what stands for a missing value ('' for blank cells alone)",
    );
  return [...new Set(warnings)];
}

function startReading(
  path: string,
  names: readonly string[],
  { measures, words }: ColumnRoles,
  textColumns: ReadonlySet<string>,
  absent: MissingCells,
): Kept[] {
  const lacking = [...measures, ...words].find((name) => !names.includes(name));
  if (lacking !== undefined) {
    const meant = nearestName(lacking, names);
    const advice = meant === undefined ? '' : `; did you mean '${meant}'?`;
    throw new TableError(`${path}: no column '${lacking}'; it has ${names.join(', ')}${advice}`);
  }
  const keep = (roles: ReadonlySet<string>, reading: Reading): Kept[] =>
    names.flatMap((name, field) =>
      roles.has(name) ? [{ field, builder: columnBuilder(name, reading, absent, textColumns.has(name)) }] : [],
    );
  const twice = names.find((name, field) => names.indexOf(name) !== field && (measures.has(name) || words.has(name)));
  if (twice !== undefined) throw new TableError(`${path}: two columns are named '${twice}'`);
  return [...keep(measures, 'measure'), ...keep(words, 'words')];
}
