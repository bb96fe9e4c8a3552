/** What a round permits in each state of its life, and what leads from one state to the next. */
import { describe, expect, test } from 'vitest';

import {
  beginningRefusal,
  filingRefusal,
  isDueAtNight,
  permits,
  type RoundState,
  roundStates,
  type RoundStep,
  roundSteps,
  stateAfter,
} from '#schemas/fieldwork/life-cycle.ts';

const since = '2026-05-31T18:00:00Z';
const steps: readonly RoundStep[] = ['open', 'close', 'close-finally', 'reopen', 'archive'];

test('every step is known, and leads where the table says', () => {
  expect(Object.keys(roundSteps).toSorted()).toEqual(steps.toSorted());
  const leads = (state: RoundState) => steps.flatMap((step) => stateAfter(state, step) ?? []);
  expect(Object.fromEntries(roundStates.map((state) => [state, leads(state)]))).toEqual({
    draft: ['open', 'archived'],
    open: ['closing', 'closed'],
    closing: ['closed', 'open'],
    closed: ['open', 'archived'],
    archived: [],
  });
});

test('from every state but the last there is a way to the archive', () => {
  const reachable = (state: RoundState, seen: readonly RoundState[] = []): readonly RoundState[] =>
    seen.includes(state)
      ? seen
      : steps.reduce<readonly RoundState[]>(
          (found, step) => {
            const next = stateAfter(state, step);
            return next === undefined ? found : [...new Set([...found, ...reachable(next, found)])];
          },
          [...seen, state],
        );
  for (const state of roundStates) expect([state, reachable(state).includes('archived')]).toEqual([state, true]);
});

describe('an interview', () => {
  const before = '2026-05-31T22:59:59+05:00';
  const after = '2026-05-31T23:00:00+05:00';

  test.each([
    ['draft', 'round-not-open', 'round-not-open'],
    ['open', undefined, undefined],
    ['closing', undefined, 'round-closing'],
    ['closed', 'round-closed', 'round-closed'],
    ['archived', 'round-closed', 'round-closed'],
  ] as const)('begun before or after a round is %s', (state, begunBefore, begunAfter) => {
    expect(filingRefusal({ state, since }, before, false)).toBe(begunBefore);
    expect(filingRefusal({ state, since }, after, false)).toBe(begunAfter);
    expect(beginningRefusal({ state }, false)).toBe(begunAfter);
    // For practice a draft takes them, too; otherwise it is as with all others.
    expect(filingRefusal({ state, since }, after, true)).toBe(state === 'draft' ? undefined : begunAfter);
    expect(beginningRefusal({ state }, true)).toBe(state === 'draft' ? undefined : begunAfter);
  });

  test('without a time is a matter of the interview, not of the closing', () => {
    for (const time of ['yesterday', 7, undefined])
      expect(filingRefusal({ state: 'closing', since }, time, false)).toBeUndefined();
  });
});

test('the schedule computes what people work on every night, a closed round once after each change, others never', () => {
  const nights = (computed: number | undefined) =>
    Object.fromEntries(roundStates.map((state) => [state, isDueAtNight(state, 3, computed)]));
  const never = { draft: false, archived: false };
  expect(nights(undefined)).toEqual({ ...never, open: true, closing: true, closed: true });
  expect(nights(2)).toEqual({ ...never, open: true, closing: true, closed: true });
  expect(nights(3)).toEqual({ ...never, open: true, closing: true, closed: false });
});

test('what is closed takes nothing in, and what is archived is never computed or changed', () => {
  for (const state of ['closed', 'archived'] as const)
    expect([permits[state].importing, permits[state].filing]).toEqual([false, 'none']);
  expect(permits.archived).toMatchObject({ computing: false, editing: 'none' });
});
