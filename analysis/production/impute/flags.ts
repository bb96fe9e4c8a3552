/** Flags of what is imputed: a column beside each answer, and one of rows that were taken over as a whole. */
import type { Table } from '../../statistics/columns/columns.ts';
import { factorColumn } from '../columns/read-column.ts';

/** Name of the column beside an answer that says by which method it was imputed; missing where it was given. */
export const imputedColumn = (column: string): string => `${column}_imputed`;

/** Column of a roster that says so of whole rows. */
export const rowImputed = 'row_imputed';

/** Row → 1 where the answer, or the row that it stands in, was imputed. */
export function imputedRows(table: Table, column: string): Uint8Array {
  const [answer, row] = [factorColumn(table, imputedColumn(column)).codes, factorColumn(table, rowImputed).codes];
  const imputed = new Uint8Array(answer.length);
  for (let at = 0; at < imputed.length; at++) imputed[at] = Number(answer[at]! >= 0 || row[at]! >= 0);
  return imputed;
}
