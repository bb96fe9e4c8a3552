/** What was found unlikely in the interviews as they arrived, told in the release: somebody confirmed it, and it counts. */
import { outsideRound } from '#schemas/fieldwork/outside-round.ts';
import { softRules } from '#schemas/words/en/soft-rules.ts';
import { publishableCount } from '../disclosure/round-count.ts';
import { counted } from './columns/name-some.ts';
import { emptyTable, factorColumn, numericColumn } from './columns/read-column.ts';
import type { Warning } from './observations/rows.ts';
import type { SnapshotTables } from './columns/snapshot-tables.ts';

const sentences: ReadonlyMap<string, string> = new Map(Object.entries(softRules));

/** People who register themselves: their number is told to the nearest five, and not when it is small. */
function repeatedContacts(table: string, count: number, minimumCell: number): Warning {
  const told = publishableCount(count, minimumCell);
  const many = told === null ? `Fewer than ${minimumCell} registrations name` : `About ${told} registrations name`;
  return {
    code: 'possible-duplicates',
    table,
    subject: 'contact',
    count: told ?? 0,
    message: `${many} a telephone number or an address of mail that another one named before; they are counted as they are: look whether somebody registered twice.`,
  };
}

/** Interviews of another round, or by a clock that was wrong and told nobody. */
const outsideTheRound = (table: string, count: number): Warning => ({
  code: 'outside-round',
  table,
  subject: 'endedAt',
  count,
  message: `${counted(count, 'response')} to ${table} ended before the reference period of the round begins, or more than a year after it ends, and ${count === 1 ? 'is' : 'are'} counted: look whether the clock of the device was right, and whether they are of this round.`,
});

/** Noted for whoever looks at a response; the release tells of refused prices by itself, and of few people's not how many. */
const toldByPrices = 'rate_cannot_be';

/**
 * One warning per instrument and rule, with the number of responses.
 *
 * @param minimumCell smallest number of registrants that is told
 */
export function notedWarnings(tables: SnapshotTables, minimumCell: number): readonly Warning[] {
  const table = tables['notes'] ?? emptyTable;
  const [instrument, rule] = [factorColumn(table, 'instrument'), factorColumn(table, 'rule')];
  const responses = numericColumn(table, 'responses');
  return Array.from({ length: table.rowCount }, (_, row) => row).flatMap((row) => {
    const [subject, count] = [rule.levels[rule.codes[row]!] ?? '', responses[row]!];
    const noted = instrument.levels[instrument.codes[row]!] ?? '';
    if (subject === 'possible-duplicate') return [repeatedContacts(noted, count, minimumCell)];
    if (subject === toldByPrices) return [];
    if (subject === outsideRound.rule) return [outsideTheRound(noted, count)];
    const sentence = sentences.get(subject) ?? `An answer breaks the rule ${subject}.`;
    const warning = {
      code: 'unlikely-answers',
      table: noted,
      subject,
      count,
      message: `${counted(count, 'response')} to ${noted}, confirmed or imported, ${count === 1 ? 'holds' : 'hold'} an unlikely answer (“${sentence}”) and ${count === 1 ? 'is' : 'are'} counted: look at them.`,
    };
    return [warning];
  });
}
