/** Tables of some responses alone, so that what no imputation touches is added up once. */
import { type Codes, type Column, type FactorColumn, newCodes, type Table } from '../../statistics/columns/columns.ts';
import { numbersOf, placesWhere } from '../../statistics/sums/pick.ts';
import { ancestorRows } from '../columns/parent-rows.ts';
import { emptyTable } from '../columns/read-column.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { imputedColumn } from './flags.ts';

const tablesOf = (tables: SnapshotTables, instrument: string): readonly string[] =>
  Object.keys(tables).filter((name) => name === instrument || name.startsWith(`${instrument}.`));

/** Whether a row has something in a column. */
function isFilled(column: Column): (row: number) => boolean {
  switch (column.kind) {
    case 'numeric':
      return (row) => !Number.isNaN(column.values[row]!);
    case 'factor':
      return (row) => column.codes[row]! >= 0;
    case 'text':
      return (row) => column.values[row] !== undefined;
  }
}

/** Response → 1 where any of its answers, or a roster of it, was imputed. */
export function touchedResponses(tables: SnapshotTables, instrument: string): Uint8Array {
  const touched = new Uint8Array(tables[instrument]?.rowCount ?? 0);
  for (const name of tablesOf(tables, instrument)) {
    const responses = ancestorRows(tables, name, instrument);
    for (const [column, held] of Object.entries(tables[name]!.columns)) {
      if (!column.endsWith(imputedColumn(''))) continue;
      const isImputed = isFilled(held);
      for (let row = 0; row < responses.length; row++) if (isImputed(row)) touched[responses[row]!] = 1;
    }
  }
  return touched;
}

/** A few responses that have something in every column that anybody has something in: what was never collected is told by nobody. */
export function witnesses(tables: SnapshotTables, instrument: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const name of tablesOf(tables, instrument)) {
    const responses = ancestorRows(tables, name, instrument);
    for (const column of Object.values(tables[name]!.columns)) {
      const filled = isFilled(column);
      const rows = responses.keys();
      const isShown = responses.some((response, row) => found.has(response) && filled(row));
      const first = isShown ? undefined : [...rows].find(filled);
      if (first !== undefined) found.add(responses[first]!);
    }
  }
  return found;
}

function pick(name: string, column: Column, rows: Int32Array, placeAbove: Int32Array | undefined): Column {
  switch (column.kind) {
    case 'numeric': {
      const moved = (value: number) => (name === 'parent_row' && placeAbove !== undefined ? placeAbove[value]! : value);
      return { kind: 'numeric', values: numbersOf(rows.length, (k) => moved(column.values[rows[k]!]!)) };
    }
    case 'factor':
      return { ...column, codes: codesAt(column, rows) };
    case 'text':
      return { kind: 'text', values: Array.from(rows, (row) => column.values[row]) };
  }
}

function codesAt({ codes, levels }: FactorColumn, rows: Int32Array): Codes {
  const picked = newCodes(rows.length, levels.length);
  for (let k = 0; k < rows.length; k++) picked[k] = codes[rows[k]!]!;
  return picked;
}

/** Place of each row that is kept among those that are, −1. */
function placesOf(rows: Int32Array, rowCount: number): Int32Array {
  const places = new Int32Array(rowCount).fill(-1);
  for (const [place, row] of rows.entries()) places[row] = place;
  return places;
}

/**
 * The tables of an instrument with the rows of some responses, in their order.
 *
 * @param responses rows of the instrument's table, ascending
 */
export function partOfTables(tables: SnapshotTables, instrument: string, responses: Int32Array): SnapshotTables {
  const isKept = new Uint8Array(tables[instrument]?.rowCount ?? 0);
  for (const response of responses) isKept[response] = 1;
  const part: Record<string, Table> = {};
  const places = new Map<string, Int32Array>();
  for (const name of tablesOf(tables, instrument).toSorted()) {
    const table = tables[name] ?? emptyTable;
    const above = ancestorRows(tables, name, instrument);
    const own = placesWhere(above.length, (row) => isKept[above[row]!] === 1);
    places.set(name, placesOf(own, table.rowCount));
    const placeAbove = places.get(name.slice(0, Math.max(0, name.lastIndexOf('.'))));
    const columns = Object.entries(table.columns).map(
      ([at, column]) => [at, pick(at, column, own, placeAbove)] as const,
    );
    part[name] = { rowCount: own.length, columns: Object.fromEntries(columns) };
  }
  return part;
}
