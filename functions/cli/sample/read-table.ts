/** A small table with named columns, for commands that list shifts and dwellings: cells by name, with the row that they stand in. */
import type { TextFile } from '../files/decode-file.ts';
import { findDelimiter, readCsv } from '../import/read-csv.ts';

export type NamedRow = { readonly row: number; readonly cells: Readonly<Record<string, string>> };

export type NamedTable = {
  readonly header: readonly string[];
  readonly rows: readonly NamedRow[];
  readonly faults: readonly string[];
  readonly decimal: '.' | ',';
};

/**
 * Reads it whole.
 *
 * @param needed columns without which it says nothing
 * @throws {CommandFailure} it is not there, or no CSV
 */
export async function readNamedTable(source: TextFile, needed: readonly string[]): Promise<NamedTable> {
  const delimiter = await findDelimiter(source, undefined);
  const faults: string[] = [];
  const rows: NamedRow[] = [];
  let header: readonly string[] | undefined;
  for await (const { row, cells } of readCsv({ ...source, name: source.name ?? source.file, delimiter })) {
    if (header === undefined) {
      const names = cells.map((cell) => cell.trim());
      header = names;
      faults.push(...needed.filter((one) => !names.includes(one)).map((one) => `row 1: the column ${one} is missing`));
      faults.push(
        ...names
          .filter((one, at) => one !== '' && names.indexOf(one) !== at)
          .map((one) => `row 1: two columns are called "${one}"`),
      );
      continue;
    }
    if (cells.length !== header.length)
      faults.push(`row ${row}: has ${cells.length} values, and the header has ${header.length}`);
    rows.push({ row, cells: Object.fromEntries(header.map((name, at) => [name, (cells[at] ?? '').trim()])) });
  }
  if (rows.length === 0 && faults.length === 0) faults.push('the table has no rows');
  return { header: header ?? [], rows, faults, decimal: delimiter === ';' ? ',' : '.' };
}
