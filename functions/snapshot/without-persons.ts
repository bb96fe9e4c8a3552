/** What a snapshot keeps of the registry: the columns that tables read, in an order that leads back to nobody. */
import type { Column, Table } from '#analysis/columns.ts';
import { columnsCounted } from '#analysis/registry/count-registrants.ts';
import { registrationPlan } from '#analysis/tables/registration.v2.ts';
import type { SnapshotTables } from '#analysis/tables/snapshot-tables.ts';
import { sha256 } from '#functions/shared/sha256.ts';

const factorOnly = (column: Column): Extract<Column, { kind: 'factor' }> => {
  if (column.kind !== 'factor') throw new TypeError('registrants are counted by categories alone');
  return column;
};

/** Rows sorted by what they hold: not by id, not by time. */
function project(table: Table, names: readonly string[]): Table {
  const columns = names.flatMap((name) => {
    const column = table.columns[name];
    return column === undefined ? [] : [[name, factorOnly(column)] as const];
  });
  const order = Int32Array.from({ length: table.rowCount }, (_, row) => row).sort((a, b) => {
    for (const [, { codes }] of columns) {
      const difference = (codes[a] ?? 0) - (codes[b] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return {
    rowCount: table.rowCount,
    columns: Object.fromEntries(
      columns.map(([name, { levels, codes }]) => [
        name,
        { kind: 'factor' as const, levels, codes: Int32Array.from(order, (row) => codes[row] ?? -1) },
      ]),
    ),
  };
}

/**
 * One value in every row: a digest of who is in the table. The manifest tells the hash of the file to everybody, and what
 * is left of it could be guessed and compared; ids of people cannot.
 */
function whoIsIn(table: Table): Column {
  const ids = table.columns['response_id'];
  if (ids?.kind !== 'text') throw new TypeError('the registry was read without ids');
  return { kind: 'factor', levels: [sha256(ids.values.join('\n'))], codes: new Int32Array(table.rowCount) };
}

/** The tables of the registry without numbers of people, rosters, and every column that no table reads. */
export function withoutPersons(tables: SnapshotTables): SnapshotTables {
  const table = tables[registrationPlan.instrument];
  if (table === undefined) return {};
  const { rowCount, columns } = project(table, columnsCounted(registrationPlan));
  return { [registrationPlan.instrument]: { rowCount, columns: { ...columns, who_is_in: whoIsIn(table) } } };
}
