/** The table of an interview's states: what no walk through it may ever meet. */
import { expect, test } from 'vitest';

import {
  countsInFigures,
  interviewAfter,
  interviewMoves,
  interviewRules,
  interviewStates,
  movers,
  movesFrom,
  storedStates,
} from '#schemas/fieldwork/interview-states.ts';

const everyTry = interviewStates.flatMap((state) =>
  interviewMoves.flatMap((move) => movers.map((mover) => ({ state, move, mover }))),
);

test('what somebody may do with an interview in a state has one outcome', () => {
  for (const { state, move, mover } of everyTry) {
    const rules = interviewRules.filter(
      (rule) => rule.move === move && rule.from.includes(state) && rule.by.includes(mover),
    );
    expect(rules.length, `${mover} ${move} ${state}`).toBeLessThanOrEqual(1);
  }
});

test('every stored state is reached, and left again by a coordinator towards the figures and out of them', () => {
  const reached = new Set(everyTry.map(({ state, move, mover }) => interviewAfter(move, state, mover)));
  for (const state of storedStates) {
    expect(reached).toContain(state);
    const next = movesFrom(state, 'coordinator').map((move) => interviewAfter(move, state, 'coordinator'));
    expect(next.some((to) => to !== undefined && to !== state && countsInFigures[to])).toBe(true);
    expect(state === 'set-aside' || next.includes('set-aside')).toBe(true);
  }
});

test('a phone brings nothing into figures that a person has taken out, and a link that ended changes nothing', () => {
  for (const state of storedStates.filter((each) => !countsInFigures[each]))
    for (const move of interviewMoves) expect([undefined, state]).toContain(interviewAfter(move, state, 'phone'));
  for (const state of storedStates) expect(movesFrom(state, 'phone-of-ended-link')).toEqual([]);
  expect(interviewAfter('file', 'begun', 'phone-of-ended-link')).toBe('quarantined');
});

test('a supervisor takes nothing out of figures, lets nothing in, and changes no answer', () => {
  for (const state of storedStates) {
    const moves = movesFrom(state, 'supervisor');
    expect(moves).not.toContain('edit');
    for (const move of moves) {
      const to = interviewAfter(move, state, 'supervisor');
      expect(to !== undefined && countsInFigures[to]).toBe(countsInFigures[state]);
    }
    if (!countsInFigures[state]) expect(moves).toEqual([]);
  }
});

test('nobody in the office files an interview, or corrects one as its phone would', () => {
  for (const mover of ['supervisor', 'coordinator'] as const)
    for (const state of interviewStates)
      expect(movesFrom(state, mover).filter((move) => move === 'file' || move === 'correct')).toEqual([]);
});
