/** Last transfers that have no price for want of an exchange rate: how many, which rates, and what a cost of the rest deserves. */
import { publishableWarning } from '#analysis/disclosure/warning-counts.ts';
import { describe, expect, test } from 'vitest';

import { computeTables } from '../../studies.ts';
import { repeat, roundWith, tableOf, villages } from '../production/small-round.ts';

/** Days since 1970 of the tenth of January to August 2025. */
const tenths = Array.from({ length: 8 }, (_, month) => Date.UTC(2025, month, 10) / 86_400_000);
const paid = tableOf({
  sending_country: repeat('RU', 8),
  receiving_country: repeat('TJ', 8),
  transfer_date: tenths,
  amount_sent: repeat(1_000_000, 8),
  amount_sent_currency: repeat('RUB', 8),
  fee: repeat(20_000, 8),
  fee_currency: repeat('RUB', 8),
  conversion: [...repeat('rate', 7), 'neither'],
  exchange_rate: [...repeat(0.099, 7), undefined],
});

/** Rates of roubles and somoni in the first months of 2025 alone. */
function releaseWith(months: number, minimumCell = 1) {
  const round = roundWith({ minimumCell });
  const exchangeRates = Array.from({ length: months }, (_, n) => `2025-0${n + 1}`).flatMap((month) => [
    { currency: 'TJS', month, perUsd: 10 },
    { currency: 'RUB', month, perUsd: 100 },
  ]);
  const columns = { ...villages['household']?.columns, ...paid.columns };
  const { corridorCosts, warnings } = computeTables(
    { ...villages, household: { rowCount: 8, columns } },
    { ...round, exchangeRates },
  );
  const ratios = corridorCosts.filter(({ statistic }) => statistic === 'ratio');
  return { corridorCosts: ratios, warnings: warnings.filter(({ code }) => code === 'transfers-without-rate') };
}

describe('eight households, of whom one knows neither rate nor amount received', () => {
  test('are all priced who can be, where each month has its rate', () => {
    const { corridorCosts, warnings } = releaseWith(8);
    expect(corridorCosts).toMatchObject([{ n: 7, services: 8, rateUnknown: 1, reason: '' }]);
    expect(warnings).toEqual([]);
  });

  test('are counted where their months have none, with the currencies and the months', () => {
    const { corridorCosts, warnings } = releaseWith(5);
    expect(corridorCosts).toMatchObject([{ n: 5, services: 8, rateUnknown: 3, reason: '' }]);
    expect(corridorCosts[0]?.totalCostPercent).toBeCloseTo(3, 9); // a fee of 2 % and a margin of 1 %
    const rates = { names: ['RUB 2025-06–2025-07', 'TJS 2025-06–2025-07'], more: 0 };
    expect(warnings).toMatchObject([
      { table: 'household', count: 2, says: { places: { count: 2, told: 8, rates } } }, // a rate helps not who knows none
    ]);
  });

  test('have no cost that is told where fewer than half have a price', () => {
    expect(releaseWith(4).corridorCosts).toMatchObject([{ n: 4, services: 8, reason: '' }]);
    expect(releaseWith(3).corridorCosts).toMatchObject([
      { n: 3, services: 8, rateUnknown: 5, totalCostPercent: null, quality: 'suppress', reason: 'mostly-unknown' },
    ]);
  });

  test('no month is told in which fewer paid than may be shown, and no count of them', () => {
    const { warnings } = releaseWith(3, 2);
    expect(warnings.map(({ subject }) => subject)).toEqual(['RUB, TJS']);
    expect(warnings.map((warning) => publishableWarning(warning, 5))).toMatchObject([
      { count: 0, says: { places: { count: { key: 'note.fewer-than' }, told: { key: 'note.about' } } } },
    ]);
  });
});
