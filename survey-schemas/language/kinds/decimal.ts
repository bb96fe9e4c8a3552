/** Numbers with so many digits after the point, in a range. */
import * as v from 'valibot';
import { itself } from './contract/column.ts';
import type { Declaration, Spec } from './contract/declared.ts';
import { defineKind, type KindTypes } from './contract/kind.ts';
import { type Draw, oneOf, wrong } from './contract/draw.ts';
import { saying } from './contract/saying.ts';

const declares = {
  min: v.number(),
  max: v.number(),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(15), v.description('Digits after the point')),
  unit: v.exactOptional(v.pipe(v.string(), v.description('What is measured, such as hours'))),
};
export type DecimalQuestion = Declaration<'decimal', typeof declares>;

interface DecimalTypes extends KindTypes {
  readonly answer: number;
  readonly numeric: '';
  readonly factor: never;
  readonly text: never;
  readonly nonResponse: 'beside';
}

/** A number with a fixed count of decimals, in a range. */
export const decimal = <const S extends Spec<DecimalQuestion>>(spec: S) => ({ kind: 'decimal' as const, ...spec });

/** Steps of the last decimal that a double still tells apart when it calculates with them. */
const mostSteps = 2 ** 52;

/** A number of that many decimals in the range; small ones as often as any. */
function decimalNumber(draw: Draw, { min, max, decimals }: DecimalQuestion): number {
  const step = 10 ** -decimals;
  const reach = Math.min(max - min, draw.chance(0.5) ? 100 : mostSteps * step);
  const value = Number((min + draw.uniform() * reach).toFixed(decimals));
  if (value < min) return Number((value + step).toFixed(decimals));
  return value > max ? Number((value - step).toFixed(decimals)) : value;
}

export const decimalKind = defineKind<DecimalQuestion, DecimalTypes>({
  kind: 'decimal',
  holds: 'number',
  nonResponse: 'beside',
  declares,
  contradiction: ({ min, max }) => (min > max ? 'min is above max' : undefined),
  describe(question) {
    const { min, max, decimals, unit } = question;
    const range = saying('range', 'range', { min, max });
    return {
      schema: v.pipe(
        v.number(saying('type', 'number')),
        v.minValue(min, range),
        v.maxValue(max, range),
        v.description(`at most ${decimals} decimals`),
        v.check((value) => Number(value.toFixed(decimals)) === value, saying('decimals', 'decimals', { decimals })),
      ),
      columns: [{ ending: '', kind: 'numeric', read: itself }],
      asked: { control: 'number', decimals, min, max, ...(unit !== undefined && { unit }) },
      cell: (cell) => cell.number(),
      random: (draw) => decimalNumber(draw, question),
      wrong: (draw) =>
        oneOf(draw, [
          () => wrong(min - draw.integer(1, 1000), 'range'),
          () => wrong(max + draw.integer(1, 1000), 'range'),
          () => wrong(String(decimalNumber(draw, question)), 'type'),
        ]),
    };
  },
});
