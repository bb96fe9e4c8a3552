/** Wherever on earth somebody is asked, and at whatever hour: form and check agree on which day is in the future. */
import { localMoment } from '#functions/client/filling/local-moment.ts';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { surveyJson } from '#schemas/language/surveyjs/survey-json.ts';
import { borderV3 } from '#schemas/studies/border/border.v3.ts';
import fc from 'fast-check';
import { Model } from 'survey-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { spoken } from './words/spoken.ts';

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

const instrumentForm = JSON.stringify(surveyJson(borderV3, await spoken(borderV3)));
const dateQuestion: unknown = JSON.parse(/\{[^{}]*"name":"date"[^{}]*\}/.exec(instrumentForm)?.[0] ?? '');
const openForm = () => new Model({ elements: [dateQuestion] });
const formAccepts = (day: string, form = openForm()): boolean => {
  form.setValue('date', day);
  return form.validate();
};
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

test('a form that was opened before midnight knows with the next answer that it is another day', () => {
  process.env['TZ'] = 'Asia/Dushanbe';
  vi.setSystemTime(new Date('2026-11-22T18:59:00Z'));
  const form = openForm();
  expect(formAccepts('2026-11-23', form)).toBe(false);
  vi.setSystemTime(new Date('2026-11-22T19:01:00Z'));
  form.setValue('another', 'answer');
  expect(formAccepts('2026-11-23', form)).toBe(true);
});

test('a time in Z does not say where the interview was: only what is future everywhere is refused', () => {
  const day = (endedAt: string, date: string): boolean => checkAccepts(date, endedAt);
  expect(day('2026-11-22T10:30:00Z', '2026-11-23')).toBe(true); // it is the 23rd in Kiribati
  expect(day('2026-11-22T09:30:00Z', '2026-11-23')).toBe(false);
  expect(day('2026-11-22T23:30:00+00:00', '2026-11-23')).toBe(false);
  expect(day('2026-11-23T00:30:00+14:00', '2026-11-23')).toBe(true);
});
