/** What real price files hold, and what becomes of it: unknown is not zero, nothing is dropped in silence. */
import { quoteCosts } from '#analysis/corridors/quote-costs.ts';
import { localCurrency } from '#schemas/reference/local-currency.ts';
import { countryList } from '#schemas/reference/countries.ts';
import { describe, expect, test } from 'vitest';

import { repeat, roundWith, tableOf } from '../production/small-round.ts';

/** January 2025: 10 somoni or 100 roubles a dollar, so 0.1 somoni a rouble. */
const january = 20_089;
const texts = ['transparent', 'conversion', 'provider_type', 'speed', 'coverage', 'fee_currency'] as const;
const numbers = ['amount_sent', 'fee', 'exchange_rate', 'amount_received', 'transfer_date'] as const;
type Quote = Partial<Record<(typeof texts)[number], string>> & Partial<Record<(typeof numbers)[number], number>>;

const plain = {
  ...{ transparent: 'yes', conversion: 'rate', provider_type: 'mto', speed: 'same_day', coverage: 'country' },
  ...{ amount_sent: 1_000_000, fee: 20_000, fee_currency: 'RUB', exchange_rate: 0.099, amount_received: undefined },
  transfer_date: january,
};

function rowsOf(quotes: readonly Quote[]) {
  const column = (name: keyof Quote) => quotes.map((quote) => ({ ...plain, ...quote })[name]);
  const count = quotes.length;
  const table = tableOf({
    sending_country: repeat('RU', count),
    receiving_country: repeat('TJ', count),
    amount_sent_currency: repeat('RUB', count),
    amount_received_currency: repeat('TJS', count),
    ...Object.fromEntries([...texts, ...numbers].map((name) => [name, column(name)])),
  });
  const { corridorCosts } = quoteCosts('price-quote', table, roundWith());
  return corridorCosts.filter(({ splits, at }) => splits === undefined && at === undefined);
}

/** One plain quote that quotes a larger amount as well. */
function costsOfBoth(larger: Readonly<Record<string, number>>) {
  const columns = Object.fromEntries(Object.entries(plain).map(([name, cell]) => [name, [cell]]));
  const table = tableOf({
    ...{ sending_country: ['RU'], receiving_country: ['TJ'], amount_sent_currency: ['RUB'] },
    ...columns,
    ...Object.fromEntries(Object.entries(larger).map(([name, value]) => [name, [value]])),
    ...('amount_sent_500' in larger && {
      ...{ amount_sent_500_currency: ['RUB'], fee_500_currency: ['RUB'], conversion_500: ['rate'] },
    }),
  });
  const { corridorCosts } = quoteCosts('price-quote', table, roundWith());
  return corridorCosts.filter(
    ({ splits, at, providerType }) => splits === undefined && at === undefined && providerType === 'all',
  );
}

const meanOf = (quotes: readonly Quote[]) => rowsOf(quotes).find((row) => row.statistic === 'mean');
const smartOf = (quotes: readonly Quote[]) => rowsOf(quotes).find((row) => row.statistic === 'smart');

