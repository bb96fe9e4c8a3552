/** What was found unlikely in the interviews as they arrived, told in the release: somebody confirmed it, and it counts. */
import { corrected } from '#schemas/language/check/corrections.ts';
import { earlierVersion } from '#schemas/language/check/earlier-version.ts';
import { monthCounted } from '#schemas/fieldwork/month-of-interview.ts';
import { inReview, sameAsAnother } from '#schemas/fieldwork/interview-states.ts';
import { outsideRound } from '#schemas/fieldwork/outside-round.ts';
import { note } from '#schemas/words/note.ts';
import { publishableCount } from '../disclosure/round-count.ts';
import { emptyTable, factorColumn, numericColumn } from './columns/read-column.ts';
import type { Warning } from './observations/rows.ts';
import type { SnapshotTables } from './columns/snapshot-tables.ts';

/** People who register themselves: their number is told to the nearest five, and not when it is small. */
const ofRegistrants = {
  'possible-duplicate': {
    code: 'possible-duplicates',
    subject: 'contact',
    says: 'note.repeated-contacts',
    few: 'note.few-repeated-contacts',
  },
  'possible-same-person': {
    code: 'possible-duplicates',
    subject: 'name',
    says: 'note.repeated-names',
    few: 'note.few-repeated-names',
  },
  [sameAsAnother]: {
    code: sameAsAnother,
    subject: 'registrants',
    says: 'note.registrants-set-aside',
    few: 'note.few-registrants-set-aside',
  },
} as const;

function registrantsNoted(
  { code, subject, says, few }: (typeof ofRegistrants)[keyof typeof ofRegistrants],
  { table, count, minimumCell }: { readonly table: string; readonly count: number; readonly minimumCell: number },
): Warning {
  const told = publishableCount(count, minimumCell);
  return {
    code,
    table,
    subject,
    count: told ?? 0,
    says: told === null ? note(few, { count: minimumCell }) : note(says, { count: told }),
  };
}

/** Interviews of another round, or by a clock that was wrong and told nobody. */
const outsideTheRound = (table: string, count: number): Warning => ({
  code: 'outside-round',
  table,
  subject: 'endedAt',
  count,
  says: note('note.outside-round', { count, study: { study: table } }),
});

/** The same where it is no slip of a few: the figures of the study are hardly of the period. */
const mostlyOutside = (table: string, count: number): Warning => ({
  code: 'answers-outside-period',
  table,
  subject: table,
  count,
  says: note('note.answers-outside-period', { study: { study: table } }),
});

/** Interviews that whoever filed them filed again: the last version is the one that counts. */
const correctedLater = (table: string, count: number): Warning => ({
  code: 'corrected',
  table,
  subject: table,
  count,
  says: note('note.corrected', { count, study: { study: table } }),
});

/** Interviews that phones had begun before the round went on to its version: what that one asks first is unknown in them. */
const ofEarlierVersion = (table: string, count: number): Warning => ({
  code: 'earlier-version',
  table,
  subject: table,
  count,
  says: note('note.earlier-version', { count, study: { study: table } }),
});

/** What the office decided about interviews: those that are in no figure, those that wait, and those that it changed. */
const ofReview = (rule: string, table: string, count: number): Warning | undefined => {
  const key = Object.values(inReview).find((known) => known === rule);
  if (key === undefined) return undefined;
  return { code: key, table, subject: table, count, says: note(`note.${key}`, { count, study: { study: table } }) };
};

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
    const [, ofPeople] = Object.entries(ofRegistrants).find(([rule]) => rule === subject) ?? [];
    if (ofPeople !== undefined) return [registrantsNoted(ofPeople, { table: noted, count, minimumCell })];
    if (subject === toldByPrices || monthCounted(subject) !== undefined) return [];
    if (subject === corrected.rule) return [correctedLater(noted, count)];
    if (subject === earlierVersion.rule) return [ofEarlierVersion(noted, count)];
    const decided = ofReview(subject, noted, count);
    if (decided !== undefined) return [decided];
    if (subject === outsideRound.rule) {
      const isMost = 2 * count >= (tables[noted]?.rowCount ?? Infinity);
      return [outsideTheRound(noted, count), ...(isMost ? [mostlyOutside(noted, count)] : [])];
    }
    const warning = {
      code: 'unlikely-answers',
      table: noted,
      subject,
      count,
      says: note('note.unlikely-answers', { count, study: { study: noted }, rule: { rule: subject, of: noted } }),
    };
    return [warning];
  });
}
