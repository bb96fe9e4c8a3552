/** Numbers with so many digits after the point, in a range. */
import * as v from 'valibot';
import { itself } from './contract/column.ts';
import type { Declaration, Spec } from './contract/declared.ts';
import { defineKind, type KindTypes } from './contract/kind.ts';
import { numberBox, typedNumber } from './contract/form.ts';
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

export const decimalKind = defineKind<DecimalQuestion, DecimalTypes>({
  kind: 'decimal',
  holds: 'number',
  nonResponse: 'beside',
  declares,
  contradiction: ({ min, max }) => (min > max ? 'min is above max' : undefined),
  describe({ min, max, decimals }) {
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
      form: {
        element: (site) =>
          numberBox(site, [
            [{ key: 'range', places: { min, max } }, `${site.box()} >= ${min} and ${site.box()} <= ${max}`],
            [
              decimals === 0 ? { key: 'whole-number' } : { key: 'decimals', places: { decimals } },
              `round(${site.box()}, ${decimals}) = ${site.box()}`,
            ],
          ]),
        typed: typedNumber(decimals),
      },
      cell: (cell) => cell.number(),
    };
  },
});
