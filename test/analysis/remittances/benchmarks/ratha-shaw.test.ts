/** Remittances allocated to the countries where migrants live, against R. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { expectedSending, rathaShaw } from '#analysis/remittances/benchmarks/ratha-shaw.ts';

const golden = v.parse(
  v.pipe(
    v.string(),
    v.parseJson(),
    v.object({
      home: v.number(),
      stock: v.array(v.object({ country: v.string(), migrants: v.number(), income: v.number() })),
      expected: v.array(v.number()),
      share: v.array(v.number()),
    }),
  ),
  readFileSync(new URL('../../../golden/benchmarks/ratha-shaw.json', import.meta.url), 'utf8'),
);

test('shares are those of R, and add up to all', () => {
  const shares = rathaShaw(golden.stock, golden.home);
  for (const [k, share] of shares.entries()) expect(share).toBeCloseTo(golden.share[k] ?? Number.NaN, 14);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 14);
});

test('from a poorer country as much is sent as people earn at home', () => {
  for (const [k, { income }] of golden.stock.entries())
    expect(expectedSending(golden.home, income)).toBeCloseTo(golden.expected[k] ?? Number.NaN, 9);
  expect(expectedSending(golden.home, 2500)).toBe(golden.home);
});

test('where nobody lives abroad there is nothing to share', () => {
  expect(rathaShaw([], 1000)).toEqual([]);
});
