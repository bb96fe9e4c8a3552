/** Sheets of shifts that were counted on phones, as the snapshot holds them. */
import { type CountedShift, countedTogether, type SheetCounts } from '../../fieldwork/shifts/counted-shift.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { emptyTable, factorColumn, numericColumn } from '../columns/read-column.ts';

/** The table of the snapshot; it is there where anybody counted so. */
export const sheetsTableName = 'sheets';

/** By PSU; nothing where nobody counted on a phone. */
export function countedShifts(tables: SnapshotTables, instrument: string): ReadonlyMap<string, CountedShift> {
  const table = tables[sheetsTableName] ?? emptyTable;
  const [instruments, psus] = [factorColumn(table, 'instrument'), factorColumn(table, 'psu')];
  const [counted, interval] = [numericColumn(table, 'counted'), numericColumn(table, 'interval')];
  const [refusals, nonresponse] = [numericColumn(table, 'refusals'), numericColumn(table, 'nonresponse')];
  const sheets: SheetCounts[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (instruments.levels[instruments.codes[row]!] !== instrument) continue;
    sheets.push({
      psu: psus.levels[psus.codes[row]!] ?? '',
      counted: counted[row]!,
      refusals: refusals[row]!,
      nonresponse: nonresponse[row]!,
      interval: interval[row]!,
    });
  }
  return countedTogether(sheets);
}