describe('the average of a corridor', () => {
  test('adds the fee and what the exchange rate takes', () => {
    const row = meanOf([{}]);
    expect(row).toMatchObject({ corridor: 'RU-TJ', n: 1, services: 1, quality: 'publish' });
    expect(row?.feePercent).toBeCloseTo(2, 12);
    expect(row?.fxMarginPercent).toBeCloseTo(1, 12);
    expect(row?.totalCostPercent).toBeCloseTo(3, 12);
  });

  test('knows the rate from the amount received', () => {
    const row = meanOf([{ conversion: 'amount_received', amount_received: 98_000 }]);
    expect(row?.fxMarginPercent).toBeCloseTo(2, 12);
  });

  test('leaves out a service that hides its price, even one that says its margin is zero', () => {
    const row = meanOf([{}, { transparent: 'no', exchange_rate: 0.1, fee: 0 }]);
    expect(row).toMatchObject({ n: 1, services: 2, notTransparent: 1 });
    expect(row?.totalCostPercent).toBeCloseTo(3, 12);
  });

  test.each<[string, Quote]>([
    ['a rate of exactly 1 between two currencies', { exchange_rate: 1 }],
    ['as many somoni received as roubles sent', { conversion: 'amount_received', amount_received: 1_000_000 }],
    ['no rate and no amount received', { conversion: 'neither' }],
    ['a month without an interbank rate', { transfer_date: january + 120 }],
    ['nothing received', { conversion: 'amount_received', amount_received: 0 }],
    ['a rate that was not told', { exchange_rate: Number.NaN }],
    [
      'an amount received in a month without an interbank rate',
      { conversion: 'amount_received', amount_received: 98_000, transfer_date: january + 120 },
    ],
  ])('takes %s for unknown, counts it, and does not call it free', (_, quote) => {
    expect(meanOf([{}, quote])).toMatchObject({ n: 1, services: 2, rateUnknown: 1 });
    expect(meanOf([quote])).toMatchObject({ totalCostPercent: null, quality: 'suppress', reason: 'undefined' });
  });

  test.each<[string, Quote]>([
    ['an amount that was not told', { amount_sent: Number.NaN }],
    ['a fee that was not told', { fee: Number.NaN }],
    ['a fee in a currency without a rate', { fee_currency: 'EUR' }],
  ])('takes a price with %s for unknown, counts it, and does not call it free', (_, quote) => {
    expect(meanOf([{}, quote])).toMatchObject({ n: 1, services: 2, feeUnknown: 1 });
  });

  test('keeps a rate better than the market, and says so', () => {
    const row = meanOf([{ exchange_rate: 0.11, fee: 0 }]);
    expect(row?.totalCostPercent).toBeCloseTo(-10, 12);
    expect(row).toMatchObject({ negativeMargin: 1, quality: 'publish' });
  });

  test('is also told by type of provider', () => {
    const types = rowsOf([{ provider_type: 'bank', fee: 40_000 }, {}]).map((row) => [row.providerType, row.n]);
    expect(types).toEqual([
      ['all', 2],
      ['all', 2],
      ['bank', 1],
      ['mto', 1],
      ['all', 2], // what is paid out in somoni
    ]);
  });
});

describe('SmaRT', () => {
  const cheap = { fee: 5_000 };
  test('is the mean of the three cheapest services', () => {
    expect(smartOf([{}, cheap, { fee: 90_000 }, {}])?.totalCostPercent).toBeCloseTo((1.5 + 3 + 3) / 3, 12);
  });

  test.each<[string, Quote]>([
    ['takes a week', { speed: 'six_days_or_more' }],
    ['does not say how long it takes', { speed: 'dont_know' }],
    ['pays out in the capital alone', { coverage: 'capital' }],
    ['hides its price', { transparent: 'no' }],
  ])('passes over a service that %s', (_, quote) => {
    expect(smartOf([{}, {}, {}, { ...cheap, ...quote }])?.totalCostPercent).toBeCloseTo(3, 12);
  });

  test('has no value with fewer than three services, and the count says why', () => {
    expect(smartOf([{}, {}])).toMatchObject({ totalCostPercent: null, n: 2, reason: 'undefined' });
  });
});

test('every country but Antarctica pays out in some currency', () => {
  expect(countryList.codes.filter((country) => localCurrency(country) === undefined)).toEqual(['AQ']);
  expect(['XK', 'RU', 'BA', 'SN', 'PL', 'US'].map((country) => localCurrency(country))).toEqual([
    'EUR',
    'RUB',
    'BAM',
    'XOF',
    'PLN',
    'USD',
  ]);
});

test('USD 200 and USD 500 are priced each by its own amount, fee and rate', () => {
  const larger = { amount_sent_500: 2_500_000, fee_500: 12_500, exchange_rate_500: 0.098 }; // 0.5 % and 2 %
  const [small, large] = (['usd200', 'usd500'] as const).map((measure) =>
    costsOfBoth(larger).find((row) => row.measure === measure && row.statistic === 'mean'),
  );
  expect([small?.feePercent, small?.fxMarginPercent].map((one) => Number(one?.toFixed(9)))).toEqual([2, 1]);
  expect([large?.feePercent, large?.fxMarginPercent].map((one) => Number(one?.toFixed(9)))).toEqual([0.5, 2]);
});

test('a service that quotes no price for USD 500 is in no average of it', () => {
  expect(costsOfBoth({}).filter(({ measure }) => measure === 'usd500')).toEqual([]);
});
