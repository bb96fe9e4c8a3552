/** What a thread is told that helps to write the tables of a study, and what it answers. */
import type { Column, Table } from '#analysis/statistics/columns/columns.ts';
import { ancestorRows } from '#analysis/production/columns/parent-rows.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import type { Claims } from '#functions/platform/claims.ts';
import * as v from 'valibot';

/** Sent by our own code to our own code; nothing of it comes from outside. */
const own = <Sent>() => v.custom<Sent>((sent) => typeof sent === 'object' && sent !== null);

export const writeTaskSchema = v.strictObject({
  kind: v.literal('write'),
  instrument: v.string(),
  /** Numbers of their columns are in shared memory; columns of ids are empty. */
  tables: own<SnapshotTables>(),
  /** Ids of the first table, one a line: a long text is copied at once, and many short ones are not. */
  ids: v.string(),
  /** Tables in the order in which they are taken. */
  names: v.array(v.string()),
  claims: own<Claims>(),
});

export type WriteTask = v.InferOutput<typeof writeTaskSchema>;

export const writtenSchema = v.strictObject({
  kind: v.literal('written'),
  /** Name of a table and the bytes of its file. */
  files: v.array(v.tuple([v.string(), v.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array)])),
});

export type WrittenFiles = v.InferOutput<typeof writtenSchema>['files'];

const idColumn = 'response_id';

/** The tables with other columns of ids, in the same places. */
function withIds(tables: SnapshotTables, idsOf: (name: string) => Column): SnapshotTables {
  const changed = Object.entries(tables).map(([name, table]): [string, Table] => {
    const columns = Object.entries(table.columns).map(([column, held]): [string, Column] => [
      column,
      column === idColumn ? idsOf(name) : held,
    ]);
    return [name, { ...table, columns: Object.fromEntries(columns) }];
  });
  return Object.fromEntries(changed);
}

/** Tables as they are sent. */
export function sentTables(tables: SnapshotTables, instrument: string): Pick<WriteTask, 'tables' | 'ids'> {
  const ids = tables[instrument]?.columns[idColumn];
  return {
    tables: withIds(tables, () => ({ kind: 'text', values: [] })),
    ids: ids?.kind === 'text' ? ids.values.join('\n') : '',
  };
}

/**
 * Tables as they were sent.
 *
 * @throws {TypeError} an id has a line of its own in it
 */
export function receivedTables({ tables, ids, instrument }: WriteTask): SnapshotTables {
  const own = ids.split('\n');
  if (own.length !== tables[instrument]?.rowCount) throw new TypeError('ids do not stand one a line');
  return withIds(tables, (name) => ({
    kind: 'text',
    values: Array.from(ancestorRows(tables, name, instrument), (row) => own[row]),
  }));
}
