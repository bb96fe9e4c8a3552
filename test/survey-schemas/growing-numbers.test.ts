/** Columns that grow while responses are read give every number back as it came in, however little room it takes. */
import { growingNumbers } from '#schemas/basics/growing-numbers.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const floats = (count: number) => new Float64Array(count);

const numbers = fc.oneof(
  fc.constantFrom(0, -0, 1, Number.NaN, 127, 128, -127, -128, 32767, -32768, 2 ** 31, -(2 ** 31), Infinity, -Infinity),
  fc.integer(),
  fc.double(),
);

test('whatever number of values comes in, they are there in their order, in copies taken before and after', () => {
  fc.assert(
    fc.property(fc.array(numbers), fc.array(numbers), (first, more) => {
      const column = growingNumbers();
      for (const [i, value] of first.entries()) expect(column.push(value)).toBe(i);
      const early = column.values(floats);
      for (const value of more) column.push(value);
      expect(early).toEqual(Float64Array.from(first));
      expect(column.values(floats)).toEqual(Float64Array.from([...first, ...more]));
    }),
  );
});

test.each([
  ['bytes', [1, -127, 0, 127]],
  ['bytes and nothing', [1, Number.NaN, 0]],
  ['the lowest byte, which is no sign of nothing', [-128, 0, Number.NaN]],
  ['two bytes', [32767, -32767, Number.NaN]],
  ['the lowest of two bytes', [-32768, Number.NaN, 5]],
  ['four bytes', [2147483647, -2147483647, Number.NaN]],
  ['the lowest of four bytes', [-2147483648, Number.NaN]],
  ['integers beyond', [2 ** 53, Number.NaN]],
  ['a zero below zero', [-0, 1]],
  ['fractions', [0.1, Number.NaN, 3]],
  ['no end', [Infinity, -Infinity, 1]],
])('ten thousand numbers that need %s come back to the bit', (_, some) => {
  const column = growingNumbers();
  const all = Float64Array.from({ length: 10_000 }, (__, k) => some[k % some.length] ?? 0);
  for (const value of all) column.push(value);
  expect(column.count()).toBe(all.length);
  const back = column.values(floats);
  expect(back.every((value, k) => Object.is(value, all[k]))).toBe(true);
});

test('a number again and again is the same as that number so many times', () => {
  const runs = fc.array(fc.tuple(numbers, fc.nat(9_000)), { maxLength: 4 });
  fc.assert(
    fc.property(runs, (all) => {
      const [padded, pushed] = [growingNumbers(), growingNumbers()];
      for (const [value, times] of all) {
        padded.padTo(padded.count() + times, value);
        for (let k = 0; k < times; k++) pushed.push(value);
      }
      expect(padded.count()).toBe(pushed.count());
      expect(padded.values(floats)).toEqual(pushed.values(floats));
    }),
    { numRuns: 20 },
  );
});

test('codes come back as codes', () => {
  const column = growingNumbers();
  for (let k = 0; k < 10_000; k++) column.push((k % 300) - 1);
  expect(column.values((count) => new Int32Array(count))).toEqual(
    Int32Array.from({ length: 10_000 }, (_, k) => (k % 300) - 1),
  );
});
