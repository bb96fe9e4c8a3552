/** Hashes of many rows at once are those that each row would have alone. */
import { hashValue, mixNumber, newHash } from '#analysis/disclosure/hash.ts';
import { rowHashes } from '#analysis/disclosure/hash-rows.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('numbers mixed into many rows give each row the hash of its own numbers', () => {
  const mixed = fc.array(fc.tuple(fc.nat(3), fc.double({ noNaN: true })), { maxLength: 60 });
  fc.assert(
    fc.property(mixed, (numbers) => {
      const rows = rowHashes(4);
      const alone = Array.from({ length: 4 }, newHash);
      for (const [row, value] of numbers) {
        rows.mix(row, value);
        mixNumber(alone[row] ?? newHash(), value);
      }
      expect([...rows.values()]).toEqual(alone.map(hashValue));
    }),
  );
});

test('rows that hold the same numbers in another order are told apart', () => {
  const rows = rowHashes(2);
  for (const value of [1, 2]) rows.mix(0, value);
  for (const value of [2, 1]) rows.mix(1, value);
  const [first, second] = rows.values();
  expect(first).not.toBe(second);
});
