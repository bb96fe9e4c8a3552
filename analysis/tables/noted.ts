/** What was found unlikely in the interviews as they arrived, told in the release: somebody confirmed it, and it counts. */
import { softRules } from '#schemas/locales/en/soft-rules.ts';
import { counted } from './name-some.ts';
import { emptyTable, factorColumn, numericColumn } from './read-column.ts';
import type { Warning } from './rows.ts';
import type { SnapshotTables } from './snapshot-tables.ts';

const sentences: ReadonlyMap<string, string> = new Map(Object.entries(softRules));

/** One warning per instrument and rule, with the number of responses. */
export function notedWarnings(tables: SnapshotTables): readonly Warning[] {
  const table = tables['notes'] ?? emptyTable;
  const [instrument, rule] = [factorColumn(table, 'instrument'), factorColumn(table, 'rule')];
  const responses = numericColumn(table, 'responses');
  return Array.from({ length: table.rowCount }, (_, row) => {
    const [subject, count] = [rule.levels[rule.codes[row]!] ?? '', responses[row]!];
    const sentence = sentences.get(subject) ?? `An answer breaks the rule ${subject}.`;
    return {
      code: 'unlikely-answers',
      table: instrument.levels[instrument.codes[row]!] ?? '',
      subject,
      count,
      message: `${counted(count, 'response')}, confirmed or imported, ${count === 1 ? 'holds' : 'hold'} an unlikely answer (“${sentence}”) and ${count === 1 ? 'is' : 'are'} counted: look at them.`,
    };
  });
}
