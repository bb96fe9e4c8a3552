/** The same unit, such as a dwelling, filed more than once under different ids: kept, counted, and told in the release. */
import type { Unit } from '#schemas/language/study/collection.ts';
import { note } from '#schemas/words/note.ts';
import { emptyTable, factorColumn, numericColumn } from '../columns/read-column.ts';
import type { Warning } from '../observations/rows.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';

/**
 * Responses that may repeat another: of the same unit at the same visit, or an interview where the unit has one already.
 * The first of each is not counted; without a name of the unit, as in some imported files, nothing is.
 */
export function countRepeatedUnits(tables: SnapshotTables, instrument: string, unit: Unit): number {
  const table = tables[instrument] ?? emptyTable;
  const names = unit.named.map((name) => factorColumn(table, name));
  const disposition = factorColumn(table, 'disposition');
  const visit = numericColumn(table, unit.visit ?? '');
  const [visits, interviews] = [new Set<string>(), new Set<string>()];
  let repeated = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const codes = names.map((factor) => factor.codes[row]!);
    if (codes.includes(-1)) continue;
    const home = codes.join(' ');
    const contact = `${home} ${visit[row]}`;
    const outcome = disposition.levels[disposition.codes[row]!];
    const isInterview = outcome === 'complete' || outcome === 'partial';
    if (visits.has(contact) || (isInterview && interviews.has(home))) repeated += 1;
    visits.add(contact);
    if (isInterview) interviews.add(home);
  }
  return repeated;
}

/** One warning with the number of responses, when there are any. */
export function repeatedUnits(tables: SnapshotTables, instrument: string, unit: Unit): readonly Warning[] {
  const count = countRepeatedUnits(tables, instrument, unit);
  const subject = unit.named.at(-1) ?? '';
  const says = note('note.repeated-units', { count, unit: { questions: [subject], of: instrument } });
  return count === 0 ? [] : [{ code: 'possible-duplicates', table: instrument, subject, count, says }];
}
