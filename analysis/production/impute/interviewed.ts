/** Which rows belong to interviews that weigh, and what a row is called: answers lack, and are given, among these alone. */
import { ancestorRows } from '../columns/parent-rows.ts';
import { emptyTable, textColumn } from '../columns/read-column.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';

export type Interviewed = {
  readonly instrument: string;
  /** Row of the instrument's table → interview, −1. */
  readonly interviewOfRow: Int32Array;
};

/** Interview of each row of a table, −1 where its response is not one. */
export function interviewsAt(tables: SnapshotTables, table: string, of: Interviewed): Int32Array {
  return ancestorRows(tables, table, of.instrument).map((row) => of.interviewOfRow[row]!);
}

/** Ids of the responses; undefined where tables have none. */
export const responseIds = (tables: SnapshotTables, { instrument }: Pick<Interviewed, 'instrument'>) =>
  textColumn(tables[instrument] ?? emptyTable, 'response_id');

/**
 * A name for each row that does not hang on the order of responses: its response's id, and which row of that response it is.
 * Tables without ids go by the number of the response.
 */
export function rowNames(tables: SnapshotTables, table: string, of: Interviewed): (row: number) => string {
  const responses = ancestorRows(tables, table, of.instrument);
  const ids = responseIds(tables, of);
  const before = new Int32Array(ids.length);
  const places = responses.map((response) => before[response]!++);
  return (row) => `${ids[responses[row]!] ?? responses[row]!}/${places[row]!}`;
}
