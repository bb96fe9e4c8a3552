/**
 * Which months a survey is of: when people were asked, and how far back their amounts reach. People are asked about the months
 * before the interview, so that the amounts of a year of interviews are of two years, and never of a calendar year alone.
 */
import { monthCounted } from '#schemas/fieldwork/month-of-interview.ts';
import { monthAt, monthNumber } from '#schemas/fieldwork/months-of-amounts.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { note } from '#schemas/words/note.ts';
import { factorColumn, emptyTable, numericColumn } from './columns/read-column.ts';
import type { SnapshotTables } from './columns/snapshot-tables.ts';
import type { Warning } from './observations/rows.ts';

/** `2025-03`, so many months earlier. */
export const monthsBefore = (month: string, months: number): string => monthAt(monthNumber(month) - months);

/** Months that the amounts of a study reach back, the longest; undefined where it asks for no amounts of a period. */
function recallOf({ tables }: Study): number | undefined {
  const recalls = tables.flatMap((plan) =>
    plan.kind === 'survey'
      ? plan.measures.flatMap((measure) =>
          measure.kind === 'amount' && measure.stock === undefined ? [Math.ceil(12 / measure.annualise)] : [],
        )
      : [],
  );
  return recalls.length === 0 ? undefined : Math.max(...recalls);
}

type Counted = readonly [month: string, interviews: number];

/** The first of months by which at least so many interviews were held. */
function reached(months: readonly Counted[], least: number): string | undefined {
  let sum = 0;
  return months.find(([, interviews]) => (sum += interviews) >= least)?.[0];
}

/**
 * One note a survey: months of the interviews, and months that their amounts are of. At both ends fewer interviews than are
 * protected may lie outside, so that no month is told for the sake of a few.
 *
 * @param minimumCell fewest interviews by which a month is told
 */
export function monthsCovered(
  studies: readonly Study[],
  { notes = emptyTable }: SnapshotTables,
  minimumCell: number,
): readonly Warning[] {
  const [instrument, rule] = [factorColumn(notes, 'instrument'), factorColumn(notes, 'rule')];
  const responses = numericColumn(notes, 'responses');
  const counted = Array.from({ length: notes.rowCount }, (_, row) => ({
    study: instrument.levels[instrument.codes[row]!] ?? '',
    month: monthCounted(rule.levels[rule.codes[row]!] ?? ''),
    interviews: responses[row]!,
  }));
  return studies.flatMap((study): readonly Warning[] => {
    const { id } = study.instrument;
    const months = counted
      .flatMap((one): readonly Counted[] =>
        one.study === id && one.month !== undefined ? [[one.month, one.interviews]] : [],
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    const recall = recallOf(study);
    const first = reached(months, minimumCell);
    const last = reached(months.toReversed(), minimumCell);
    if (recall === undefined || first === undefined || last === undefined) return [];
    // Of few interviews, fewer than twice what is protected, one end may pass the other.
    const [begin, end] = [first, last].toSorted();
    const from = monthsBefore(begin!, recall);
    const of = { study: { study: id }, first: { month: begin! }, months: recall };
    return [
      {
        code: 'months-covered',
        table: id,
        subject: `${from}/${end!}`,
        count: 1,
        says:
          begin === end
            ? note('note.month-covered', { ...of, from: { month: from } })
            : note('note.months-covered', { ...of, last: { month: end! }, from: { month: from } }),
      },
    ];
  });
}
