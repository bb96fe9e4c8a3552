/** Sheets of shifts that were counted on phones, as the snapshot holds them. */
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { emptyTable, factorColumn, numericColumn } from '../columns/read-column.ts';

/** The table of the snapshot; it is there where anybody counted so. */
export const sheetsTableName = 'sheets';

/** What all who counted one shift say together. */
export type CountedShift = {
  /** Travellers who passed: the largest count, since each counts all of them. */
  readonly counted: number;
  /** Stopped and filed nowhere: each stops people of their own, so these are added up. */
  readonly refusals: number;
  readonly nonresponse: number;
  /** Every k-th was stopped. */
  readonly interval: number;
  /** Two who counted the shift disagree on who passed, or on k. */
  readonly differs: boolean;
};

/** By PSU; nothing where nobody counted on a phone. */
export function countedShifts(tables: SnapshotTables, instrument: string): ReadonlyMap<string, CountedShift> {
  const table = tables[sheetsTableName] ?? emptyTable;
  const [instruments, psus] = [factorColumn(table, 'instrument'), factorColumn(table, 'psu')];
  const [counted, interval] = [numericColumn(table, 'counted'), numericColumn(table, 'interval')];
  const [refusals, nonresponse] = [numericColumn(table, 'refusals'), numericColumn(table, 'nonresponse')];
  const shifts = new Map<string, CountedShift>();
  for (let row = 0; row < table.rowCount; row++) {
    if (instruments.levels[instruments.codes[row]!] !== instrument) continue;
    const psu = psus.levels[psus.codes[row]!] ?? '';
    const before = shifts.get(psu);
    shifts.set(psu, {
      counted: Math.max(before?.counted ?? 0, counted[row]!),
      refusals: (before?.refusals ?? 0) + refusals[row]!,
      nonresponse: (before?.nonresponse ?? 0) + nonresponse[row]!,
      interval: before?.interval ?? interval[row]!,
      differs:
        before !== undefined &&
        (before.differs || before.counted !== counted[row]! || before.interval !== interval[row]!),
    });
  }
  return shifts;
}
