/** The order of values that were put together out of ordered ones is the one that sorting them would find. */
import { joinedInOrder, pickOrdered, sortOrder } from '#analysis/statistics/sums/ranks.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

// Few different ones: equal values keep the order of their rows.
const values = fc.array(fc.integer({ min: -3, max: 9 }), { maxLength: 60 }).map((list) => Float64Array.from(list));
const sorted = (list: Float64Array) => [...list.keys()].sort((a, b) => list[a]! - list[b]! || a - b);

test('two lists one after the other', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      const all = joinedInOrder(a, b);
      expect([...all]).toEqual([...a, ...b]);
      expect([...sortOrder(all)]).toEqual(sorted(all));
    }),
  );
});

test('some of them, be they many or few', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 20 }), (all, step) => {
      const places = Int32Array.from([...all.keys()].filter((place) => place % step === 0));
      const some = pickOrdered(all, places);
      expect([...some]).toEqual(Array.from(places, (place) => all[place]));
      expect([...sortOrder(some)]).toEqual(sorted(some));
    }),
  );
});
