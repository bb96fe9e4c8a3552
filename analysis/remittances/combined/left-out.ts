/** What is not told of a total out of two samples, and how it differs from the totals of each: a line each in every release that has it. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { note } from '#schemas/words/note.ts';
import type { Warning } from '../../production/observations/rows.ts';
import type { Combination } from './combinations.ts';

/** By nothing but samples and their parts; and of answers alone, where a study of the two imputes what its own tables tell. */
export function leftOutWarnings(
  { plan, here }: Combination,
  { imputation = {} }: Pick<RoundSettings, 'imputation'>,
): readonly Warning[] {
  const imputing = [plan.with.study, here].filter((study) => imputation[study] !== undefined);
  const table = { table: plan.table };
  const line = { table: here, subject: plan.table, count: 1 };
  return [
    ...(imputing.length === 0
      ? []
      : [
          {
            ...line,
            code: 'combined-not-imputed',
            says: note('note.combined-not-imputed', { table, studies: { studies: imputing } }),
          },
        ]),
    { ...line, code: 'combined-in-all', says: note('note.combined-in-all', { table }) },
  ];
}
