/** Numbers of people and shares of them are told so coarsely that no single one can be counted out. */
import { roundCost, roundEstimate } from '#analysis/disclosure/round-figures.ts';
import type { CorridorCostRow, EstimateRow } from '#analysis/production/observations/rows.ts';
import { expect, test } from 'vitest';

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

test('a share of unknown answers is in whole percent: 3 of 41 is 7 %, and not 0.0731707', () => {
  const row: EstimateRow = {
    ...{
      table: 't',
      indicator: 'x-total',
      statistic: 'total',
      domain: {},
      unit: 'TJS',
      n: 41,
      base: 38,
      unknownShare: 3 / 41,
    },
    ...{ estimate: 12_345, se: 678, ciLow: 11_000, ciHigh: 13_700, cv: 0.05492, df: 12, deff: 1.2345 },
    ...{ quality: 'publish', reason: '', method: 'design-based' },
  };
  expect(roundEstimate(row)).toMatchObject({ unknownShare: 0.07, n: 40, base: 40 });
});
