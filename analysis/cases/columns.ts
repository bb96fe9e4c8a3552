/** Columns of a case's table in the role that the case gives them, with messages that name the column. */
import { type Column, type FactorColumn, type Table, widened } from '../statistics/columns/columns.ts';
import type { Splitter } from '../statistics/estimators/domains.ts';
import type { Variable } from '../statistics/estimators/variables.ts';
import { CaseError } from './case-error.ts';
import { areTruths, cellNumber, sortLevels, truthOf } from './cell-number.ts';

/**
 * A case's file as columns. `columns` are read as measures: numbers where every cell is one. `words` are ids, strata,
 * domains and codes, which stay what was written: 1.1 and 1.10 are two villages. A column may be both.
 */
export type CaseTable = Table & { readonly words?: Readonly<Record<string, Column>> };

const own = (columns: Readonly<Record<string, Column>> | undefined, name: string): Column | undefined =>
  columns !== undefined && Object.hasOwn(columns, name) ? columns[name] : undefined;

/**
 * A column as a measure; one that the case declares a factor is none, and its codes are levels.
 *
 * @throws {CaseError} the table has no such column
 */
export function columnNamed(table: CaseTable, name: string): Column {
  const column = own(table.columns, name);
  if (column !== undefined) return column;
  return factorOf(wordsNamed(table, name));
}

/**
 * A column of ids, strata or levels, as written.
 *
 * @throws {CaseError} the table has no such column
 */
export function wordsNamed(table: CaseTable, name: string): Column {
  const column = own(table.words, name) ?? own(table.columns, name);
  if (column !== undefined) return column;
  const known = new Set([...Object.keys(table.columns), ...Object.keys(table.words ?? {})]);
  throw new CaseError(`no column '${name}'; the file has ${[...known].join(', ')}`);
}

/** Every column that a model may name, declared factors among them. */
export function modelColumns(table: CaseTable): Table {
  const factors = Object.entries(table.words ?? {}).map(([name, column]) => [name, factorOf(column)] as const);
  const measures = Object.entries(table.columns).map(
    ([name, column]) => [name, column.kind === 'text' ? factorOf(column) : column] as const,
  );
  return { rowCount: table.rowCount, columns: Object.fromEntries([...factors, ...measures]) };
}

/** @throws {CaseError} the column holds text, naming the first word in it */
export function numbersNamed(table: CaseTable, name: string): Float64Array {
  const column = columnNamed(table, name);
  if (column.kind === 'numeric') return widened(column.values);
  const factor = factorOf(column);
  if (areTruths(factor.levels)) {
    return Float64Array.from(factor.codes, (code) => (code === -1 ? NaN : truthOf(factor.levels[code]!)));
  }
  const { word, row } = firstWord(factor);
  throw new CaseError(`column '${name}', row ${row}: '${word}' is no number; ${remedy}`);
}

const remedy = 'if it stands for a missing value, list it under input.na';

/** The first word in a column that is no number (of a column of codes, the first code), and its row from 1. */
export function firstWord({ codes, levels }: FactorColumn): { readonly word: string; readonly row: number } {
  const isNumber = levels.map((level) => cellNumber(level) !== undefined);
  const found = codes.findIndex((code) => code !== -1 && isNumber[code] === false);
  const row = found === -1 ? codes.findIndex((code) => code !== -1) : found;
  return { word: levels[codes[row] ?? -1] ?? '', row: row + 1 };
}

/**
 * Weights of the rows.
 *
 * @throws {CaseError} a weight is missing, negative or not a number, naming column and row
 */
export function weightsNamed(table: CaseTable, name: string): Float64Array {
  const weights = numbersNamed(table, name);
  const row = weights.findIndex((weight) => !(weight >= 0));
  if (row === -1) return weights;
  const found = Number.isNaN(weights[row]) ? 'is missing' : `${weights[row] ?? NaN} is negative`;
  throw new CaseError(`column '${name}', row ${row + 1}: ${found}; a weight is a number, zero or more`);
}

/**
 * A variable to estimate: numbers, or the levels of a factor.
 *
 * @throws {CaseError} numbers with a word among them, which would make a level of every amount
 */
export function variableNamed(table: CaseTable, name: string): Variable {
  const column = columnNamed(table, name);
  if (column.kind === 'numeric') return { name, column };
  const factor = factorOf(column);
  const isDeclared = own(table.columns, name) === undefined;
  if (!isDeclared && factor.levels.some((level) => cellNumber(level) !== undefined)) {
    const { word, row } = firstWord(factor);
    throw new CaseError(
      `column '${name}' holds numbers, and '${word}' in row ${row}; ${remedy}, if the column holds codes, name it under input.factors`,
    );
  }
  return { name, column: factor };
}

/** A factor to split by. */
export const splitterNamed = (table: CaseTable, name: string): Splitter => ({
  name,
  column: factorOf(wordsNamed(table, name)),
});

/** Any column as a factor; levels ascend, numbers by value, text in code point order (R's C locale). */
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
  const levels = sortLevels(new Set(column.values.filter((value) => value !== undefined)));
  const place = new Map<string | undefined, number>(levels.map((level, code) => [level, code]));
  return { kind: 'factor', levels, codes: Int32Array.from(column.values, (value) => place.get(value) ?? -1) };
}
