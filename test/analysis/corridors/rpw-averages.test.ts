/** Rows of the World Bank's price file, read by its layout, give the averages that the Bank published: no rate is given by hand. */
import { readFileSync } from 'node:fs';

import { quoteCosts } from '#analysis/corridors/quote-costs.ts';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { createFlattener } from '#schemas/language/columns/flatten.ts';
import { priceQuoteV3 } from '#schemas/studies/price-quote/price-quote.v3.ts';
import { rpwLayout } from '#schemas/studies/price-quote/rpw/layout.ts';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { roundWith } from '../production/small-round.ts';

const tableSchema = v.array(v.array(v.string()));

function costsOf(file: string) {
  const text = readFileSync(`test/golden/world-bank/${file}`, 'utf8');
  const [header = [], ...rows] = v.parse(tableSchema, parse(text));
  const opened = rpwLayout.open(header, 'text');
  if (opened.kind !== 'ready') throw new Error('the header is that of an extract');
  const flattener = createFlattener(priceQuoteV3);
  for (const [number, cells] of rows.entries()) {
    const { answers, day } = opened.reader.read(cells);
    const moment = `${day}T12:00:00.000Z`;
    const id = `01890a5d-ac96-774b-bcce-b3020${String(number).padStart(7, '0')}`;
    const body = { id, round: 'r', instrument: 'price-quote', version: 3, startedAt: moment, endedAt: moment, answers };
    const checked = checkResponse(priceQuoteV3, body, { notCollected: opened.reader.notCollected });
    if (checked.kind === 'faulty') throw new Error(JSON.stringify(checked.faults));
    flattener.add(checked.response.answers);
  }
  const [table] = flattener.tables();
  return quoteCosts(
    'price-quote',
    { rowCount: table?.rowCount ?? 0, columns: table?.columns ?? {} },
    { ...roundWith(), exchangeRates: [] },
  ).corridorCosts;
}

const costs = costsOf('east-africa-2011.csv');
const rows200 = costs.filter(
  ({ measure, statistic, splits }) => measure === 'usd200' && statistic === 'mean' && splits === undefined,
);

test.each([
  ['TZ-KE', '2011-Q1', 23.6175, { n: 12, services: 12, notTransparent: 0 }],
  ['KE-UG', '2011-Q3', 9.7009, { n: 11, services: 12, notTransparent: 1 }],
])('%s in %s: %s, within the rounding of the file', (corridor, period, theirs, counts) => {
  const row = rows200.find((cost) => cost.corridor === corridor && cost.providerType === 'all');
  expect(row).toMatchObject({ period, ...counts, priceRefused: 0, rateUnknown: 0, payoutCurrency: 'all' });
  expect(Math.abs((row?.totalCostPercent ?? Number.NaN) - theirs)).toBeLessThan(0.002);
});

test('Tanzania to Uganda in 2018-Q2: 14.4800, though the file prints its interbank rates with two digits', () => {
  const [row] = costsOf('tanzania-uganda-2018.csv').filter(
    ({ measure, statistic, splits, providerType, payoutCurrency }) =>
      splits === undefined && [measure, statistic, providerType, payoutCurrency].join() === 'usd200,mean,all,all',
  );
  // Eleven services, one of which hides its rate; two pay out shillings, the others dollars.
  expect(row).toMatchObject({ corridor: 'TZ-UG', period: '2018-Q2', services: 11, n: 10, notTransparent: 1 });
  // Margins of the file are rounded to 0.01, and so are its totals: a mean of them lies within 0.005 of the exact one.
  expect(Math.abs((row?.totalCostPercent ?? Number.NaN) - 14.48)).toBeLessThan(0.005);
});

const averageSchema = v.object({
  ...{ corridor: v.string(), measure: v.string(), dimension: v.string(), code: v.string() },
  ...{ services: v.number(), n: v.number() },
  ...{ cost: v.nullable(v.number()), fee: v.nullable(v.number()), margin: v.nullable(v.number()) },
});
type Average = v.InferOutput<typeof averageSchema>;
const averages = v.parse(
  v.pipe(v.string(), v.parseJson(), v.array(averageSchema)),
  readFileSync('test/golden/world-bank/averages.json', 'utf8'),
);
/** What R works out; the file says nothing of digital services, for it has no column of access points. */
const byR = new Set(['payment_instrument', 'pickup_method', 'speed']);

/** Means of corridors by what R splits them by. */
const ourAverages = costs.flatMap(
  ({ corridor, measure, method, providerType, payoutCurrency, splits = {}, ...row }) => {
    const [dimension = 'all', ...others] = Object.keys(splits);
    const isOfR = dimension === 'all' || byR.has(dimension);
    const isWhole = providerType === 'all' && payoutCurrency === 'all' && others.length === 0;
    const { services, n, totalCostPercent: cost, feePercent: fee, fxMarginPercent: margin } = row;
    return method === 'rpw-mean' && corridor !== '' && isWhole && isOfR
      ? [{ corridor, measure, dimension, code: splits[dimension] ?? 'all', services, n, cost, fee, margin }]
      : [];
  },
);

test('within a corridor, means by payment instrument, pick-up and speed at both amounts are those of R', () => {
  const nameOf = ({
    corridor,
    measure,
    dimension,
    code,
  }: Pick<Average, 'corridor' | 'measure' | 'dimension' | 'code'>) => [corridor, measure, dimension, code].join(' ');
  const ours = new Map(ourAverages.map((row) => [nameOf(row), row]));
  expect([...ours.keys()].toSorted()).toEqual(averages.map(nameOf).toSorted());
  expect(ours.size).toBe(ourAverages.length);
  for (const theirs of averages) {
    const own = ours.get(nameOf(theirs));
    expect(own, nameOf(theirs)).toMatchObject({ services: theirs.services, n: theirs.n });
    for (const part of ['cost', 'fee', 'margin'] as const) {
      const [one, other] = [own?.[part] ?? null, theirs[part]];
      if (other === null) expect(one, nameOf(theirs)).toBeNull();
      else expect(one, nameOf(theirs)).toBeCloseTo(other, 9);
    }
  }
});

test('what is paid out is told by the interbank rate: dollars, which are no local money there', () => {
  const currencies = rows200.filter(({ payoutCurrency, n }) => payoutCurrency !== 'all' && n !== 0);
  expect(currencies.map(({ corridor, payoutCurrency, n }) => [corridor, payoutCurrency, n])).toEqual([
    ['KE-UG', 'USD', 11],
    ['TZ-KE', 'USD', 12],
  ]);
});
