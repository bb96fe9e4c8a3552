/** When the amounts of responses end: a column that a snapshot keeps beside the answers. */
import { pick } from '../../statistics/sums/pick.ts';
import { ancestorRows } from './parent-rows.ts';
import { emptyTable, numericColumn } from './read-column.ts';
import type { SnapshotTables } from './snapshot-tables.ts';

/** Column of the first table of a study: the last month that the amounts of a response are of, as `monthNumber` counts. */
export const untilColumn = 'amounts_until';

/** The first table of the study that a table belongs to. */
const firstTable = (table: string): string => table.split('.', 1)[0] ?? table;

/** Whether responses say which months they are of; those of older snapshots do not. */
export const hasMonths = (tables: SnapshotTables, table: string): boolean =>
  tables[firstTable(table)]?.columns[untilColumn] !== undefined;

/** The last month that amounts are of, by row of a table; NaN where nobody knows. */
export function untilOf(tables: SnapshotTables, table: string): Float64Array {
  const first = firstTable(table);
  if (!hasMonths(tables, table)) return new Float64Array(tables[table]?.rowCount ?? 0).fill(Number.NaN);
  return pick(numericColumn(tables[first] ?? emptyTable, untilColumn), ancestorRows(tables, table, first));
}
