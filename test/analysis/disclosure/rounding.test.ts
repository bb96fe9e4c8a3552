/** Numbers of people and shares of them are told so coarsely that no single one can be counted out. */
import { roundCost, roundEstimate } from '#analysis/disclosure/round-figures.ts';
import type { CorridorCostRow, EstimateRow } from '#analysis/production/observations/rows.ts';
import { describe, expect, test } from 'vitest';

const cost: CorridorCostRow = {
  ...{ corridor: 'RU-TJ', from: 'RU', to: 'TJ', source: 'household', period: '', providerType: 'all' },
  ...{ payoutCurrency: 'all', measure: 'experienced', statistic: 'ratio', quality: 'publish', reason: '' },
  ...{ totalCostPercent: 3.14159, feePercent: 2.71828, fxMarginPercent: 0.42331, se: 0.1234 },
  ...{ ciLow: 2.9, ciHigh: 3.4, cv: 0.03928, df: 12, n: 43, services: 72, notTransparent: 13, rateUnknown: 11 },
  ...{ feeUnknown: 12, priceRefused: 18, refusedBecause: { 'inverse-rate': 16, 'out-of-bounds': 2 } },
  ...{ negativeMargin: 7, method: 'experienced-ratio' },
};

test.each([
  ['n', 45],
  ['services', 70],
  ['notTransparent', 15],
  ['rateUnknown', 10],
  ['feeUnknown', 10],
  ['priceRefused', 20],
  ['negativeMargin', 5],
] as const)('%s of those who told what they paid is to the nearest five: %i', (name, told) => {
  expect(roundCost(cost)[name]).toBe(told);
});

test('causes of two respondents are not named, those of sixteen are to the nearest five', () => {
  expect(roundCost(cost).refusedBecause).toEqual({ 'inverse-rate': 15 });
});

const row: EstimateRow = {
  ...{ table: 't', indicator: 'x-total', statistic: 'total', domain: {}, unit: 'TJS' },
  ...{ n: 41, base: 38, unknownShare: 3 / 41 },
  ...{ estimate: 12_345, se: 678, ciLow: 11_000, ciHigh: 13_700, cv: 0.05492, df: 12, deff: 1.2345 },
  ...{ quality: 'publish', reason: '', method: 'design-based' },
};

test('a share of unknown answers is in whole percent: 3 of 41 is 7 %, and not 0.0731707', () => {
  expect(roundEstimate(row)).toMatchObject({ unknownShare: 0.07, n: 40, base: 40 });
});

describe('a figure without a standard error', () => {
  const sure = (estimate: number, statistic: EstimateRow['statistic'], n: number, se = 0) =>
    roundEstimate({ ...row, statistic, n, estimate, se, ciLow: estimate, ciHigh: estimate, cv: se / estimate });

  test('of 15 units that stand for 31.1 each is 400 and not 466.666666667, as it would be of 10 or 16', () => {
    expect(sure((15 * 280) / 9, 'count', 15)).toMatchObject({ estimate: 400, se: 0, ciLow: 400, ciHigh: 400, cv: 0 });
    for (const n of [10, 12, 14, 16]) expect(sure((n * 280) / 9, 'count', n).estimate).toBe(400);
  });

  test('that is no sum is told to two digits, and one of 0 or 1 as it is', () => {
    expect(sure(2 / 3, 'share', 15).estimate).toBe(0.67);
    expect(sure(1, 'share', 15).estimate).toBe(1);
    expect(sure(0, 'share', 15)).toMatchObject({ estimate: 0, ciLow: 0 });
    expect(roundCost({ ...cost, se: 0 })).toMatchObject({
      totalCostPercent: 3.1,
      feePercent: 2.7,
      fxMarginPercent: 0.42,
    });
  });

  test('is one also where arithmetic leaves something of it', () => {
    expect(sure(1400 / 3, 'count', 15, 1e-6)).toMatchObject({ estimate: 400, se: 0, cv: 0 });
  });
});
