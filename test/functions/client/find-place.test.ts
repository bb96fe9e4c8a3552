/** Where a device is: asked once, rounded before anything sees it, and every refusal told as what it is. */
import { afterEach, expect, test, vi } from 'vitest';

import { begunOf, correctionOf, saidIn } from '#functions/client/filling/begun.ts';
import { unsentOf } from '#functions/client/filling/outbox.ts';
import { coarsePosition } from '#functions/client/filling/place/coarse-position.ts';
import { findPlace, gridMetres } from '#functions/client/filling/place/find-place.ts';
import { takesPlace } from '#functions/client/filling/place/takes-place.ts';
import { householdV4 } from '#schemas/studies/household/household.v4.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const at = { latitude: 38.5597722, longitude: 68.7870384 };

/** A browser that answers so; `asked` counts how often it is asked. */
function browser(answer: { readonly accuracy: number } | { readonly code: number }, isSecureContext = true) {
  const asked = { times: 0 };
  const getCurrentPosition = (found: (one: unknown) => void, failed: (one: unknown) => void): void => {
    asked.times += 1;
    if ('code' in answer) failed(answer);
    else found({ coords: { ...at, ...answer } });
  };
  vi.stubGlobal('navigator', { geolocation: { getCurrentPosition } });
  vi.stubGlobal('isSecureContext', isSecureContext);
  return asked;
}

// By hand, from the point above.
test.each([
  [1, { latitude: 38.6, longitude: 68.8 }],
  [2, { latitude: 38.56, longitude: 68.79 }],
  [3, { latitude: 38.56, longitude: 68.787 }],
  [4, { latitude: 38.5598, longitude: 68.787 }],
])('with %i decimals it is rounded to the grid of the round', async (decimals, position) => {
  const asked = browser({ accuracy: 8 });
  expect(await findPlace({ decimals })).toEqual({ kind: 'found', position });
  expect(asked.times).toBe(1);
});

test('a point just south or west of zero is zero, and no −0', () => {
  const near = coarsePosition({ latitude: -0.0001, longitude: -0.0004 }, { decimals: 3 });
  expect(Object.values(near).map((one) => Object.is(one, 0))).toEqual([true, true]);
});

test.each([
  [1, 'denied'],
  [2, 'noSignal'],
  [3, 'late'],
])('a browser that says %i gives no place: %s', async (code, kind) => {
  browser({ code });
  expect(await findPlace({ decimals: 3 })).toEqual({ kind });
});

test('over plain http, and where a browser has none, nobody is asked', async () => {
  const asked = browser({ accuracy: 8 }, false);
  expect(await findPlace({ decimals: 3 })).toEqual({ kind: 'unable' });
  expect(asked.times).toBe(0);
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('isSecureContext', true);
  expect(await findPlace({ decimals: 3 })).toEqual({ kind: 'unable' });
});

test('a place that is known much more coarsely than the grid would be a wrong one, and is none', async () => {
  browser({ accuracy: 1500 });
  expect(await findPlace({ decimals: 3 })).toEqual({ kind: 'coarse', metres: 1500 });
  expect((await findPlace({ decimals: 1 })).kind).toBe('found');
  browser({ accuracy: 90 }); // between houses, on a grid of 11 m
  expect((await findPlace({ decimals: 4 })).kind).toBe('found');
});

test('the grid is 11 km, 1.1 km, 110 m or 11 m from south to north', () => {
  expect([1, 2, 3, 4].map((decimals) => gridMetres({ decimals }))).toEqual([11_000, 1100, 110, 11]);
});

const begun = { id: '1', round: 'r', instrument: 'household', version: 1, startedAt: '2026-11-22T09:00:00Z' };
const times = { startedAt: '2026-11-22T09:00:00Z', endedAt: '2026-11-22T10:00:00Z' };
const position = { latitude: 38.56, longitude: 68.787 };

test('it is sent beside the answers, and what was finished without it, or with it, is then another body', () => {
  const said = { answers: { a: 1 } };
  const sent = unsentOf({ ...begun, position }, {}, { ...said, position }, times);
  expect(JSON.parse(sent.body)).toMatchObject({ position, answers: { a: 1 } });
  expect(unsentOf(begun, {}, { ...said, position }, times, sent)).toBe(sent);
  const without = unsentOf(begun, {}, said, times, sent);
  expect(without.body).not.toContain('position');
  expect(saidIn(without.body)).not.toBe(saidIn(sent.body));
});

test('a draft keeps it, and a correction of what was delivered has none', () => {
  expect(begunOf({ ...begun, position }).position).toEqual(position);
  const body = JSON.stringify({ ...begun, position });
  const delivered = { ...begun, ...times, form: {}, body, state: 'delivered', position } as const;
  const moments = { receivedAt: times.endedAt, deliveredAt: times.endedAt, until: times.endedAt };
  expect(correctionOf({ ...delivered, ...moments }, times.endedAt)).not.toHaveProperty('position');
});

test.each([
  ['complete', 'yes', true],
  ['partial', 'yes', true],
  ['partial', 'no', false],
  ['complete', undefined, false],
  ['refusal', 'yes', false], // it was agreed to before the refusal was noted
  ['non_contact', undefined, false],
  ['ineligible', undefined, false],
  ['other', undefined, false],
  [undefined, undefined, false],
])('at the outcome %s and the consent %s the place is asked: %s', (disposition, consent, isAsked) => {
  const answers: Record<string, unknown> = { disposition, consent };
  expect(takesPlace(householdV4, (name) => answers[name])).toBe(isAsked);
});

test('a study that asks for no outcome and no consent interviews whoever fills it in', () => {
  expect(takesPlace({ questions: {} }, () => undefined)).toBe(true);
});
