/** Gives whole rosters: the rows of a donor, with all that hangs from them, become rows of a response that named nobody. */
import type { Column, Table } from '../../statistics/columns/columns.ts';
import { rowsBelow } from '../columns/rows-below.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { rowImputed } from './flags.ts';

/** A row that is taken over, and the row that it will hang from. */
type Copied = { readonly from: number; readonly parent: number; readonly id: string | undefined };

export type TakenRoster = { readonly taker: number; readonly donor: number; readonly id: string | undefined };

/**
 * The tables with the rows of donors below takers, at the end of the roster and of those in it.
 *
 * @param roster table such as `household.senders`; takers and donors are rows of the table around
 */
export function giveRosters(tables: SnapshotTables, roster: string, taken: readonly TakenRoster[]): SnapshotTables {
  const below = rowsBelow(tables, roster);
  const copied = taken.flatMap(({ taker, donor, id }) =>
    below(donor).map((from): Copied => ({ from, parent: taker, id })),
  );
  return withRows(tables, roster, copied);
}

function withRows(tables: SnapshotTables, name: string, copied: readonly Copied[]): SnapshotTables {
  const table = tables[name];
  if (table === undefined) return tables;
  const first = table.rowCount;
  let widened: SnapshotTables = { ...tables, [name]: appended(table, copied) };
  const inside = Object.keys(tables).filter((other) => other.slice(0, other.lastIndexOf('.')) === name);
  for (const child of inside) {
    const below = rowsBelow(tables, child);
    const deeper = copied.flatMap(({ from, id }, k) =>
      below(from).map((row): Copied => ({ from: row, parent: first + k, id })),
    );
    widened = withRows(widened, child, deeper);
  }
  return widened;
}

function appended(table: Table, copied: readonly Copied[]): Table {
  const rowCount = table.rowCount + copied.length;
  const longer = Object.entries(table.columns).map(
    ([name, column]) => [name, longerColumn(name, column, copied)] as const,
  );
  const flags = Int32Array.from({ length: rowCount }, (_, row) => (row < table.rowCount ? -1 : 0));
  const flag: Column = { kind: 'factor', levels: ['roster-hot-deck'], codes: flags };
  return { rowCount, columns: { ...Object.fromEntries(longer), [rowImputed]: flag } };
}

function longerColumn(name: string, column: Column, copied: readonly Copied[]): Column {
  switch (column.kind) {
    case 'numeric': {
      const added = copied.map(({ from, parent }) => (name === 'parent_row' ? parent : column.values[from]!));
      const values = new Float64Array(column.values.length + added.length);
      values.set(column.values);
      values.set(added, column.values.length);
      return { kind: 'numeric', values };
    }
    case 'factor': {
      const codes = new Int32Array(column.codes.length + copied.length);
      codes.set(column.codes);
      for (const [k, { from }] of copied.entries()) codes[column.codes.length + k] = column.codes[from]!;
      return { ...column, codes };
    }
    case 'text': {
      const added = copied.map(({ from, id }) => (name === 'response_id' ? id : column.values[from]));
      return { kind: 'text', values: [...column.values, ...added] };
    }
  }
}
