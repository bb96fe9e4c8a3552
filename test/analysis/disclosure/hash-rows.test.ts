/** Hashes of many rows at once are those that each row would have alone. */
import { hashNumbers, hashValue, mixNumber, newHash } from '#analysis/disclosure/hash.ts';
import { hashRows, hashTogether, rowHashes, wordsOf } from '#analysis/disclosure/hash-rows.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('numbers mixed into many rows give each row the hash of its own numbers', () => {
  const mixed = fc.array(fc.tuple(fc.nat(3), fc.double({ noNaN: true })), { maxLength: 60 });
  fc.assert(
    fc.property(mixed, (numbers) => {
      const rows = rowHashes(4);
      const alone = Array.from({ length: 4 }, newHash);
      for (const [row, value] of numbers) {
        rows.mix(row, wordsOf(Float64Array.of(0, value)), 1);
        mixNumber(alone[row] ?? newHash(), value);
      }
      expect([...rows.values()]).toEqual(alone.map(hashValue));
    }),
  );
});

test('columns hash row by row to what the numbers of each row do, and together to what all of them do', () => {
  const row = fc.tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true }), fc.integer());
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const columns = [0, 1, 2].map((k) => Float64Array.from(rows, (own) => own[k] ?? 0));
      expect([...hashRows(columns)]).toEqual(rows.map(hashNumbers));
      expect(hashTogether(columns)).toBe(hashNumbers(rows.flat()));
    }),
  );
});

test('rows that hold the same numbers in another order are told apart', () => {
  const rows = rowHashes(2);
  const words = wordsOf(Float64Array.of(1, 2));
  for (const place of [0, 1]) rows.mix(0, words, place);
  for (const place of [1, 0]) rows.mix(1, words, place);
  const [first, second] = rows.values();
  expect(first).not.toBe(second);
});
