/** Counts of the shifts at the border against each other and against the contacts filed: they feed the weights. */
import type { Table } from '../columns.ts';
import { emptyTable, factorColumn, numericColumn } from './read-column.ts';
import type { Warning } from './rows.ts';
import type { SnapshotTables } from './snapshot-tables.ts';

const counts = ['travellers_counted', 'refusals', 'nonresponse', 'selection_interval'] as const;

/** Contacts of each shift, by its PSU. */
function contactsByShift(table: Table): ReadonlyMap<string, readonly number[]> {
  const psu = factorColumn(table, 'psu');
  const shifts = new Map<string, number[]>();
  for (let row = 0; row < table.rowCount; row++) {
    const shift = psu.levels[psu.codes[row]!];
    if (shift === undefined) continue;
    const known = shifts.get(shift);
    if (known) known.push(row);
    else shifts.set(shift, [row]);
  }
  return shifts;
}

/**
 * Warnings about shifts whose contacts disagree on a count of the whole shift (`shift-counts-differ`; the largest number
 * of travellers counted is used), and about shifts with more interviews, refusals and other non-response than travellers
 * counted (`shift-met-more-than-counted`). Each names the shift and the contacts concerned.
 */
export function shiftWarnings(tables: SnapshotTables): readonly Warning[] {
  const table = tables['border'] ?? emptyTable;
  const columns = counts.map((name) => numericColumn(table, name));
  const [counted, refusals, nonresponse] = columns;
  const disposition = factorColumn(table, 'disposition');
  const isInterview = (row: number) => {
    const outcome = disposition.levels[disposition.codes[row]!];
    return outcome === 'complete' || outcome === 'partial';
  };
  const largest = (values: Float64Array | undefined, rows: readonly number[]) =>
    rows.reduce((most, row) => Math.max(most, values?.[row] ?? 0), 0);
  const warn = (code: string, subject: string, count: number, message: string): Warning => ({
    code,
    table: 'border',
    subject,
    count,
    message,
  });

  return [...contactsByShift(table)].flatMap(([shift, rows]) => {
    const differ = columns.some(
      (values) => new Set(rows.map((row) => values[row]!).filter((n) => !Number.isNaN(n))).size > 1,
    );
    const interviews = rows.filter(isInterview).length;
    const met = interviews + largest(refusals, rows) + largest(nonresponse, rows);
    const most = largest(counted, rows);
    return [
      ...(differ
        ? [
            warn(
              'shift-counts-differ',
              shift,
              rows.length,
              'The contacts of a shift give different counts for it; the largest count of travellers is used.',
            ),
          ]
        : []),
      ...(most > 0 && met > most
        ? [
            warn(
              'shift-met-more-than-counted',
              shift,
              met,
              'More travellers of a shift were met than were counted in it; its weights are too small.',
            ),
          ]
        : []),
    ];
  });
}
