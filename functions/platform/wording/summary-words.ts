/** What a release shows and what it does not, in sentences: a summary of each table, and why one is not there. */
import { remediesFor, type TableSummary } from '#analysis/disclosure/summary.ts';
import { reasons } from '#analysis/production/observations/observation.ts';
import type { TableStanding } from '#analysis/production/promised.ts';
import type { Wording } from './wording.ts';

/** What is said of one table, and what shows more. */
export function summaryInWords(summary: Omit<TableSummary, 'advice'>, { say, table: named }: Wording): string {
  const { table, rows, withheld, caution, incomplete } = summary;
  const { coarser, quotes, means } = remediesFor(summary);
  const told = reasons.flatMap((reason) => {
    const count = summary.reasons[reason];
    return count === undefined || reason === '' ? [] : [say('note.counted', { what: say(`reason.${reason}`), count })];
  });
  const because = told.length === 0 ? '' : ` (${told.join(', ')})`;
  return [
    say('release.tableSummary', { table: named(table), rows, withheld, caution, incomplete, reasons: because }),
    ...(coarser ? [say('release.coarser')] : []),
    ...(quotes ? [say('release.moreQuotes')] : []),
    ...(means ? [say('release.incompleteAdvice')] : []),
  ].join(' ');
}

/** A sentence for each table that the studies promise and the release does not hold. */
export const absentInWords = (standings: readonly TableStanding[], wording: Wording): readonly string[] =>
  standings.flatMap(({ study, table, outcome }) =>
    outcome === 'told'
      ? []
      : [wording.say(`absent.${outcome}`, { table: wording.table(table), study: wording.instrument(study) })],
  );
