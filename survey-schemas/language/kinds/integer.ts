/** Whole numbers in a range. */
import * as v from 'valibot';
import { itself } from './contract/column.ts';
import type { Declaration, Spec } from './contract/declared.ts';
import { defineKind, type KindTypes } from './contract/kind.ts';
import { oneOf, wholeNumber, wrong } from './contract/draw.ts';
import { saying } from './contract/saying.ts';

const declares = {
  min: v.pipe(v.number(), v.integer()),
  max: v.pipe(v.number(), v.integer()),
  unit: v.exactOptional(v.pipe(v.string(), v.description('What is counted, such as years'))),
  past: v.exactOptional(
    v.pipe(v.literal(true), v.description('A calendar year, not after the one in which the interview ended')),
  ),
};
export type IntegerQuestion = Declaration<'integer', typeof declares>;

interface IntegerTypes extends KindTypes {
  readonly answer: number;
  readonly numeric: '';
  readonly factor: never;
  readonly text: never;
  readonly nonResponse: 'beside';
}

/** A whole number in a range. */
export const integer = <const S extends Spec<IntegerQuestion>>(spec: S) => ({ kind: 'integer' as const, ...spec });

const yearOf = (day: string): number => Number(day.slice(0, 4));

export const integerKind = defineKind<IntegerQuestion, IntegerTypes>({
  kind: 'integer',
  holds: 'number',
  nonResponse: 'beside',
  declares,
  contradiction: ({ min, max }) => (min > max ? 'min is above max' : undefined),
  describe({ min, max, unit, past }) {
    const range = saying('range', 'range', { min, max });
    return {
      schema: v.pipe(
        v.number(saying('type', 'whole-number')),
        v.integer(saying('integer', 'whole-number')),
        v.minValue(min, range),
        v.maxValue(max, range),
      ),
      columns: [{ ending: '', kind: 'numeric', read: itself }],
      asked: {
        control: 'number',
        decimals: 0,
        min,
        max,
        ...(unit !== undefined && { unit }),
        ...(past === true && { year: true as const }),
      },
      cell: (cell) => cell.number(),
      random: (draw, { day }) => wholeNumber(draw, min, past === true ? Math.min(max, yearOf(day)) : max),
      wrong: (draw) =>
        oneOf(draw, [
          () => wrong(min - draw.integer(1, 1000), 'range'),
          () => wrong(max + draw.integer(1, 1000), 'range'),
          () => wrong(wholeNumber(draw, min, max) + 0.5, 'integer'),
          () => wrong(String(wholeNumber(draw, min, max)), 'type'),
        ]),
      after: (value, day) =>
        past === true && typeof value === 'number' && value > yearOf(day) ? { key: 'past-year' } : undefined,
    };
  },
});
