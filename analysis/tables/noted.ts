/** What was found unlikely in the interviews as they arrived, told in the release: somebody confirmed it, and it counts. */
import { emptyTable, factorColumn, numericColumn } from './read-column.ts';
import type { Warning } from './rows.ts';
import type { SnapshotTables } from './snapshot-tables.ts';

/** One warning per instrument and rule, with the number of responses. */
export function notedWarnings(tables: SnapshotTables): readonly Warning[] {
  const table = tables['notes'] ?? emptyTable;
  const [instrument, rule] = [factorColumn(table, 'instrument'), factorColumn(table, 'rule')];
  const responses = numericColumn(table, 'responses');
  return Array.from({ length: table.rowCount }, (_, row) => ({
    code: 'unlikely-answers',
    table: instrument.levels[instrument.codes[row]!] ?? '',
    subject: rule.levels[rule.codes[row]!] ?? '',
    count: responses[row]!,
    message: 'Responses hold an unlikely answer that was confirmed or imported; they are counted as they are.',
  }));
}
