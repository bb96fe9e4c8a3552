/** The transfer in the middle: what it cost, beside what all money cost. R holds its limits (test/golden/tables/survey.R). */
import { computeTables } from '../../studies.ts';
import { expect, test } from 'vitest';

import { frameOf, repeat, roundWith, tableOf } from '../production/small-round.ts';

const percents = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Ten households of five places; the one that sends most pays least of each rouble. */
function costsWith(minimumCell: number, fees: readonly number[] = percents.map((percent) => percent * 1000)) {
  const household = tableOf({
    psu: ['a', 'a', 'b', 'c', 'd', 'e', 'e', 'd', 'c', 'b'],
    region: repeat('north', 10),
    disposition: repeat('complete', 10),
    sending_country: repeat('RU', 10),
    receiving_country: repeat('TJ', 10),
    transfer_date: repeat(20_089, 10),
    amount_sent: [10_000_000, ...repeat(100_000, 9)],
    amount_sent_currency: repeat('RUB', 10),
    fee: [fees[0]! * 100, ...fees.slice(1)],
    fee_currency: repeat('RUB', 10),
    conversion: repeat('rate', 10),
    exchange_rate: repeat(0.1, 10), // that of the month: all of the price is the fee
  });
  const frame = frameOf('household', { north: ['a', 'b', 'c', 'd', 'e'] }, 10);
  return computeTables({ frame, household }, roundWith({ minimumCell })).corridorCosts;
}

const medianOf = (rows: ReturnType<typeof costsWith>) => rows.find(({ method }) => method === 'experienced-median');

test('half of ten transfers cost 5 % or less, whatever the largest of them pays', () => {
  const rows = costsWith(1);
  expect(rows.map(({ statistic, method, at }) => [statistic, method, at])).toEqual([
    ['ratio', 'experienced-ratio', undefined],
    ['quantile', 'experienced-median', 0.5],
  ]);
  expect(medianOf(rows)?.totalCostPercent).toBeCloseTo(5, 9);
  expect(medianOf(rows)).toMatchObject({ n: 10, services: 10, feePercent: null, fxMarginPercent: null });
  expect(rows[0]?.totalCostPercent).toBeCloseTo((100 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10) / 109, 9);
});

test('a median with fewer transfers on one side of it than may be told is withheld, though the corridor is told', () => {
  const rows = costsWith(6);
  expect(rows[0]).toMatchObject({ statistic: 'ratio', quality: 'publish', n: 10 });
  expect(medianOf(rows)).toMatchObject({ totalCostPercent: null, ciLow: null, n: null, reason: 'few-units' });
});

test('a median of fewer transfers than may be told is withheld with their cost', () => {
  expect(costsWith(11)).toMatchObject([
    { statistic: 'ratio', totalCostPercent: null, reason: 'few-units' },
    { statistic: 'quantile', totalCostPercent: null, reason: 'few-units' },
  ]);
});
