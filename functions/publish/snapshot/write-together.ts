/** Files of the tables of a study, written by several threads where there are many rows. */
import type { Table } from '#analysis/statistics/columns/columns.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { newClaims, taken } from '#functions/platform/claims.ts';

import { receivedTables, sentTables, type WriteTask, type WrittenFiles } from './write-messages.ts';

/** Other threads that write. */
export type Writers = {
  readonly count: number;
  readonly write: (task: WriteTask) => Promise<WrittenFiles>;
  /** Told that one of them failed, of which study: what it had taken is written by whoever asked. */
  readonly failed?: (work: 'files', study: string, error: unknown) => void;
};

/**
 * Bytes of the file of each table, by its name: the same, whoever writes them.
 *
 * @param writing the study that all tables are of, and whoever else writes; without it this thread does it alone
 */
export async function writeTogether(
  tables: SnapshotTables,
  writing?: { readonly instrument: string; readonly writers: Writers },
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { tableToParquet } = await import('./parquet.ts'); // a sixth of the bundle, which a cold start need not read
  const written = new Map<string, Uint8Array>();
  if (writing !== undefined) {
    const { instrument, writers } = writing;
    const names = largestFirst(tables);
    const claims = newClaims();
    const task: WriteTask = { kind: 'write', instrument, names, claims, ...sentTables(tables, instrument) };
    // What a thread that ended had taken is written below.
    const helped = (): Promise<WrittenFiles> =>
      writers.write(task).catch((error: unknown) => {
        writers.failed?.('files', instrument, error);
        return [];
      });
    const others = Array.from({ length: writers.count }, helped);
    for (const [name, table] of takenOf(tables, task)) written.set(name, tableToParquet(table));
    for (const [name, bytes] of (await Promise.all(others)).flat()) written.set(name, bytes);
  }
  const files = Object.entries(tables).map(
    ([name, table]) => [name, written.get(name) ?? tableToParquet(table)] as const, // in the order of the tables
  );
  return new Map(files);
}

function largestFirst(tables: SnapshotTables): string[] {
  const cellsIn = ([, { rowCount, columns }]: readonly [string, Table]) => rowCount * Object.keys(columns).length;
  return Object.entries(tables)
    .toSorted((a, b) => cellsIn(b) - cellsIn(a))
    .map(([name]) => name);
}

/** Tables that nobody else has taken. */
function* takenOf(tables: SnapshotTables, { names, claims }: WriteTask): Generator<[name: string, table: Table]> {
  for (const place of taken(claims, names.length)) {
    const name = names[place] ?? '';
    const table = tables[name];
    if (table !== undefined) yield [name, table];
  }
}

/** The files that this thread took. */
export async function writeTaken(task: WriteTask): Promise<WrittenFiles> {
  const { tableToParquet } = await import('./parquet.ts');
  return Array.from(takenOf(receivedTables(task), task), ([name, table]) => [name, tableToParquet(table)]);
}
