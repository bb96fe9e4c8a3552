/** From a row of a roster up to the row it hangs from: channel → sender → household. */
import { emptyTable, numericColumn } from './read-column.ts';
import type { SnapshotTables } from './snapshot-tables.ts';

/** A table was asked for an ancestor it does not have: a plan splits an amount by a question of another roster. */
export class LineageError extends Error {
  override readonly name = 'LineageError';
}

/** What was found of some tables, until they are gone: every figure of a roster asks for the same rows again. */
const found = new WeakMap<SnapshotTables, Map<string, Int32Array>>();

/**
 * Row of `ancestor` for each row of `table`; the row itself when they are the same table. Not to be written to: the next
 * one who asks gets the same array.
 *
 * @throws {LineageError} `ancestor` is not above `table`
 */
export function ancestorRows(tables: SnapshotTables, table: string, ancestor: string): Int32Array {
  const known = found.get(tables) ?? new Map<string, Int32Array>();
  found.set(tables, known);
  const key = `${table} ${ancestor}`;
  const rows = known.get(key) ?? climb(tables, table, ancestor);
  known.set(key, rows);
  return rows;
}

function climb(tables: SnapshotTables, table: string, ancestor: string): Int32Array {
  const { rowCount } = tables[table] ?? emptyTable;
  const rows = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) rows[row] = row;
  let at = table;
  while (at !== ancestor) {
    const parent = at.slice(0, Math.max(0, at.lastIndexOf('.')));
    if (parent === '') throw new LineageError(`${ancestor} is not above ${table}`);
    const parentRow = numericColumn(tables[at] ?? emptyTable, 'parent_row');
    for (let row = 0; row < rowCount; row++) rows[row] = parentRow[rows[row]!]!;
    at = parent;
  }
  return rows;
}
