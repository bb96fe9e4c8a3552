/** What a number with its size or currency beside it may mean; loaded once something that is no number stands in a box. */
import { isWritten } from '#schemas/language/kinds/contract/control.ts';
import { spelledAnswers } from '#schemas/language/reading/spelled-number.ts';
import type { Asked } from '../view.ts';

/** Answers to choose from; none where nothing is spelled. */
export function spelledAt({ view: { world, state }, planned, cell }: Asked): readonly unknown[] {
  const { asked } = planned.leaf;
  if (cell.typed === undefined || !isWritten(asked)) return [];
  const site = { habit: state.habit, usual: world.usualSign(state.language), today: world.today };
  return spelledAnswers(asked, cell.typed, site);
}
