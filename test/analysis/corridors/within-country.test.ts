/** Prices and transfers from a country to itself, which earlier versions of the instruments took: in no figure, and told. */
import { describe, expect, test } from 'vitest';

import { computeTables } from '../../studies.ts';
import { repeat, roundWith, tableOf, villages } from '../production/small-round.ts';
import { costsOf, meanOf } from './quotes.ts';

const rates = [
  ['RUB', '2025-01', 100],
  ['TJS', '2025-01', 12],
] as const;

/** Margins of 1.667, 2.5 and 0.833 %, fees of 1, 0 and 0.5 %: costs of 2.667, 2.5 and 1.333 %. */
const honest = [
  { rate: 0.118, fee: 10 },
  { rate: 0.117, fee: 0 },
  { rate: 0.119, fee: 5 },
];
const within = { from: 'TJ', to: 'TJ', currency: 'TJS', rate: 1, fee: 500 };

describe('a quote from Tajikistan to Tajikistan, at half of the amount, beside three from Russia', () => {
  const costs = costsOf([...honest, within], rates);

  test('makes no corridor, and moves no mean of all corridors', () => {
    expect(meanOf(costs)?.totalCostPercent).toBeCloseTo(13 / 6, 10);
    expect(costs.corridorCosts).toEqual(costsOf(honest, rates).corridorCosts);
    expect(costs.corridorCosts.filter(({ from, to }) => from !== '' && from === to)).toEqual([]);
  });

  test('is counted, and its corridor named', () => {
    expect(costs.warnings).toMatchObject([
      { code: 'within-country', table: 'price-quote', subject: 'TJ-TJ', count: 1, says: { key: 'note.quotes-within' } },
    ]);
    expect(costsOf(honest, rates).warnings).toEqual([]);
  });
});

describe('two of eight households whose last transfer went from Tajikistan to Tajikistan', () => {
  const { columns } = tableOf({
    sending_country: [...repeat('RU', 6), ...repeat('TJ', 2)],
    receiving_country: repeat('TJ', 8),
    provider_type: repeat('mto', 8),
    transfer_date: repeat(20_089, 8),
    amount_sent: repeat(1_000_000, 8),
    amount_sent_currency: repeat('RUB', 8),
    fee: [...repeat(20_000, 6), ...repeat(500_000, 2)],
    fee_currency: repeat('RUB', 8),
    conversion: repeat('rate', 8),
    exchange_rate: repeat(0.099, 8),
  });
  const household = { rowCount: 8, columns: { ...villages['household']?.columns, ...columns } };
  const { corridorCosts, warnings } = computeTables({ ...villages, household }, roundWith({ minimumCell: 1 }));

  test('are in no cost that people paid', () => {
    const ratios = corridorCosts.filter(({ statistic }) => statistic === 'ratio');
    expect(ratios).toMatchObject([{ corridor: 'RU-TJ', n: 6, services: 6 }]);
    expect(ratios[0]?.totalCostPercent).toBeCloseTo(3, 9); // a fee of 2 % and a margin of 1 %
  });

  test('are counted', () => {
    expect(warnings.filter(({ code }) => code === 'within-country')).toMatchObject([
      { table: 'household', count: 2, says: { key: 'note.transfers-within' } },
    ]);
  });
});
