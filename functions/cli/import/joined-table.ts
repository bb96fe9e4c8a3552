/** A second file whose rows belong to rows of the first: members or senders, one a line, joined by a key. */
import { plainCode } from '#schemas/basics/plain-text.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { ColumnInfo } from './cell-values.ts';
import { joinIds } from './source-id.ts';

export type JoinedTable = {
  readonly columns: ReadonlyMap<string, number>;
  readonly info: ReadonlyMap<string, ColumnInfo>;
  /** Rows of one key, in the order of the file; the key counts as used. */
  readonly rowsOf: (key: readonly string[]) => readonly (readonly string[])[];
  /** A sentence on rows that belong to no row of the first file, or nothing. */
  readonly orphans: () => readonly string[];
};

type Row = { readonly row: number; readonly cells: readonly string[] };

/**
 * Reads the rows of a second file into memory, by key.
 *
 * @param rows the header first
 * @throws {CommandFailure} a column of the key is missing, or a row has too few or too many values
 */
export async function joinTable(
  name: string,
  key: readonly string[],
  rows: AsyncIterable<Row>,
  info: ReadonlyMap<string, ColumnInfo>,
): Promise<JoinedTable> {
  let columns: ReadonlyMap<string, number> | undefined;
  const byKey = new Map<string, { readonly firstRow: number; readonly rows: (readonly string[])[] }>();
  const used = new Set<string>();
  for await (const { row, cells } of rows) {
    if (columns === undefined) {
      columns = new Map(cells.map((column, at) => [column.trim(), at]));
      const lacking = key.filter((column) => columns?.has(column) !== true);
      if (lacking.length > 0) throw new CommandFailure(`${name}: row 1: the key needs a column ${lacking.join(', ')}`);
      continue;
    }
    if (cells.length !== columns.size)
      throw new CommandFailure(`${name}: row ${row} has ${cells.length} values, the header ${columns.size}`);
    const positions = columns;
    const own = joinIds(key.map((column) => plainCode(cells[positions.get(column) ?? -1] ?? '')));
    const found = byKey.get(own);
    if (found === undefined) byKey.set(own, { firstRow: row, rows: [cells] });
    else found.rows.push(cells);
  }
  return {
    columns: columns ?? new Map(),
    info,
    rowsOf: (parts) => {
      const own = joinIds(parts);
      used.add(own);
      return byKey.get(own)?.rows ?? [];
    },
    orphans: () => {
      const lost = [...byKey].filter(([own]) => !used.has(own)).map(([, group]) => group);
      const count = lost.reduce((sum, group) => sum + group.rows.length, 0);
      if (count === 0) return [];
      return [
        `${name}: ${count} rows belong to no row of the first file, the first is row ${Math.min(...lost.map(({ firstRow }) => firstRow))}; they were not used: look whether the columns of the key are written alike`,
      ];
    },
  };
}
