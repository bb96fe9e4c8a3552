/** A rate that is mostly a slip is told in the release of whatever figure may use it, and of no other. */
import { computePrices, computeTables } from '#analysis/production/compute-tables.ts';
import { doubtfulRates } from '#analysis/production/doubtful-rates.ts';
import { borderStudy } from '#schemas/studies/border/study.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { priceQuoteStudy } from '#schemas/studies/price-quote/study.ts';
import { expect, test } from 'vitest';

import { messageOf } from '../../in-english.ts';
import { roundWith, tableOf } from './small-round.ts';

type Rates = readonly (readonly [currency: string, month: string, perUsd: number])[];

const roundBy = (rates: Rates) => ({
  ...roundWith(),
  exchangeRates: rates.map(([currency, month, perUsd]) => ({ currency, month, perUsd })),
});

const sentInRoubles = { household: tableOf({ income: [100], income_currency: ['RUB'] }) };
const studies = [householdStudy, borderStudy];
const told = (tables: typeof sentInRoubles | object, rates: Rates) =>
  doubtfulRates(studies, { ...tables }, roundBy(rates)).map(({ subject }) => subject);

test('households that were asked no prices are converted at a wrong rate, and their release says so, once and with a remedy', () => {
  const round = roundBy([
    ['RUB', '2025-01', 90],
    ['TJS', '2025-01', 1200],
  ]);
  const { warnings } = computeTables([householdStudy], sentInRoubles, round);
  const leaps = warnings.filter(({ code }) => code === 'exchange-rate-leaps');
  expect(leaps).toMatchObject([{ table: 'round', subject: 'TJS 2025-01', count: 1 }]);
  expect(messageOf(leaps[0])).toMatch(
    /^TJS 2025-01 is 1200 per US dollar, where 9\.9 was usual .*120 times too large.*Look it up, and correct it in the description/,
  );
});

test('a release of prices alone tells it as well', () => {
  const quotes = {
    'price-quote': tableOf({ amount_sent: [1], amount_sent_currency: ['RUB'], receiving_country: ['TJ'] }),
  };
  const told = computePrices([priceQuoteStudy], quotes, roundBy([['TJS', '2025-01', 1200]]));
  expect(told.warnings.map(({ code }) => code)).toContain('exchange-rate-leaps');
});

test('of a currency that nobody has, and of months that no amount can be of, nothing is said', () => {
  const wrong = [
    ['KZT', '2025-01', 0.002],
    ['RUB', '2019-01', 0.0114],
    ['TJS', '2031-01', 1200],
  ] as const;
  expect(told(sentInRoubles, wrong)).toEqual([]);
  expect(told(sentInRoubles, [...wrong, ['RUB', '2025-01', 0.0114]])).toEqual(['RUB 2025-01']);
  // Where everybody has the reporting currency, nothing is converted.
  expect(told({ household: tableOf({ income_currency: ['TJS'] }) }, [['TJS', '2025-01', 1200]])).toEqual([]);
  expect(told({}, [['TJS', '2025-01', 1200]])).toEqual([]);
});

test('months of quotes count whenever they are, and so do years of benchmarks', () => {
  const day = Date.parse('2014-03-05') / 86_400_000;
  const quoted = {
    'price-quote': tableOf({ transfer_date: [day], amount_sent_currency: ['RUB'], receiving_country: ['TJ'] }),
  };
  const old = roundBy([['TJS', '2014-03', 1200]]);
  const subjects = (of: typeof studies, round = old) => doubtfulRates(of, quoted, round).map(({ subject }) => subject);
  expect(subjects([priceQuoteStudy])).toEqual(['TJS 2014-03']);
  expect(subjects(studies)).toEqual([]);
  const benchmarks = [{ series: 'remittances', year: 2014, value: 3, unit: 'USD billion', source: 'bank' }] as const;
  expect(subjects(studies, { ...old, benchmarks: [...benchmarks] })).toEqual(['TJS 2014-03']);
});
