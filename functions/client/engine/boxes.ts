/** What stands in the boxes of a question: what was written there, or else what its answer looks like. */
import { isWritten } from '#schemas/language/kinds/contract/control.ts';
import { nonResponseOf, type PlannedLeaf } from '#schemas/language/questions/outline.ts';
import { type Boxes, boxesOf } from '#schemas/language/reading/read-boxes.ts';
import type { Cell } from './entered.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

/** The boxes of a question by their ending; none where a code stands in place of an answer. */
export function boxesAt(
  world: World,
  { language }: Pick<State, 'language'>,
  planned: PlannedLeaf,
  { answer, typed }: Cell,
): Boxes {
  if (typed !== undefined) return typed;
  const { asked } = planned.leaf;
  const isCode = nonResponseOf(planned).some((code) => code === answer);
  return isCode || !isWritten(asked) ? {} : boxesOf(asked, answer, world.usualSign(language));
}
