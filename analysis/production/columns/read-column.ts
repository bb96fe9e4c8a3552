/** Reading a column of the kind one expects; a column that a round never collected reads as missing throughout. */
import { nonResponseCodes } from '#schemas/language/kinds/contract/declared.ts';
import {
  type FactorColumn,
  type NumericColumn,
  type Table,
  type TextColumn,
  widened,
} from '../../statistics/columns/columns.ts';

/** A column is there but of another kind: the tabulation plan and the instrument disagree. */
export class ColumnKindError extends Error {
  override readonly name = 'ColumnKindError';
}

function wrongKind(name: string, found: string, wanted: string): never {
  throw new ColumnKindError(`column ${name} is ${found}, not ${wanted}`);
}

/** Numbers of a column; NaN throughout when the table lacks it. */
export function numericColumn(table: Table, name: string): Float64Array {
  const column: NumericColumn | FactorColumn | TextColumn | undefined = table.columns[name];
  if (column === undefined) return new Float64Array(table.rowCount).fill(Number.NaN);
  return column.kind === 'numeric' ? widened(column.values) : wrongKind(name, column.kind, 'numeric');
}

/** A factor; −1 throughout when the table lacks it. */
export function factorColumn(table: Table, name: string): FactorColumn {
  const column = table.columns[name];
  if (column === undefined) return { kind: 'factor', levels: [], codes: new Int32Array(table.rowCount).fill(-1) };
  return column.kind === 'factor' ? column : wrongKind(name, column.kind, 'a factor');
}

/** A factor of answers: a refusal or a `dont_know` is missing, as is what was not asked. */
export function answerColumn(table: Table, name: string): FactorColumn {
  const factor = factorColumn(table, name);
  const unanswered = factor.levels.map((level) => nonResponseCodes.some((code) => code === level));
  if (!unanswered.includes(true)) return factor;
  return { ...factor, codes: factor.codes.map((code) => (unanswered[code] === true ? -1 : code)) };
}

/** Texts of a column; undefined throughout when the table lacks it. */
export function textColumn(table: Table, name: string): TextColumn['values'] {
  const column = table.columns[name];
  if (column === undefined) return new Array<undefined>(table.rowCount).fill(undefined);
  return column.kind === 'text' ? column.values : wrongKind(name, column.kind, 'text');
}

/** A table without rows, in place of one that the snapshot does not hold. */
export const emptyTable: Table = { rowCount: 0, columns: {} };
