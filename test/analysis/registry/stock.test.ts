/** How many people are abroad, by those whom the registry and the border survey both know: as R computes it, and by hand. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { chapman } from '#analysis/registry/stock/chapman.ts';
import { dependentStock, weightedStock } from '#analysis/registry/stock/weighted-stock.ts';

const number = v.number();
const golden = v.parse(
  v.object({
    weighted: v.object({
      ...{ registrants: number, share: number, seShare: number, lowShare: number, highShare: number },
      ...{ stock: number, se: number, low: number, high: number },
    }),
    chapman: v.array(
      v.object({ n1: number, n2: number, m: number, stock: number, se: number, low: number, high: number }),
    ),
    dependent: v.array(v.object({ registrants: number, met: number, both: number, oddsRatio: number, stock: number })),
  }),
  JSON.parse(readFileSync(new URL('../../golden/registry/stock.json', import.meta.url), 'utf8')),
);

test('registrants over the share registered, with the standard error and limits that R gives them', () => {
  const { registrants, share, seShare, lowShare, highShare, ...stock } = golden.weighted;
  const found = weightedStock(registrants, { share, se: seShare, ciLow: lowShare, ciHigh: highShare });
  expect(found.estimate).toBeCloseTo(stock.stock, 8);
  expect(found.se).toBeCloseTo(stock.se, 8);
  expect(found.ciLow).toBeCloseTo(stock.low, 8);
  expect(found.ciHigh).toBeCloseTo(stock.high, 8);
});

describe('Chapman', () => {
  test.each(golden.chapman)('of lists of $n1 and $n2 with $m on both', ({ n1, n2, m, stock, se, low, high }) => {
    const found = chapman({ first: n1, second: n2, both: m }, 0.95);
    expect(found.estimate).toBeCloseTo(stock, 8);
    expect(found.se).toBeCloseTo(se, 8);
    expect(found.ciLow).toBeCloseTo(low, 6);
    expect(found.ciHigh).toBeCloseTo(high, 6);
  });

  test('by hand: lists of 9 and 9 with 4 on both are 19 people; their variance is 10·10·5·5 / (5²·6)', () => {
    const { estimate, se } = chapman({ first: 9, second: 9, both: 4 }, 0.95);
    expect(estimate).toBe(19);
    expect(se ** 2).toBeCloseTo(2500 / 150, 12);
  });

  test('of two lists of the same people there are no others', () => {
    expect(chapman({ first: 20, second: 20, both: 20 }, 0.95)).toEqual({ estimate: 20, se: 0, ciLow: 20, ciHigh: 20 });
  });

  test('more people on both than on one is no list', () => {
    expect(() => chapman({ first: 5, second: 9, both: 6 }, 0.95)).toThrow(RangeError);
  });
});

describe('where registering and being met go together', () => {
  test.each(golden.dependent)(
    'odds ratio $oddsRatio, $both of $met met on a registry of $registrants',
    ({ registrants, met, both, oddsRatio, stock }) => {
      const known = { share: both / met, seShare: 0, both, seBoth: 0 };
      expect(dependentStock(registrants, known, oddsRatio).estimate).toBeCloseTo(stock, 6);
    },
  );

  test('at a ratio of one it is the estimate of independence, with its error', () => {
    const { estimate, se } = dependentStock(1200, { share: 0.2, seShare: 0.02, both: 90, seBoth: 11 }, 1);
    expect(estimate).toBeCloseTo(6000, 9);
    expect(se).toBeCloseTo(600, 9);
  });

  test('by hand: the errors of share and number are added as if they went the same way', () => {
    // N = 100 + 4 (−30 + 200) = 780; |170|·0.02 / 0.04 = 85; 4·1·5 = 20.
    const { estimate, se } = dependentStock(100, { share: 0.2, seShare: 0.02, both: 30, seBoth: 5 }, 2);
    expect([estimate, Number(se.toFixed(9))]).toEqual([780, 105]);
  });
});
