/** The same dwelling filed more than once under different ids: kept, counted, and told in the release. */
import { emptyTable, factorColumn, numericColumn } from '../columns/read-column.ts';
import type { Warning } from '../observations/rows.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';

/**
 * Household responses that may repeat another: of the same dwelling at the same visit, or an interview where the dwelling
 * has one already. The first of each is not counted; without a dwelling, as in some imported files, nothing is.
 */
export function countRepeatedDwellings(tables: SnapshotTables): number {
  const table = tables['household'] ?? emptyTable;
  const psu = factorColumn(table, 'psu');
  const dwelling = factorColumn(table, 'dwelling');
  const disposition = factorColumn(table, 'disposition');
  const visit = numericColumn(table, 'visit_number');
  const [visits, interviews] = [new Set<string>(), new Set<string>()];
  let repeated = 0;
  for (let row = 0; row < table.rowCount; row++) {
    if (psu.codes[row] === -1 || dwelling.codes[row] === -1) continue;
    const home = `${psu.codes[row]} ${dwelling.codes[row]}`;
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
export function repeatedDwellings(tables: SnapshotTables): readonly Warning[] {
  const count = countRepeatedDwellings(tables);
  const message = `${count === 1 ? '1 response is' : `${count} responses are`} of a dwelling that was filed before under another id; they are counted as they are: look whether they are duplicates.`;
  return count === 0 ? [] : [{ code: 'possible-duplicates', table: 'household', subject: 'dwelling', count, message }];
}
