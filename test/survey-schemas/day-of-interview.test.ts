/** Wherever on earth somebody is asked, and at whatever hour: form and check agree on which day is in the future. */
import { problemsOf } from '#functions/client/engine/problems.ts';
import { begin } from '#functions/client/engine/step.ts';
import { localMoment } from '#functions/client/filling/local-moment.ts';
import { worldAt } from '#functions/client/filling/world.ts';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { borderV3 } from '#schemas/studies/border/border.v3.ts';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const places = [
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Asia/Dushanbe',
  'Asia/Kathmandu',
  'UTC',
  'America/St_Johns',
  'America/New_York',
  'Pacific/Pago_Pago',
] as const;

const home = process.env['TZ'];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

/** The day so many days from today, as the calendar on the wall there says. */
function dayFromToday(days: number): string {
  const today = localMoment(new Date()).slice(0, 10);
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether a form that is opened at this moment takes the day. */
function formAccepts(day: string): boolean {
  const world = worldAt({ instrument: borderV3, today: localMoment(new Date()).slice(0, 10) });
  const state = begin(world, 'en', { date: day }, () => 'none');
  return !problemsOf(world, state).some(({ rule }) => rule === 'past');
}
const checkAccepts = (day: string, endedAt: string): boolean => {
  const checked = checkResponse(borderV3, { endedAt, answers: { date: day } });
  return checked.kind !== 'faulty' || !checked.faults.some(({ rule }) => rule === 'past');
};

const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });

test('today is accepted everywhere and tomorrow nowhere, by the form and by the check', () => {
  fc.assert(
    fc.property(instant, fc.constantFrom(...places), fc.integer({ min: -2, max: 2 }), (now, place, days) => {
      process.env['TZ'] = place;
      vi.setSystemTime(now);
      const day = dayFromToday(days);
      const endedAt = localMoment(now);
      expect(Date.parse(endedAt)).toBe(now.getTime());
      expect([place, formAccepts(day), checkAccepts(day, endedAt)]).toEqual([place, days <= 0, days <= 0]);
    }),
    { numRuns: 300 },
  );
});

test('a time in Z does not say where the interview was: only what is future everywhere is refused', () => {
  const day = (endedAt: string, date: string): boolean => checkAccepts(date, endedAt);
  expect(day('2026-11-22T10:30:00Z', '2026-11-23')).toBe(true); // it is the 23rd in Kiribati
  expect(day('2026-11-22T09:30:00Z', '2026-11-23')).toBe(false);
  expect(day('2026-11-22T23:30:00+00:00', '2026-11-23')).toBe(false);
  expect(day('2026-11-23T00:30:00+14:00', '2026-11-23')).toBe(true);
});
