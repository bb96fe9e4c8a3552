/** A year that a rule of a questionnaire takes from a day – that of birth – is filled in from it, and not asked then. */
import { last } from '#schemas/basics/last.ts';
import { changedCell } from './changes.ts';
import { type Address, type Cell, cellAt } from './entered.ts';
import { laidOut, scopeOfAddress } from './laid-out.ts';
import type { State } from './state.ts';
import { without } from './without.ts';
import type { World } from './world.ts';
import { daysOfYears, isFromDay, yearIn } from './year-of-day.ts';

/** Questions that ask for the year of a day: by the rules that stand with the day. */
function yearsOf(world: World, state: State, address: Address): readonly string[] {
  const plan = scopeOfAddress(laidOut(world, state.entered), address)?.scope.plan;
  const day = last(address);
  return plan === undefined ? [] : [...daysOfYears(plan)].flatMap(([year, of]) => (of === day ? [year] : []));
}

/** Nothing stands there, or what came from a day. */
const isOurs = (cell: Cell): boolean => (cell.answer === undefined ? (cell.typed?.[''] ?? '') === '' : isFromDay(cell));

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
      const year = yearIn(cellAt(state.entered, address));
      if (year === undefined || !isOurs(cell) || cell.answer === Number(year)) continue;
      const typed = { '': year, ofDay: year };
      filled = changedCell(filled, at, { ...without(cell, 'confirmed'), answer: Number(year), typed });
    }
  return filled;
}
