/** A kind of question that is not built in: so many stars. This file and its line in the index are all that it takes. */
import * as v from 'valibot';
import { itself } from '#schemas/language/kinds/contract/column.ts';
import type { Declaration } from '#schemas/language/kinds/contract/declared.ts';
import { oneOf, wrong } from '#schemas/language/kinds/contract/draw.ts';
import { defineKind, type KindTypes } from '#schemas/language/kinds/contract/kind.ts';
import { saying } from '#schemas/language/kinds/contract/saying.ts';

const declares = { stars: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(10)) };
type RatingQuestion = Declaration<'rating', typeof declares>;

interface RatingTypes extends KindTypes {
  readonly answer: number;
  readonly numeric: '';
  readonly factor: never;
  readonly text: never;
  readonly nonResponse: 'beside';
}

export const ratingKind = defineKind<RatingQuestion, RatingTypes>({
  kind: 'rating',
  holds: 'number',
  nonResponse: 'beside',
  declares,
  describe({ stars }) {
    const range = saying('range', 'range', { min: 1, max: stars });
    return {
      schema: v.pipe(
        v.number(saying('type', 'whole-number')),
        v.integer(saying('integer', 'whole-number')),
        v.minValue(1, range),
        v.maxValue(stars, range),
      ),
      columns: [{ ending: '', kind: 'numeric', read: itself }],
      asked: { control: 'number', decimals: 0, min: 1, max: stars },
      cell: (cell) => cell.number(),
      random: (draw) => draw.integer(1, stars),
      wrong: (draw) =>
        oneOf(draw, [() => wrong(stars + 1, 'range'), () => wrong(1.5, 'integer'), () => wrong('good', 'type')]),
    };
  },
});
