/** The other way of `ancestorRows`: from a row down to the rows of a roster that hang from it. */
import { emptyTable, numericColumn } from './read-column.ts';
import type { SnapshotTables } from './snapshot-tables.ts';

/** Rows of a roster for each row around it, in their order. */
export function rowsBelow(tables: SnapshotTables, roster: string): readonly (readonly number[])[] {
  const around = roster.slice(0, roster.lastIndexOf('.'));
  const below = Array.from({ length: tables[around]?.rowCount ?? 0 }, (): number[] => []);
  const parents = numericColumn(tables[roster] ?? emptyTable, 'parent_row');
  for (const [row, parent] of parents.entries()) below[parent]?.push(row);
  return below;
}
