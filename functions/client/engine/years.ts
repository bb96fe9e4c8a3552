/** A year that a rule of a questionnaire takes from a day – that of birth – is filled in from it; it is asked all the same. */
import { last } from '#schemas/basics/last.ts';
import { isRoster } from '#schemas/language/questions/outline.ts';
import { changedCell } from './changes.ts';
import { type Address, type Cell, cellAt } from './entered.ts';
import { laidOut, scopeOfAddress } from './laid-out.ts';
import type { State } from './state.ts';
import { without } from './without.ts';
import type { World } from './world.ts';

/** Questions that ask for the year of a day: by the rules that stand with the day. */
function yearsOf(world: World, state: State, address: Address): readonly string[] {
  const planned = scopeOfAddress(laidOut(world, state.entered), address)?.scope.plan.questions.get(last(address) ?? '');
  if (planned === undefined || isRoster(planned)) return [];
  return (planned.question.rules ?? []).flatMap(({ test }) => {
    if (test.op !== 'eq' || typeof test.left !== 'object' || typeof test.right !== 'object') return [];
    return 'yearOf' in test.left && test.left.yearOf === planned.name && 'answer' in test.right
      ? [test.right.answer]
      : [];
  });
}

/** Nothing stands there, or what came from a day and was not changed since: that is kept beside it. */
const isOurs = ({ answer, typed = {} }: Cell): boolean =>
  answer === undefined
    ? (typed[''] ?? '') === ''
    : typeof answer === 'number' && typed['ofDay'] !== undefined && typed['ofDay'] === typed[''];

/**
 * With the years of the days at these addresses. A year that somebody wrote stays what it is, and so does a reason why
 * there is none; one that came from a day follows it.
 */
export function withYears(world: World, state: State, addresses: readonly Address[]): State {
  let filled = state;
  for (const address of addresses)
    for (const name of yearsOf(world, state, address)) {
      const at = [...address.slice(0, -1), name];
      const cell = cellAt(filled.entered, at);
      const [, year] = /^(\d{4})-/.exec(String(cellAt(state.entered, address).answer)) ?? [];
      if (year === undefined || !isOurs(cell) || cell.answer === Number(year)) continue;
      const typed = { '': year, ofDay: year };
      filled = changedCell(filled, at, { ...without(cell, 'confirmed'), answer: Number(year), typed });
    }
  return filled;
}
