/** Lines of a table that somebody brings as CSV, by the names of its columns; whatever sign stands between them. */
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

import { nearestName } from '#schemas/basics/nearest-name.ts';

/** Line of the file, from 1, its header included. */
export type TableLine = { readonly record: Readonly<Record<string, string>>; readonly line: number };

/** What is wrong with the table as such; `subject` is what stands there, `other` what should. */
export type TableFault = {
  readonly kind: 'unreadable' | 'column-missing' | 'column-strange' | 'column-twice';
  readonly line?: number;
  readonly subject: string;
  readonly other?: string;
};

export type LinesRead = {
  readonly header: readonly string[];
  readonly lines: readonly TableLine[];
  /** With one there are no lines. */
  readonly faults: readonly TableFault[];
};

const rowsSchema = v.array(
  v.object({ record: v.record(v.string(), v.string()), info: v.object({ lines: v.number() }) }),
);

function headerFaults(
  header: readonly string[],
  columns: readonly string[],
  wanted: readonly string[],
): readonly TableFault[] {
  const line = 1;
  const named = header.filter((name) => name !== '');
  const strange = named
    .filter((name) => !columns.includes(name))
    .map((name): TableFault => {
      return { kind: 'column-strange', line, subject: name, other: nearestName(name, columns) ?? columns.join(', ') };
    });
  const twice = named
    .filter((name, at) => header.indexOf(name) !== at)
    .map((name): TableFault => ({ kind: 'column-twice', line, subject: name }));
  const missing = wanted
    .filter((name) => !header.includes(name))
    .map((name): TableFault => ({ kind: 'column-missing', line, subject: name }));
  return [...strange, ...twice, ...missing];
}

/**
 * The lines, or every fault of the header; names of columns in small letters.
 *
 * @param wanted columns that must be there, which may depend on the others
 */
export function readLines(
  text: string,
  columns: readonly string[],
  wanted: (header: readonly string[]) => readonly string[],
): LinesRead {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  let header: readonly string[] = [];
  let records: unknown;
  try {
    records = parse(text.replaceAll(/\r\n?/g, '\n'), {
      delimiter: [',', ';', '\t'].find((sign) => first.includes(sign)) ?? ',',
      bom: true,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      info: true,
      columns: (names: string[]) => (header = names.map((name) => name.toLowerCase())),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error['lines'] === 'number' ? { line: error['lines'] } : {};
    return { header, lines: [], faults: [{ kind: 'unreadable', ...line, subject: error.message }] };
  }
  const faults = headerFaults(header, columns, wanted(header));
  if (faults.length > 0) return { header, lines: [], faults };
  const lines = v.parse(rowsSchema, records).map(({ record, info }) => ({ record, line: info.lines }));
  return { header, lines, faults };
}
