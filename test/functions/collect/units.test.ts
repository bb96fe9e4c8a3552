/** The units of a place on a phone: what became of each, and what the next visit begins with. */
import { nextVisit, toRemember, unitStates } from '#functions/collect/browser/work/units.ts';
import type { Kept } from '#functions/client/filling/kept.ts';
import type { Work } from '#functions/client/links/work-list.ts';
import { expect, test } from 'vitest';

const work: Work = {
  instrument: 'household',
  psu: 'p1',
  token: 't',
  units: [{ code: '3', address: 'Rudaki 12' }, { code: '7' }, { code: '9' }],
};
const questions = { unit: 'dwelling', visit: 'visit_number' };

const form = (answers: Readonly<Record<string, unknown>>) => ({
  entered: { cells: Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, { answer }])), rows: {} },
  at: [],
  tried: false,
  visited: {},
  language: 'en',
  told: [],
  stage: 'asking',
});
const entry = (
  id: string,
  state: 'draft' | 'unsent',
  answers: Readonly<Record<string, unknown>>,
  startedAt: string,
): Kept => {
  const envelope = {
    id,
    round: 'r',
    instrument: 'household',
    version: 4,
    startedAt,
    form: form({ psu: 'p1', ...answers }),
  };
  return state === 'draft' ? { ...envelope, state } : { ...envelope, state, endedAt: startedAt, body: '{}' };
};

test('the last visit tells where a unit stands; a refusal is final, and nobody at home is not', () => {
  const entries = [
    entry('a', 'unsent', { dwelling: '3', visit_number: 2, disposition: 'refusal' }, '2026-11-02T10:00:00Z'),
    entry('b', 'unsent', { dwelling: '3', visit_number: 1, disposition: 'non_contact' }, '2026-11-01T10:00:00Z'),
    entry('c', 'unsent', { dwelling: '7', visit_number: 1, disposition: 'non_contact' }, '2026-11-01T11:00:00Z'),
    entry(
      'd',
      'unsent',
      { psu: 'p2', dwelling: '9', visit_number: 1, disposition: 'complete' },
      '2026-11-01T11:00:00Z',
    ),
    entry('e', 'draft', { dwelling: '9', visit_number: 1, disposition: 'complete' }, '2026-11-03T11:00:00Z'),
  ];
  const [three, seven, nine] = unitStates(work, questions, entries, {});
  expect(three).toEqual({
    code: '3',
    address: 'Rudaki 12',
    last: { visit: 2, outcome: 'refusal', at: '2026-11-02T10:00:00Z' },
    isDone: true,
  });
  expect(seven).toMatchObject({ last: { visit: 1, outcome: 'non_contact' }, isDone: false });
  // What was filed in another village, and what is not finished, is no visit here.
  expect(nine).toEqual({ code: '9', draft: 'e', isDone: false });
});

test('what the device does not keep any more is remembered, until a later visit', () => {
  const before = { 'household/p1/7': { visit: 2, outcome: 'complete', at: '2026-10-01T10:00:00Z' } };
  const states = unitStates(work, questions, [], before);
  expect(states.map(({ isDone }) => isDone)).toEqual([false, true, false]);
  expect(toRemember(work, states)).toEqual(before);
  const again = entry(
    'c',
    'unsent',
    { dwelling: '7', visit_number: 3, disposition: 'partial' },
    '2026-11-01T11:00:00Z',
  );
  expect(unitStates(work, questions, [again], before)[1]).toMatchObject({ last: { visit: 3 }, isDone: false });
});

test('the next visit begins with the unit, its number, and what came of it where that is known', () => {
  const [, seven] = unitStates(work, questions, [], {
    'household/p1/7': { visit: 1, outcome: 'non_contact', at: '2026-10-01T10:00:00Z' },
  });
  if (seven === undefined) throw new Error('no unit 7');
  expect(nextVisit(seven, questions)).toEqual({ dwelling: '7', visit_number: 2 });
  expect(nextVisit(seven, { unit: 'dwelling' }, 'non_contact')).toEqual({ dwelling: '7', disposition: 'non_contact' });
});
