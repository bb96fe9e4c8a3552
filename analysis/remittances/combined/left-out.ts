/** What is not told of a total out of two samples: a line in every release that has one. */
import { note } from '#schemas/words/note.ts';
import type { Warning } from '../../production/observations/rows.ts';
import type { Combination } from './combinations.ts';

/** By nothing but samples and their parts. */
export function leftOutWarnings({ plan, here }: Combination): readonly Warning[] {
  const says = note('note.combined-in-all', { table: { table: plan.table } });
  return [{ table: here, subject: plan.table, count: 1, code: 'combined-in-all', says }];
}
