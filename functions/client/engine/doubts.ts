/** What is unlikely and not confirmed: it is asked about before somebody goes on, and before an interview is finished. */
import { last } from '#schemas/basics/last.ts';
import { holds, shownIn } from '#schemas/language/evaluate/scope.ts';
import type { PlannedQuestion } from '#schemas/language/questions/outline.ts';
import type { Address } from './entered.ts';
import { type LaidOut, laidOut, scopeOfAddress } from './laid-out.ts';
import { type OwnDoubt, ownDoubtsAt } from './own-doubts.ts';
import { addressesOn } from './problems.ts';
import { type Screen, screensOf } from './screens.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

/** A soft rule of the questionnaire that is broken, or something that the form itself doubts. */
export type Doubt = { readonly address: Address; readonly rule: string } | OwnDoubt;

/** What is unlikely on a screen and not confirmed. */
export function doubtsOn(world: World, state: State, screen: Screen): readonly Doubt[] {
  const laid = laidOut(world, state.entered);
  return addressesOn(world, laid, screen).flatMap((address) => {
    const at = scopeOfAddress(laid, address);
    const planned = at?.scope.plan.questions.get(last(address) ?? '');
    if (at === undefined || planned === undefined) return [];
    return [...doubtsOfQuestion(at, planned, address), ...ownDoubtsAt(world, at, planned, address)];
  });
}

function doubtsOfQuestion({ scope, entered }: LaidOut, planned: PlannedQuestion, address: Address): readonly Doubt[] {
  const { name } = planned;
  const cell = entered.cells[name];
  if (cell?.answer === undefined || scope.doubtful.has(name) || shownIn(scope, planned) !== 'shown') return [];
  return (planned.question.rules ?? [])
    .filter(
      ({ rule, severity, test }) =>
        severity === 'warn' && cell.confirmed?.[rule] === undefined && holds(test, scope) === false,
    )
    .map(({ rule }) => ({ address, rule }));
}

/** Everything that is unlikely and not confirmed, wherever it is: an interview is finished once there is nothing of it. */
export const doubtsIn = (world: World, state: State): readonly Doubt[] =>
  screensOf(world, state.entered).flatMap((screen) => doubtsOn(world, state, screen));
