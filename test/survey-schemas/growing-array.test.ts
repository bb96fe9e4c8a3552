/** Columns that grow while responses are read hold what came in, and earlier views of them stay as they were. */
import { growingArray } from '#schemas/basics/growing-array.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('whatever number of values comes in, they are there in their order, in views taken before and after', () => {
  fc.assert(
    fc.property(fc.array(fc.double()), fc.array(fc.double()), (first, more) => {
      const column = growingArray((size) => new Float64Array(size));
      for (const [i, value] of first.entries()) expect(column.push(value)).toBe(i);
      const early = column.values();
      for (const value of more) column.push(value);
      expect(early).toEqual(Float64Array.from(first));
      expect(column.values()).toEqual(Float64Array.from([...first, ...more]));
    }),
  );
});
