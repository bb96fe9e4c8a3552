/** When somebody is asked whether their record is still right, and when an unanswered one goes: dates worked out by hand. */
import { dueFor, goesOn, isStale, monthsAfter, type Refresh, refreshSchema } from '#schemas/fieldwork/refresh.ts';
import { expect, test } from 'vitest';
import * as v from 'valibot';

const receivedAt = '2025-01-31T10:00:00.000Z';
const yearly: Refresh = { remindAfterMonths: 12, staleAfterMonths: 15, retireAfterMonths: 36 };
const on = (day: string): Date => new Date(`${day}T12:00:00.000Z`);

test.each([
  ['2025-01-31T10:00:00.000Z', 1, '2025-02-28'],
  ['2024-01-31T10:00:00.000Z', 1, '2024-02-29'],
  ['2025-11-30T10:00:00.000Z', 15, '2027-02-28'],
  ['2025-03-15T10:00:00.000Z', 12, '2026-03-15'],
])('%s and %i months is %s', (moment, count, day) => {
  expect(monthsAfter(moment, count).toISOString().slice(0, 10)).toBe(day);
});

test.each([
  ['a day too early nobody is asked', {}, '2026-01-30', undefined],
  ['after twelve months they are', {}, '2026-02-01', 'remind'],
  [
    'whoever was asked has peace for twelve months',
    { remindedAt: '2026-02-01T01:00:00.000Z' },
    '2027-01-31',
    undefined,
  ],
  ['and is asked again', { remindedAt: '2026-02-01T01:00:00.000Z' }, '2027-02-02', 'remind'],
  ['whoever said it is right begins anew', { refreshedAt: '2026-02-03T10:00:00.000Z' }, '2027-02-02', undefined],
  ['a correction says so, too', { revisedAt: '2026-01-03T10:00:00.000Z' }, '2026-12-31', undefined],
  ['a paused record rests', { pausedAt: '2025-02-01T10:00:00.000Z' }, '2035-02-02', undefined],
  ['nobody goes who was not asked', {}, '2029-02-02', 'remind'],
  ['nor before they had sixty days to answer', { remindedAt: '2028-01-20T01:00:00.000Z' }, '2028-03-19', undefined],
  ['an unanswered one goes', { remindedAt: '2028-01-20T01:00:00.000Z' }, '2028-03-21', 'retire'],
  ['a record that was refreshed after it was asked about stays', { remindedAt: '2028-01-20T01:00:00.000Z', refreshedAt: '2028-01-21T01:00:00.000Z' }, '2028-03-21', undefined], // prettier-ignore
] as const)('%s', (_, marks, day, due) => {
  expect(dueFor({ receivedAt, ...marks }, yearly, on(day))).toBe(due);
});

test('a round that erases nobody keeps them, and asks each year', () => {
  const asked = { receivedAt, remindedAt: '2034-02-01T01:00:00.000Z' };
  expect(goesOn(asked, { remindAfterMonths: 12 })).toBeUndefined();
  expect(dueFor(asked, { remindAfterMonths: 12 }, on('2035-02-02'))).toBe('remind');
});

test('stale is who was asked and did not answer, and nobody else', () => {
  const remindedAt = '2026-02-01T01:00:00.000Z';
  expect(isStale({ receivedAt, remindedAt }, yearly, on('2026-04-29'))).toBe(false);
  expect(isStale({ receivedAt, remindedAt }, yearly, on('2026-05-01'))).toBe(true);
  expect(isStale({ receivedAt }, yearly, on('2030-05-01'))).toBe(false);
  expect(isStale({ receivedAt, remindedAt, refreshedAt: '2026-04-01T01:00:00.000Z' }, yearly, on('2026-05-01'))).toBe(false); // prettier-ignore
  expect(isStale({ receivedAt, remindedAt }, undefined, on('2030-05-01'))).toBe(false);
});

test.each([
  [{ remindAfterMonths: 12, staleAfterMonths: 12 }, 'people are asked before their record goes stale'],
  [{ remindAfterMonths: 12, retireAfterMonths: 12 }, 'a record goes stale before it is erased'],
  [{ remindAfterMonths: 12, staleAfterMonths: 24, retireAfterMonths: 18 }, 'a record goes stale before it is erased'],
])('%j is refused', (setting, why) => {
  const read = v.safeParse(refreshSchema, setting);
  expect(read.issues?.map(({ message }) => message).join()).toContain(why);
});
