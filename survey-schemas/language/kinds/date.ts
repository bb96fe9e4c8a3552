/** Calendar days, `YYYY-MM-DD`. */
import * as v from 'valibot';
import { isDay } from '../../basics/calendar.ts';
import type { Declaration, Spec } from './contract/declared.ts';
import { oneOf, wrong } from './contract/draw.ts';
import { defineKind, type KindTypes } from './contract/kind.ts';
import { saying } from './contract/saying.ts';

const day = v.pipe(v.string(), v.isoDate(), v.check(isDay, 'must be a day of the calendar'));
const declares = {
  min: day,
  max: day,
  past: v.exactOptional(v.pipe(v.literal(true), v.description('Not after the day the interview ended'))),
};
export type DateQuestion = Declaration<'date', typeof declares>;

interface DateTypes extends KindTypes {
  readonly answer: string;
  readonly numeric: '';
  readonly factor: never;
  readonly text: never;
  readonly nonResponse: 'beside';
}

/** A calendar day. */
export const date = <const S extends Spec<DateQuestion>>(spec: S) => ({ kind: 'date' as const, ...spec });

const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01. */
const dayNumber = (answer: unknown): unknown =>
  typeof answer === 'string' ? Date.parse(`${answer}T00:00:00Z`) / millisecondsPerDay : undefined;

const numberOf = (text: string): number => Date.parse(text) / millisecondsPerDay;
const dayOf = (number: number): string => new Date(number * millisecondsPerDay).toISOString().slice(0, 10);

export const dateKind = defineKind<DateQuestion, DateTypes>({
  kind: 'date',
  holds: 'date',
  nonResponse: 'beside',
  declares,
  contradiction: ({ min, max }) => (min > max ? 'min is above max' : undefined),
  describe({ min, max, past }) {
    const noDay = saying('date', 'date');
    return {
      schema: v.pipe(
        v.string(saying('type', 'date')),
        v.isoDate(noDay),
        v.description(`a day from ${min} to ${max}`),
        v.check(isDay, noDay),
        v.check((value) => value >= min && value <= max, saying('range', 'date-range', { min, max })),
      ),
      columns: [{ ending: '', kind: 'numeric', read: dayNumber }],
      asked: { control: 'day', min, max, past: past === true },
      cell: (cell) => cell.day(),
      random(draw, { day: today }) {
        const latest = past === true && today < max ? today : max;
        return dayOf(draw.integer(numberOf(min), Math.max(numberOf(min), numberOf(latest))));
      },
      wrong: (draw) =>
        oneOf(draw, [
          () => wrong(dayOf(numberOf(min) - draw.integer(1, 1000)), 'range'),
          () => wrong(dayOf(numberOf(max) + draw.integer(1, 1000)), 'range'),
          () => wrong(`${max.slice(0, 4)}-02-30`, 'date'),
          () => wrong(draw.integer(0, 30_000), 'type'),
        ]),
      after: (value, lastDay) =>
        past === true && typeof value === 'string' && value > lastDay ? { key: 'past' } : undefined,
    };
  },
});
