/** Browsers of early 2021 get the one function that they lack and the form needs. */
import { valueAt } from '#functions/client/filling/stand-ins.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('the stand-in gives the value that the language gives, from either end and beyond', () => {
  const place = fc.oneof(fc.integer({ min: -8, max: 8 }), fc.double(), fc.constantFrom(NaN, Infinity, -0));
  fc.assert(
    fc.property(fc.array(fc.nat()), place, (list, at) => {
      expect(valueAt.call(list, at)).toBe(list.at(at));
    }),
  );
});
