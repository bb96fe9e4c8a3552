/** Counts of the shifts at the border against each other and against the contacts filed: they feed the weights. */
import { note, type Note, someOf } from '#schemas/words/note.ts';
import { type CountedShift, metIn } from '../../fieldwork/shifts/counted-shift.ts';
import type { Table } from '../../statistics/columns/columns.ts';
import { nameSome } from '../columns/name-some.ts';
import { emptyTable, factorColumn, numericColumn } from '../columns/read-column.ts';
import type { Warning } from '../observations/rows.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { outcomesOf, statusOf } from './contacts.ts';
import type { ShiftRule } from './shift-sheets.ts';

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
 * counted (`shift-met-more-than-counted`). Each names the shift and the contacts concerned. In a shift that was counted on
 * phones, interviews hold what had passed when they began, so that only the phones may disagree.
 *
 * @param sheets of shifts that were counted on phones, by PSU
 */
export function shiftWarnings(
  tables: SnapshotTables,
  instrument: string,
  rule: ShiftRule,
  sheets: ReadonlyMap<string, CountedShift>,
): readonly Warning[] {
  const table = tables[instrument] ?? emptyTable;
  const columns = [rule.counted, rule.refusals, rule.nonresponse, rule.interval].map((name) =>
    numericColumn(table, name),
  );
  const [travellers, refusals, nonresponse] = columns;
  const outcomeOf = outcomesOf(table);
  const isInterview = (row: number) => statusOf[outcomeOf(row)] === 'respondent';
  const isStopped = (row: number) => statusOf[outcomeOf(row)] !== 'ineligible';
  const largest = (values: Float64Array | undefined, rows: readonly number[]) =>
    rows.reduce((most, row) => Math.max(most, values?.[row] ?? 0), 0);
  const differing: Shift[] = [];
  const overfull: Shift[] = [];
  for (const [shift, rows] of contactsByShift(table)) {
    const sheet = sheets.get(shift);
    if (sheet !== undefined) {
      const met = metIn(sheet, rows.filter(isStopped).length);
      if (sheet.differs) differing.push({ shift, people: rows.length });
      if (met > sheet.counted) overfull.push({ shift, people: met });
      continue;
    }
    const differ = columns.some(
      (values) => new Set(rows.map((row) => values[row]!).filter((n) => !Number.isNaN(n))).size > 1,
    );
    const interviews = rows.filter(isInterview).length;
    const met = interviews + largest(refusals, rows) + largest(nonresponse, rows);
    const most = largest(travellers, rows);
    if (differ) differing.push({ shift, people: rows.length });
    if (most > 0 && met > most) overfull.push({ shift, people: met });
  }
  return [
    ...warningOf(instrument, 'shift-counts-differ', differing, (shifts, contacts) =>
      note('note.shift-counts-differ', { ...shifts, contacts }),
    ),
    ...warningOf(instrument, 'shift-met-more-than-counted', overfull, (shifts, met) =>
      note('note.shift-overfull', { ...shifts, met }),
    ),
  ];
}

type Shift = { readonly shift: string; readonly people: number };

function warningOf(
  table: string,
  code: string,
  shifts: readonly Shift[],
  say: (which: { readonly shifts: number; readonly names: ReturnType<typeof someOf> }, people: number) => Note,
): readonly Warning[] {
  if (shifts.length === 0) return [];
  const names = shifts.map(({ shift }) => shift);
  const count = shifts.reduce((sum, { people }) => sum + people, 0);
  const says = say({ shifts: shifts.length, names: someOf(names) }, count);
  return [{ code, table, subject: nameSome(names), count, says }];
}
