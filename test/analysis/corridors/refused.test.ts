/** Prices whose exchange rate cannot be true: refused, counted, shown, and in no average; and those that only look so. */
import { judgeRate } from '#analysis/corridors/judge-rate.ts';
import { localCurrency } from '#schemas/reference/local-currency.ts';
import { describe, expect, test } from 'vitest';

import { costsOf, meanOf, type QuoteLine } from './quotes.ts';

/** 100 roubles or 12 somoni a dollar: 0.12 somoni a rouble. */
const rates = [
  ['RUB', '2025-01', 100],
  ['TJS', '2025-01', 12],
  ['EUR', '2025-01', 0.96],
] as const;

/** Margins of 1.667, 2.5 and 0.833 %, fees of 1, 0 and 0.5 %: costs of 2.667, 2.5 and 1.333 %. */
const honest = [
  { rate: 0.118, fee: 10 },
  { rate: 0.117, fee: 0 },
  { rate: 0.119, fee: 5 },
];
const upsideDown = { id: 'upside-down', rate: 8.4 };

describe('three prices from Russia to Tajikistan, and a fourth whose rate was entered upside down', () => {
  const costs = costsOf([...honest, upsideDown], rates);

  test('cost 2.17 % over three; the fourth is counted and in no mean', () => {
    expect(meanOf(costs)).toMatchObject({ n: 3, services: 4, priceRefused: 1, rateUnknown: 0, quality: 'publish' });
    expect(meanOf(costs)?.totalCostPercent).toBeCloseTo((8 / 3 + 5 / 2 + 4 / 3) / 3, 10); // 2.1667
  });

  test('have a SmaRT of the same three', () => {
    const smart = costs.corridorCosts.find(({ statistic }) => statistic === 'smart');
    expect(smart?.totalCostPercent).toBeCloseTo(13 / 6, 10);
  });

  test('show the fourth by its id, with both rates and what is wrong with it', () => {
    expect(costs.refusedPrices).toMatchObject([
      {
        ...{ quote: 'upside-down', corridor: 'RU-TJ', period: '2025-Q1', measure: 'usd200', payoutCurrency: 'TJS' },
        ...{ rateApplied: 8.4, refusedBecause: 'inverse-rate', count: 1 },
      },
    ]);
    expect(costs.refusedPrices[0]?.interbankRate).toBeCloseTo(0.12, 12);
    expect(costs.refusedPrices[0]?.fxMarginPercent).toBeCloseTo(-6900, 8); // 100 (1 − 8.4 / 0.12)
  });

  test('are told of in one warning', () => {
    expect(costs.warnings).toMatchObject([{ code: 'price-refused', table: 'price-quote', count: 1 }]);
  });

  test('count the fourth when the round widens its bounds so far', () => {
    const wide = costsOf([...honest, upsideDown], rates, { marginBounds: { lowest: -10_000, highest: 50 } });
    expect(meanOf(wide)).toMatchObject({ n: 4, priceRefused: 0 });
  });
});

test('a service that hides its price is left out as such, however impossible its rate', () => {
  const costs = costsOf([...honest, { ...upsideDown, transparent: 'no' }], rates);
  expect(meanOf(costs)).toMatchObject({ n: 3, notTransparent: 1, priceRefused: 0 });
  expect(costs.refusedPrices).toEqual([]);
});

test('an impossible rate is refused even where the fee is not known either', () => {
  expect(meanOf(costsOf([{ ...upsideDown, fee: Number.NaN }], rates))).toMatchObject({
    priceRefused: 1,
    feeUnknown: 0,
  });
});

describe('a rate', () => {
  const bounds = { lowest: -20, highest: 50 };
  test.each<[string, number, number, string]>([
    ['upside down', 8.4, 0.12, 'inverse-rate'],
    ['a hundred times too high', 11.8, 0.12, 'misplaced-point'],
    ['a hundred times too low', 0.00118, 0.12, 'misplaced-point'],
    ['of another kind altogether', 0.5, 0.12, 'out-of-bounds'],
  ])('%s is refused', (_, applied, market, because) => {
    expect(judgeRate({ applied, market }, bounds)).toMatchObject({ kind: 'refused', because });
  });

  test('of dollars where somoni were expected is told as such', () => {
    expect(judgeRate({ applied: 0.0099, market: 0.12, otherMarkets: [0.01] }, bounds)).toMatchObject({
      because: 'other-currency',
    });
  });

  test.each([
    ['at the lowest bound', 0.144],
    ['at the highest bound', 0.06],
    ['13 % better than the market, the best of the World Bank’s files', 0.1356],
  ])('%s is taken', (_, applied) => {
    expect(judgeRate({ applied, market: 0.12 }, { lowest: -20.000001, highest: 50 })).toMatchObject({
      kind: 'plausible',
    });
  });

  test.each([
    ['nothing', 0, 0.12],
    ['no interbank rate', 0.12, undefined],
    ['an interbank rate of 0', 0.12, 0],
    ['the 1 that stands for "not told"', 1, 0.12],
    ['a 1 where the market is at 1.08', 1, 1.08],
  ])('of %s is unknown', (_, applied, market) => {
    expect(judgeRate({ applied, market }, bounds)).toEqual({ kind: 'unknown' });
  });
});

