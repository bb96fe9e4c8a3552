/** Indices over more than two rounds are as sure as they are themselves, not as the figures that they are made of: hand-computed. */
import { trendRows } from '#analysis/production/change/trend-rows.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { expect, test } from 'vitest';

const thresholds = { fewestDf: 3, minimumDf: 8, cvPublish: 0.165 };

/** A total as a round published it. */
const total = (estimate: number, se: number, df: number): EstimateRow => ({
  ...{ table: 'household-receipts', indicator: 'remittances', statistic: 'total', domain: {}, unit: 'USD' },
  ...{ estimate, se, ciLow: estimate - 2 * se, ciHigh: estimate + 2 * se, cv: se / estimate, df, deff: 1 },
  ...{ n: 400, base: 400, unknownShare: 0, quality: 'publish', reason: '', method: 'design-based' },
});

const figure = { table: 'household-receipts', indicator: 'remittances' };

/** The index of the third round, of a first and a third total. */
function thirdIndex(first: EstimateRow, third: EstimateRow): EstimateRow | undefined {
  const chain = [first, total(100, 5, 40)].map((row, nth) => ({
    ...{ ...row, table: 'trend', domain: { of: row.table, round: ['first', 'second'][nth] ?? '' } },
  }));
  const now = { round: 'third', estimates: [third], level: 0.95, thresholds };
  const { rows } = trendRows([figure], { round: 'second', estimates: chain }, now, []);
  return rows.find(({ statistic, domain }) => statistic === 'index' && domain['round'] === 'third');
}

test.each([
  // Of 10 % and 12 %: √(0.01 + 0.0144) = 15.6 %.
  ['publish', 15.6, total(200, 20, 40), total(300, 36, 40)],
  // Both are published, 10 % and 15 % off: √(0.01 + 0.0225) = 18.0 %.
  ['caution', 18, total(200, 20, 40), total(300, 45, 40)],
  // Published by rounds that allowed more: √(0.49 + 0.49) = 99 %.
  ['caution', 99, total(200, 140, 40), total(200, 140, 40)],
  // The places of the worse round tell how rough the limits are.
  ['caution', 15.6, total(200, 20, 7), total(300, 36, 40)],
] as const)('is graded %s at %s percent', (quality, percent, first, third) => {
  const index = thirdIndex(first, third);
  expect(index).toMatchObject({ quality, method: 'change-as-independent' });
  expect(100 * (index?.cv ?? 0)).toBeCloseTo(percent, 0);
});

test('is withheld where there are too few places for limits', () => {
  const index = thirdIndex(total(200, 20, 2), total(300, 36, 40));
  expect(index).toMatchObject({ quality: 'suppress', reason: 'few-df', estimate: null, se: null });
});
