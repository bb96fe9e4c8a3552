/** Columns of a case's table in the role that the case gives them, with messages that name the column. */
import type { Column, FactorColumn, Table } from '../columns.ts';
import type { Splitter } from '../estimators/domains.ts';
import type { Variable } from '../estimators/variables.ts';
import { CaseError } from './case-schema.ts';

/** @throws {CaseError} the table has no such column */
export function columnNamed(table: Table, name: string): Column {
  const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
  if (column === undefined) {
    throw new CaseError(`no column '${name}'; the file has ${Object.keys(table.columns).join(', ')}`);
  }
  return column;
}

/** @throws {CaseError} the column holds text */
export function numbersNamed(table: Table, name: string): Float64Array {
  const column = columnNamed(table, name);
  if (column.kind === 'numeric') return column.values;
  const texts = column.kind === 'factor' ? Array.from(column.codes, (code) => column.levels[code]) : column.values;
  const row = texts.findIndex((text) => text !== undefined && Number.isNaN(Number(text)));
  throw new CaseError(`column '${name}', row ${row + 1}: '${texts[row] ?? ''}' is no number`);
}

/**
 * Weights of the rows.
 *
 * @throws {CaseError} a weight is missing, negative or not a number, naming column and row
 */
export function weightsNamed(table: Table, name: string): Float64Array {
  const weights = numbersNamed(table, name);
  const row = weights.findIndex((weight) => !(weight >= 0));
  if (row === -1) return weights;
  const found = Number.isNaN(weights[row]) ? 'is missing' : `${weights[row] ?? NaN} is negative`;
  throw new CaseError(`column '${name}', row ${row + 1}: ${found}; a weight is a number, zero or more`);
}

/** A variable to estimate: numbers, or the levels of a factor. */
export function variableNamed(table: Table, name: string): Variable {
  const column = columnNamed(table, name);
  return { name, column: column.kind === 'text' ? factorOf(column) : column };
}

/** A factor to split by; numbers become levels in ascending order. */
export const splitterNamed = (table: Table, name: string): Splitter => ({
  name,
  column: factorOf(columnNamed(table, name)),
});

/** Any column as a factor; levels ascend, text in code point order (R's C locale). */
export function factorOf(column: Column): FactorColumn {
  if (column.kind === 'factor') return column;
  if (column.kind === 'numeric') {
    const { values } = column;
    const distinct = [...new Set(values)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
    const place = new Map(distinct.map((value, code) => [value, code]));
    return {
      kind: 'factor',
      levels: distinct.map(String),
      codes: Int32Array.from(values, (value) => place.get(value) ?? -1),
    };
  }
  const levels = [...new Set(column.values)].filter((value) => value !== undefined).sort();
  const place = new Map<string | undefined, number>(levels.map((level, code) => [level, code]));
  return { kind: 'factor', levels, codes: Int32Array.from(column.values, (value) => place.get(value) ?? -1) };
}