describe('currencies at par', () => {
  test.each<[string, QuoteLine, readonly (readonly [string, string, number])[]]>([
    [
      'rand to Lesotho',
      { from: 'ZA', to: 'LS', currency: 'ZAR' },
      [
        ['ZAR', '2025-01', 18.7],
        ['LSL', '2025-01', 18.7],
      ],
    ],
    ['dollars to Panama', { from: 'US', to: 'PA', currency: 'USD' }, [['PAB', '2025-01', 1]]],
  ])('have a rate of 1 that is no sentinel: %s cost 3 %%', (_, line, parity) => {
    const row = meanOf(costsOf([{ ...line, rate: 1, fee: 30 }], parity));
    expect(row).toMatchObject({ n: 1, rateUnknown: 0, quality: 'publish' });
    expect(row?.totalCostPercent).toBeCloseTo(3, 12);
  });
});

describe('dollars paid out', () => {
  // 12,900 soms or 3,700 shillings a dollar.
  const abroad = [...rates, ['UZS', '2025-01', 12_900], ['UGX', '2025-01', 3700], ['KES', '2025-01', 129]] as const;
  test.each<[string, QuoteLine]>([
    ['in Uzbekistan', { to: 'UZ', rate: 0.0099 }],
    ['in Uganda', { from: 'KE', to: 'UG', currency: 'KES', rate: 0.99 / 129 }],
  ])('%s are judged against the dollar', (_, line) => {
    const costs = costsOf([{ ...line, fee: 10, paidOutIn: 'USD' }], abroad);
    expect(meanOf(costs)?.totalCostPercent).toBeCloseTo(2, 8); // a fee of 1 % and a margin of 1 %
    const inDollars = costs.corridorCosts.filter(({ payoutCurrency, splits }) => payoutCurrency === 'USD' && !splits);
    expect(inDollars).toMatchObject([{ providerType: 'all', measure: 'usd200', n: 1 }]);
  });

  test('are not published at a cost of 101 % where nobody said what was paid out', () => {
    const costs = costsOf([{ to: 'UZ', rate: 0.0099, fee: 10 }], abroad);
    expect(meanOf(costs)).toMatchObject({ totalCostPercent: null, priceRefused: 1 });
    expect(costs.refusedPrices).toMatchObject([{ payoutCurrency: 'UZS', refusedBecause: 'other-currency' }]);
  });
});

describe('what a country pays out on a day', () => {
  test.each([
    ['SK', '2009-01-01', 'SKK', 'EUR'],
    ['EE', '2011-01-01', 'EEK', 'EUR'],
    ['LV', '2014-01-01', 'LVL', 'EUR'],
    ['LT', '2015-01-01', 'LTL', 'EUR'],
    ['HR', '2023-01-01', 'HRK', 'EUR'],
    ['BG', '2026-01-01', 'BGN', 'EUR'],
    ['BY', '2016-07-01', 'BYR', 'BYN'],
    ['MR', '2018-01-01', 'MRO', 'MRU'],
    ['ST', '2018-01-01', 'STD', 'STN'],
    ['VE', '2018-08-20', 'VEF', 'VES'],
    ['ZM', '2013-01-01', 'ZMK', 'ZMW'],
    ['TM', '2009-01-01', 'TMM', 'TMT'],
    ['GH', '2007-07-03', 'GHC', 'GHS'],
    ['MZ', '2006-07-01', 'MZM', 'MZN'],
    ['SL', '2022-07-01', 'SLL', 'SLE'],
    ['CW', '2025-03-31', 'ANG', 'XCG'],
    ['ZW', '2019-02-22', 'USD', 'ZWL'],
    ['ZW', '2024-04-08', 'ZWL', 'ZWG'],
  ])('changed in %s on %s from %s to %s', (country, day, before, after) => {
    const eve = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    expect([localCurrency(country, eve), localCurrency(country, day)]).toEqual([before, after]);
  });

  test('is what its prices are judged by: kuna in Croatia a month before the euro', () => {
    const line = { from: 'CH', to: 'HR', currency: 'CHF', day: '2022-12-15', rate: 7.6 };
    const zagreb = [
      ['CHF', '2022-12', 0.93],
      ['HRK', '2022-12', 7.13],
      ['EUR', '2022-12', 0.945],
    ] as const;
    const row = meanOf(costsOf([line], zagreb));
    expect(row).toMatchObject({ n: 1, priceRefused: 0 });
    expect(row?.fxMarginPercent).toBeCloseTo(100 * (1 - (7.6 * 0.93) / 7.13), 8);
  });
});

test('quarters of one round are not pooled, however they are written', () => {
  const rising = [
    { period: '2025Q1', fee: 10 },
    { period: '2025_1Q', fee: 20 },
    { period: 'Q2 2025', fee: 90 },
  ].map((line) => ({ ...line, rate: 0.12 }));
  const means = costsOf(rising, rates).corridorCosts.filter(
    ({ statistic, providerType, payoutCurrency, splits }) =>
      statistic === 'mean' && providerType === 'all' && payoutCurrency === 'all' && splits === undefined,
  );
  expect(means).toMatchObject([
    { period: '2025-Q1', n: 2 },
    { period: '2025-Q2', n: 1 },
  ]);
  expect(means.map(({ totalCostPercent }) => totalCostPercent?.toFixed(9))).toEqual(['1.500000000', '9.000000000']);
});
