/** What was sent back, on a phone: what is still to be done about it goes by what lies there and by the clock of the server. */
import { standingOf, workOf } from '#functions/collect/browser/work/sent-back.ts';
import type { Kept } from '#functions/client/filling/kept.ts';
import { expect, test } from 'vitest';

const at = '2026-11-02T10:00:00.000Z';
const envelope = {
  id: 'a',
  round: 'r',
  instrument: 'household',
  version: 4,
  startedAt: '2026-11-01T09:00:00+05:00',
  form: {},
};
const finished = { endedAt: '2026-11-01T09:30:00+05:00', body: '{}' };
const delivered = (receivedAt: string): Kept => ({
  ...envelope,
  ...finished,
  state: 'delivered',
  receivedAt,
  deliveredAt: '2020-01-01T00:00:00.000Z', // the clock of the phone is of no account
  until: '2026-12-01T00:00:00.000Z',
});

test('what was delivered before is corrected here; what was delivered after is done', () => {
  expect(standingOf({ at }, delivered('2026-11-01T05:00:00.000Z')).kind).toBe('here');
  expect(standingOf({ at }, delivered('2026-11-02T10:00:00.001Z')).kind).toBe('corrected');
});

test('a correction that is begun, refused or waits is not begun again, and what is not here cannot be', () => {
  expect(standingOf({ at }, { ...envelope, state: 'draft', correction: 1 }).kind).toBe('begun');
  expect(standingOf({ at }, { ...envelope, state: 'refused', faults: [] }).kind).toBe('begun');
  expect(standingOf({ at }, { ...envelope, ...finished, state: 'unsent', correction: 1 }).kind).toBe('waiting');
  expect(standingOf({ at }, undefined).kind).toBe('gone');
});

test('it is opened by the link of its place, or of the whole round, and by no other', () => {
  const one = { instrument: 'household', id: 'a', psu: 'p1', reason: 'x', at };
  const [here, there, all] = [
    { instrument: 'household', psu: 'p1', token: 't1' },
    { instrument: 'household', psu: 'p2', token: 't2' },
    { instrument: 'household', token: 't3' },
  ];
  expect(workOf(one, [there, all, here])).toBe(here);
  expect(workOf(one, [there, all])).toBe(all);
  expect(workOf(one, [there])).toBeUndefined();
});
