/** The other way of `ancestorRows`: from a row down to the rows of a roster that hang from it. */
import type { Column } from '../../statistics/columns/columns.ts';
import { emptyTable, numericColumn } from './read-column.ts';
import type { SnapshotTables } from './snapshot-tables.ts';

/** Rows of a roster that hang from one row, in their order. */
type Below = (row: number) => readonly number[];

/** What was found of a column of parents, until it is gone: every variable that looks into a roster asks again. */
const found = new WeakMap<Column, { readonly rowCount: number; readonly below: Below }>();

const none: readonly number[] = [];

/** Rows of a roster for each row around it. Lists are made when they are asked for: a million of them would take more than all answers. */
export function rowsBelow(tables: SnapshotTables, roster: string): Below {
  const rowCount = tables[roster.slice(0, roster.lastIndexOf('.'))]?.rowCount ?? 0;
  const table = tables[roster] ?? emptyTable;
  const column = table.columns['parent_row'];
  const known = column && found.get(column);
  if (known?.rowCount === rowCount) return known.below;
  const below = belowOf(numericColumn(table, 'parent_row'), rowCount);
  if (column !== undefined) found.set(column, { rowCount, below });
  return below;
}

function belowOf(parents: Float64Array, rowCount: number): Below {
  const first = new Int32Array(rowCount + 1);
  for (let row = 0; row < parents.length; row++) if (parents[row]! < rowCount) first[parents[row]! + 1]! += 1;
  for (let parent = 0; parent < rowCount; parent++) first[parent + 1]! += first[parent]!;
  const next = first.slice();
  const rows = new Int32Array(first[rowCount]!);
  for (let row = 0; row < parents.length; row++) if (parents[row]! < rowCount) rows[next[parents[row]!]!++] = row;
  return (parent) => {
    const [start = 0, end = 0] = [first[parent], first[parent + 1]];
    if (end <= start) return none;
    const list = new Array<number>(end - start);
    for (let k = 0; k < list.length; k++) list[k] = rows[start + k]!;
    return list;
  };
}
