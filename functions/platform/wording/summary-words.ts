/** What a release shows and what it does not, in sentences: a summary of each table, and why one is not there. */
import { remediesFor, type TableSummary } from '#analysis/disclosure/summary.ts';
import { reasons } from '#analysis/production/observations/observation.ts';
import type { TableStanding } from '#analysis/production/promised.ts';
import type { Wording } from './wording.ts';

type Summary = Omit<TableSummary, 'advice'>;

/** What is said of one table. */
export function summaryInWords(summary: Summary, { say, table: named }: Wording): string {
  const { table, rows, withheld, caution, incomplete } = summary;
  const told = reasons.flatMap((reason) => {
    const count = summary.reasons[reason];
    return count === undefined || reason === '' ? [] : [say('note.counted', { what: say(`reason.${reason}`), count })];
  });
  const because = told.length === 0 ? '' : ` (${told.join(', ')})`;
  return say('release.tableSummary', { table: named(table), rows, withheld, caution, incomplete, reasons: because });
}

/** For staff: what shows more, each remedy once whatever the tables that it is of. */
export function adviceOnTables(summaries: readonly Summary[], { say }: Wording): readonly string[] {
  const remedies = summaries.map(remediesFor);
  return [
    ...(remedies.some(({ coarser }) => coarser) ? [say('release.coarser')] : []),
    ...(remedies.some(({ quotes }) => quotes) ? [say('release.moreQuotes')] : []),
    ...(remedies.some(({ means }) => means) ? [say('release.incompleteAdvice')] : []),
  ];
}

type Absent = TableStanding & { readonly outcome: Exclude<TableStanding['outcome'], 'told'> };

const isAbsent = (standing: TableStanding): standing is Absent => standing.outcome !== 'told';

const absence = ({ study, table, outcome }: Absent, { say, table: named, instrument }: Wording): string =>
  say(`absent.${outcome}`, { table: named(table), study: instrument(study) });

/** A sentence for each table that the studies promise and the release does not hold. */
export const absentInWords = (standings: readonly TableStanding[], wording: Wording): readonly string[] =>
  standings.filter(isAbsent).map((standing) => absence(standing, wording));

/** The same for staff, with what they can do about it. */
export const absentWithAdvice = (standings: readonly TableStanding[], wording: Wording): readonly string[] =>
  standings.filter(isAbsent).map((standing) => {
    const { outcome } = standing;
    const has = outcome === 'empty-table' || outcome === 'not-computed';
    return [absence(standing, wording), ...(has ? [wording.say(`absent-advice.${outcome}`)] : [])].join(' ');
  });
