/** Tells interviews apart by what is in them, so that two releases can be asked how many interviews lie between them. */
import { type Column, type Table, widened } from '../statistics/columns/columns.ts';
import { ancestorRows } from '../production/columns/parent-rows.ts';
import { emptyTable } from '../production/columns/read-column.ts';
import type { SnapshotTables } from '../production/columns/snapshot-tables.ts';
import { unknownColumn } from '../production/columns/unknown-column.ts';
import { untilColumn } from '../production/columns/until-column.ts';
import { hashText } from './hash.ts';
import { type RowHashes, rowHashes, wordsOf } from './hash-rows.ts';

/** One entry per row of an instrument's first table. */
export type Fingerprints = {
  /** Of the response's id alone. */
  readonly ids: Float64Array;
  /** Of its id and everything answered in it, rosters included. */
  readonly contents: Float64Array;
};

/** Weights given with the data are no answers, and when people were asked is none; `parent_row` moves when another response is filed. */
const notAnswers = new Set(['parent_row', 'design_weight', untilColumn]);

/** Derived variables follow from answers, and change with exchange rates though nobody answered anything else. */
const isDerived = (name: string, { columns }: Table): boolean =>
  columns[unknownColumn(name)] !== undefined || name.endsWith(unknownColumn(''));

/**
 * Mixes a column into the hashes: its name and the value of each cell that holds one. A factor's words are hashed once.
 *
 * @param owner of each row of the table: the row whose hash it goes into
 */
function mixColumn(hashes: RowHashes, owner: Int32Array, name: string, column: Column): void {
  const named = wordsOf(Float64Array.of(hashText(name)));
  switch (column.kind) {
    case 'numeric': {
      const values = widened(column.values);
      const words = wordsOf(values);
      for (let row = 0; row < owner.length; row++) {
        if (values[row] === -1 || Number.isNaN(values[row]!)) continue; // a column nobody filled changes nothing
        hashes.mix(owner[row]!, named, 0);
        hashes.mix(owner[row]!, words, row);
      }
      return;
    }
    case 'text': {
      const words = wordsOf(Float64Array.from(column.values, (text) => hashText(text ?? '')));
      for (let row = 0; row < owner.length; row++) {
        hashes.mix(owner[row]!, named, 0);
        hashes.mix(owner[row]!, words, row);
      }
      return;
    }
    case 'factor': {
      const words = wordsOf(Float64Array.from(column.levels, hashText));
      for (let row = 0; row < owner.length; row++) {
        if (column.codes[row]! < 0) continue;
        hashes.mix(owner[row]!, named, 0);
        hashes.mix(owner[row]!, words, column.codes[row]!);
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
  const words = wordsOf(ids);
  for (let row = 0; row < ids.length; row++) hashes.mix(row, words, row);
  const names = Object.keys(tables).filter((name) => name === instrument || name.startsWith(`${instrument}.`));
  for (const name of names.toSorted()) {
    mixRows(hashes, ancestorRows(tables, name, instrument), tables[name] ?? emptyTable);
  }
  return { ids, contents: hashes.values() };
}

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
