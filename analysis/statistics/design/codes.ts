/** Names of units and strata as small whole numbers, so that sums can live in arrays. */
import type { Column } from '../columns/columns.ts';
import { DesignError } from './design.ts';

/** Row → code from 0, in order of first appearance, and the name behind each code. */
export type Codes = { readonly codes: Int32Array; readonly count: number; readonly label: (code: number) => string };

/**
 * Numbers the distinct values of a column.
 *
 * @param what how to call the column in messages, e.g. `ids at stage 1`
 * @throws {DesignError} a value is missing: an id or a stratum must be known for every row
 */
export function codesOf(column: Column, rowCount: number, what: string): Codes {
  const values = column.kind === 'factor' ? column.codes : column.values;
  if (values.length !== rowCount) {
    throw new DesignError('lengths-differ', `${what}: ${values.length} values for ${rowCount} rows`);
  }
  const levels = column.kind === 'factor' ? column.levels : undefined;
  const seen = new Map<number | string, number>();
  const codeOfLevel = new Int32Array(levels?.length ?? 0); // shifted by one: 0 = not met yet
  const names: (number | string)[] = [];
  const codes = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const value = values[row];
    const missing = value === undefined || (levels === undefined ? Number.isNaN(value) : value === -1);
    if (missing) throw new DesignError('missing-id', `${what}: missing in row ${row + 1}`);
    if (levels !== undefined && typeof value === 'number') {
      codes[row] = (codeOfLevel[value] ||= names.push(value)) - 1;
      continue;
    }
    let code = seen.get(value);
    if (code === undefined) {
      code = names.length;
      seen.set(value, code);
      names.push(value);
    }
    codes[row] = code;
  }
  const label = (code: number): string => {
    const name = names[code];
    return typeof name === 'number' && levels !== undefined ? (levels[name] ?? '') : String(name ?? '');
  };
  return { codes, count: names.length, label };
}

/** The same code for every row: a sample without strata. */
export function oneCode(rowCount: number): Codes {
  return { codes: new Int32Array(rowCount), count: 1, label: () => '1' };
}

/** A code of its own for every row: a sample without clusters. */
export function codePerRow(rowCount: number): Codes {
  return {
    codes: Int32Array.from({ length: rowCount }, (_, row) => row),
    count: rowCount,
    label: (row) => `row ${row + 1}`,
  };
}

/** Numbers the pairs (outer, inner) that occur: units inside units, units inside strata. */
export function pairCodes(outer: Codes, inner: Codes): Codes {
  const rowCount = outer.codes.length;
  const seen = new Map<number, number>();
  const firstRow: number[] = [];
  const codes = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const key = outer.codes[row]! * inner.count + inner.codes[row]!;
    let code = seen.get(key);
    if (code === undefined) {
      code = firstRow.length;
      seen.set(key, code);
      firstRow.push(row);
    }
    codes[row] = code;
  }
  const label = (code: number): string => {
    const row = firstRow[code] ?? 0;
    return `${outer.label(outer.codes[row]!)}.${inner.label(inner.codes[row]!)}`;
  };
  return { codes, count: firstRow.length, label };
}
