/** What is filed of an interview, and what is left out of it. */
import { shownInScope } from '#schemas/language/check/shown-answers.ts';
import type { Answers } from '#schemas/language/evaluate/answers.ts';
import { shownIn } from '#schemas/language/evaluate/scope.ts';
import { isRoster } from '#schemas/language/questions/outline.ts';
import type { Address, Entered } from './entered.ts';
import { type LaidOut, laidOut } from './laid-out.ts';
import type { World } from './world.ts';

/** The answers to everything that is asked; those to hidden questions are kept on the device and not filed. */
export const answersOf = (world: World, entered: Entered): Answers => shownInScope(laidOut(world, entered).scope);

function* leftOutOf(laid: LaidOut): Generator<Address> {
  for (const planned of laid.scope.plan.questions.values()) {
    const { name } = planned;
    const rows = laid.rows.get(name) ?? [];
    const holds = isRoster(planned) ? rows.length > 0 : laid.entered.cells[name]?.answer !== undefined;
    if (!holds) continue;
    if (shownIn(laid.scope, planned) === 'hidden') yield [...laid.address, name];
    else for (const row of rows) yield* leftOutOf(row);
  }
}

/** Questions and rosters that were answered and are not asked any more: what the review shows, and filing leaves out. */
export const leftOut = (world: World, entered: Entered): readonly Address[] => [...leftOutOf(laidOut(world, entered))];
