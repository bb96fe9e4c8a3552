/** Class variables and predictors of a step at the rows that it imputes: their own, or those of the row that they lie in. */
import { type Predictor, signedLog } from '../../statistics/imputation/predictive-means.ts';
import { ancestorRows } from '../columns/parent-rows.ts';
import { answerColumn, emptyTable, factorColumn, numericColumn } from '../columns/read-column.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { locate } from '../plan/paths.ts';

type At = { readonly tables: SnapshotTables; readonly instrument: string; readonly table: string };

/** Codes by row, −1 where nobody knows. Codes are those of the column: classes do not hang on their order. */
export function classAt({ tables, instrument, table }: At, path: string): Int32Array {
  const place = locate(instrument, path);
  const { codes } = answerColumn(tables[place.table] ?? emptyTable, place.column);
  return ancestorRows(tables, table, place.table).map((row) => codes[row]!);
}

/** A category, or a number; of an amount that was told, the logarithm of one more, in its own currency's minor units. */
export function predictorAt({ tables, instrument, table }: At, path: string): Predictor {
  const place = locate(instrument, path);
  const held = tables[place.table] ?? emptyTable;
  if (held.columns[place.column]?.kind !== 'numeric') {
    return { kind: 'classes', codes: classAt({ tables, instrument, table }, path) };
  }
  const rows = ancestorRows(tables, table, place.table);
  const isAmount = factorColumn(held, `${place.column}_currency`).levels.length > 0;
  const values = numericColumn(held, place.column).map((value) => (isAmount ? signedLog(value) : value));
  return { kind: 'number', values: Float64Array.from(rows, (row) => values[row]!) };
}
