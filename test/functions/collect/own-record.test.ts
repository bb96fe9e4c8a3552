/** What a phone remembers for its enumerator: what was delivered, without the answers, and when to come back. */
import { recordOf } from '#functions/client/filling/delivered-record.ts';
import { byPlan, isStanding } from '#functions/collect/browser/work/plan-visit.ts';
import { standingOf } from '#functions/collect/browser/work/sent-back.ts';
import { expect, test } from 'vitest';

const cells = (answers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, { answer }]));
const form = (answers: Readonly<Record<string, unknown>>) => ({
  entered: { cells: cells(answers), rows: {} },
  at: [],
  tried: false,
  visited: {},
  language: 'en',
  told: [],
  stage: 'asking',
});
const answers = { psu: 'p1', dwelling: 7, visit_number: 2, disposition: 'complete', income: 'a secret of 1250 euros' };
const entry = { id: 'a', round: 'r', instrument: 'household', form: form(answers) };
const unit = { named: ['psu', 'dwelling'], visit: 'visit_number' };
const receivedAt = '2026-11-02T10:00:00.000Z';

test('the record of a delivery has place, unit, outcome, time and number, and no answer', () => {
  expect(recordOf(entry, receivedAt, unit)).toEqual({
    id: 'a',
    round: 'r',
    instrument: 'household',
    psu: 'p1',
    unit: '7',
    outcome: 'complete',
    receivedAt,
  });
  expect(recordOf({ ...entry, correction: 2 }, receivedAt, undefined)).toMatchObject({ correction: 2, psu: 'p1' });
  expect(JSON.stringify(recordOf(entry, receivedAt, unit))).not.toContain('secret');
});

test('a correction whose answers are gone already is done all the same, by the record', () => {
  expect(standingOf({ at: '2026-11-02T09:59:59.000Z' }, undefined, receivedAt).kind).toBe('corrected');
  expect(standingOf({ at: '2026-11-02T10:00:01.000Z' }, undefined, receivedAt).kind).toBe('gone');
});

test('a planned visit stands until somebody was there again, whatever the offset of the clock', () => {
  const plan = { unit: 'household/p1/7', at: '2026-11-28T18:00', madeAt: '2026-11-27T10:00:00.000Z' };
  expect(isStanding(plan, undefined)).toBe(true);
  expect(isStanding(plan, { at: '2026-11-27T14:30:00+05:00' })).toBe(true); // half past nine in UTC
  expect(isStanding(plan, { at: '2026-11-27T15:30:00+05:00' })).toBe(false);
});

test('who is to be visited next comes first; the others stay in the order of the list', () => {
  const at: Readonly<Record<string, string>> = { c: '2026-11-28T18:00', d: '2026-11-28T09:30' };
  expect(byPlan(['a', 'b', 'c', 'd', 'e'], (code) => at[code])).toEqual(['d', 'c', 'a', 'b', 'e']);
});
