/** Tells interviews apart by what is in them, so that two releases can be asked how many interviews lie between them. */
import type { Column, Table } from '../statistics/columns/columns.ts';
import { ancestorRows } from '../production/columns/parent-rows.ts';
import { emptyTable } from '../production/columns/read-column.ts';
import type { SnapshotTables } from '../production/columns/snapshot-tables.ts';
import { unknownColumn } from '../production/columns/unknown-column.ts';
import { hashNumbers, hashText } from './hash.ts';
import { type RowHashes, rowHashes } from './hash-rows.ts';

/** One entry per row of an instrument's first table. */
export type Fingerprints = {
  /** Of the response's id alone. */
  readonly ids: Float64Array;
  /** Of its id and everything answered in it, rosters included. */
  readonly contents: Float64Array;
};

/** Weights given with the data are no answers; `parent_row` moves when another response is filed. */
const notAnswers = new Set(['parent_row', 'design_weight']);

/** Derived variables follow from answers, and change with exchange rates though nobody answered anything else. */
const isDerived = (name: string, { columns }: Table): boolean =>
  columns[unknownColumn(name)] !== undefined || name.endsWith(unknownColumn(''));

/**
 * Mixes a column into the hashes: its name and the value of each cell that holds one. A factor's words are hashed once.
 *
 * @param owner of each row of the table: the row whose hash it goes into
 */
function mixColumn(hashes: RowHashes, owner: Int32Array, name: string, column: Column): void {
  const named = hashText(name);
  const mix = (row: number, value: number): void => {
    if (value === -1 || Number.isNaN(value)) return; // a column nobody filled changes nothing
    hashes.mix(owner[row]!, named);
    hashes.mix(owner[row]!, value);
  };
  switch (column.kind) {
    case 'numeric':
      for (let row = 0; row < owner.length; row++) mix(row, column.values[row]!);
      return;
    case 'text':
      for (let row = 0; row < owner.length; row++) mix(row, hashText(column.values[row] ?? ''));
      return;
    case 'factor': {
      const words = Float64Array.from(column.levels, hashText);
      for (let row = 0; row < owner.length; row++) {
        const code = column.codes[row]!;
        if (code >= 0) mix(row, words[code]!);
      }
    }
  }
}

function mixRows(hashes: RowHashes, owner: Int32Array, table: Table): void {
  const columns = Object.entries(table.columns)
    .filter(([name]) => !notAnswers.has(name) && !isDerived(name, table))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, column] of columns) mixColumn(hashes, owner, name, column);
}

/** Fingerprints of the responses to one instrument. Without ids (tables written by hand), rows are told apart by number. */
export function fingerprintsOf(tables: SnapshotTables, instrument: string): Fingerprints {
  const table = tables[instrument] ?? emptyTable;
  const id = table.columns['response_id'];
  const ids = Float64Array.from({ length: table.rowCount }, (_, row) =>
    hashText(id?.kind === 'text' ? (id.values[row] ?? '') : String(row)),
  );
  const hashes = rowHashes(table.rowCount);
  for (const [row, value] of ids.entries()) hashes.mix(row, value);
  const names = Object.keys(tables).filter((name) => name === instrument || name.startsWith(`${instrument}.`));
  for (const name of names.toSorted()) {
    mixRows(hashes, ancestorRows(tables, name, instrument), tables[name] ?? emptyTable);
  }
  return { ids, contents: hashes.values() };
}

/** What somebody brought to a figure: their id and a number, e.g. the amount that is in a total. */
export const contribution = (id: number, ...numbers: readonly number[]): number => hashNumbers([id, ...numbers]);

/**
 * How many came, left or changed between two sets of fingerprints. Whoever changed left as one and came as another, so
 * the larger of both counts them once; where some came and others left this is fewer than really did, which errs on
 * the careful side.
 */
export function countChanges(before: readonly number[], after: readonly number[]): number {
  const known = new Map<number, number>();
  for (const print of before) known.set(print, (known.get(print) ?? 0) + 1);
  let came = 0;
  for (const print of after) {
    const left = known.get(print) ?? 0;
    if (left === 0) came += 1;
    else known.set(print, left - 1);
  }
  const stayed = after.length - came;
  return Math.max(came, before.length - stayed);
}
