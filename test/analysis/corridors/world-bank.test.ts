/** Rows of the World Bank's price file, brought in as quotes, give the averages that the Bank published. */
import { readFileSync } from 'node:fs';

import { quoteCosts } from '#analysis/corridors/quote-costs.ts';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { createFlattener } from '#schemas/language/columns/flatten.ts';
import { priceQuoteV2 } from '#schemas/studies/price-quote/price-quote.v2.ts';
import { currencyExponent } from '#schemas/reference/currencies.ts';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { roundWith } from '../production/small-round.ts';

const rowsSchema = v.array(v.record(v.string(), v.string()));
const file = readFileSync('test/golden/world-bank/east-africa-2011.csv', 'utf8');
const rows = v.parse(rowsSchema, parse(file, { columns: true }));

type Row = (typeof rows)[number];
const cell = (row: Row, column: string): string => row[column] ?? '';
const countries: Readonly<Record<string, string>> = { TZA: 'TZ', KEN: 'KE', UGA: 'UG' };
const types: Readonly<Record<string, string>> = {
  Bank: 'bank',
  'Money Transfer Operator': 'mto',
  'Post office': 'post_office',
};
const speeds: Readonly<Record<string, string>> = {
  'Less than one hour': 'under_1_hour',
  'Same day': 'same_day',
  'Next day': 'next_day',
  '2 days': 'two_days',
  '3-5 days': 'three_to_five_days',
};

const money = (row: Row, column: string) => {
  const currency = cell(row, 'CC1 LCU CODE');
  return { amount: Number(cell(row, column)) * 10 ** (currencyExponent(currency) ?? 2), currency };
};

/** One row as a shopper would file it; the pay-out currency is in no column of the file. */
const quoteOf = (row: Row, paidOutIn: string) => ({
  period: cell(row, 'PERIOD'),
  product: cell(row, 'PAYMENT INSTRUMENT'),
  transparent: cell(row, 'TRANSPARENT'),
  coverage: 'country',
  sending_country: countries[cell(row, 'SOURCE_CODE')] ?? '',
  receiving_country: countries[cell(row, 'DESTINATION_CODE')] ?? '',
  provider: cell(row, 'FIRM'),
  provider_type: types[cell(row, 'FIRM_TYPE')] ?? 'other',
  payment_instrument: 'cash',
  access_point: 'branch',
  pickup_method: 'cash',
  speed: speeds[cell(row, 'SPEED ACTUAL')] ?? '',
  paid_out_in: paidOutIn,
  transfer_date: cell(row, 'DATE'),
  amount_sent: money(row, 'CC1 LCU AMOUNT'),
  fee: money(row, 'CC1 LCU FEE'),
  conversion: 'rate',
  exchange_rate: Number(cell(row, 'CC1 LCU FX RATE')),
  amount_sent_500: money(row, 'CC2 LCU AMOUNT'),
  fee_500: money(row, 'CC2 LCU FEE'),
  conversion_500: 'rate',
  exchange_rate_500: Number(cell(row, 'CC2 LCU FX RATE')),
});

/** The interbank rates of the file: 0.00066 dollars a Tanzanian shilling, 0.01068 a Kenyan one. */
const exchangeRates = [
  { currency: 'TZS', month: '2011-01', perUsd: 1 / 0.00066 },
  { currency: 'KES', month: '2011-01', perUsd: 80.6 },
  { currency: 'KES', month: '2011-09', perUsd: 1 / 0.01068 },
  { currency: 'UGX', month: '2011-09', perUsd: 2805 },
];

function costsIn(paidOutIn: string) {
  const flattener = createFlattener(priceQuoteV2);
  rows.forEach((row, number) => {
    const checked = checkResponse(priceQuoteV2, {
      id: `01890a5d-ac96-774b-bcce-b3020${String(number).padStart(7, '0')}`,
      round: 'r',
      instrument: 'price-quote',
      version: 2,
      startedAt: '2011-12-01T09:00:00.000Z',
      endedAt: '2011-12-01T09:30:00.000Z',
      answers: quoteOf(row, paidOutIn),
    });
    if (checked.kind === 'faulty') throw new Error(JSON.stringify(checked.faults));
    flattener.add(checked.response.answers);
  });
  const [table] = flattener.tables();
  return quoteCosts(
    'price-quote',
    { rowCount: table?.rowCount ?? 0, columns: table?.columns ?? {} },
    { ...roundWith(), exchangeRates },
  );
}

describe('the World Bank’s averages', () => {
  const { corridorCosts } = costsIn('USD');

  test.each([
    ['TZ-KE', '2011-Q1', 23.6175, { n: 12, services: 12, notTransparent: 0 }],
    ['KE-UG', '2011-Q3', 9.7009, { n: 11, services: 12, notTransparent: 1 }],
  ])('of %s in %s are ours', (corridor, period, theirs, counts) => {
    const row = corridorCosts.find((cost) => cost.corridor === corridor && cost.measure === 'usd200');
    expect(row).toMatchObject({ period, ...counts, priceRefused: 0, rateUnknown: 0 });
    // The Bank rounds each margin to 0.01, so that a mean of theirs lies within 0.005 of the exact one.
    expect(Math.abs((row?.totalCostPercent ?? Number.NaN) - theirs)).toBeLessThan(0.005);
  });
});

test('taken for payouts in local money, the same rows are refused one and all, and none is published at 107 %', () => {
  const { corridorCosts, refusedPrices } = costsIn('UGX');
  const kenya = corridorCosts.find((cost) => cost.corridor === 'KE-UG' && cost.measure === 'usd200');
  expect(kenya).toMatchObject({ n: 0, priceRefused: 11, totalCostPercent: null });
  expect(new Set(refusedPrices.filter(({ from }) => from === 'KE').map((row) => row.refusedBecause))).toEqual(
    new Set(['other-currency']),
  );
});
