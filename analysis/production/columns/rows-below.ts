/** The other way of `ancestorRows`: from a row down to the rows of a roster that hang from it. */
import type { Column } from '../../statistics/columns/columns.ts';
import { emptyTable, numericColumn } from './read-column.ts';
import type { SnapshotTables } from './snapshot-tables.ts';

type Below = readonly (readonly number[])[];

/** What was found of a column of parents, until it is gone: every variable that looks into a roster asks again. */
const found = new WeakMap<Column, Below>();

/** Rows of a roster for each row around it, in their order. Not to be written to: the next one who asks gets the same. */
export function rowsBelow(tables: SnapshotTables, roster: string): Below {
  const rowCount = tables[roster.slice(0, roster.lastIndexOf('.'))]?.rowCount ?? 0;
  const table = tables[roster] ?? emptyTable;
  const column = table.columns['parent_row'];
  const known = column && found.get(column);
  if (known?.length === rowCount) return known;
  const below = Array.from({ length: rowCount }, (): number[] => []);
  const parents = numericColumn(table, 'parent_row');
  for (let row = 0; row < parents.length; row++) below[parents[row]!]?.push(row);
  if (column !== undefined) found.set(column, below);
  return below;
}
