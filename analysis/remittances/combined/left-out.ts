/** What is not told of a total out of two samples: a line in every release that has one. */
import { note } from '#schemas/words/note.ts';
import type { Warning } from '../../production/observations/rows.ts';
import type { Combination } from './combinations.ts';

/** By whatever else the tables of each are told by; by corridor, too, where a study names no dimension or nobody was asked. */
export function leftOutWarnings({ plan, here }: Combination, isByCode: boolean): readonly Warning[] {
  const code = isByCode ? 'combined-by-corridor' : 'combined-in-all';
  const says = note(`note.${code}`, { table: { table: plan.table } });
  return [{ table: here, subject: plan.table, count: 1, code, says }];
}
