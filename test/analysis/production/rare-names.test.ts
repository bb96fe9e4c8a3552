/** A currency that few have is named to no reader: it would tell that somebody has money from there. */
import { doubtfulRates } from '#analysis/production/doubtful-rates.ts';
import type { Warning } from '#analysis/production/observations/rows.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { priceQuoteStudy } from '#schemas/studies/price-quote/study.ts';
import { describe, expect, test } from 'vitest';

import { messageOf } from '../../in-english.ts';
import { computeTables } from '../../studies.ts';
import { repeat, roundWith, tableOf, villages } from './small-round.ts';

/** Six households with a sender each, and one with two, in these currencies. */
function sentIn(...currencies: readonly string[]) {
  const senders = tableOf({
    parent_row: currencies.map((_, row) => Math.min(row, 6)),
    country: repeat('RU', currencies.length),
    cash_total: repeat(10_000, currencies.length),
    cash_total_currency: [...currencies],
  });
  const household = {
    rowCount: 8,
    columns: { ...villages['household']?.columns, ...tableOf({ receives_remittances: repeat('yes', 8) }).columns },
  };
  return { ...villages, household, 'household.senders': senders };
}

const coded = (warnings: readonly Warning[], code: string) => warnings.filter((each) => each.code === code);

describe('currencies without a rate, where three interviews are needed to be told', () => {
  const told = (...currencies: readonly string[]) =>
    coded(computeTables(sentIn(...currencies), roundWith({ minimumCell: 3 })).warnings, 'no-exchange-rate');

  test('are named from three interviews on, and the others are others', () => {
    const [warning] = told('EUR', 'EUR', 'EUR', 'KZT', 'KZT', 'MRU', 'TJS');
    expect(warning).toMatchObject({ subject: 'EUR', count: 6 });
    expect(messageOf(warning)).toMatch(
      /^3 currencies have no exchange rate in the reference period \(EUR, and others that are not named: of fewer than 3 interviews each\)/,
    );
    expect(JSON.stringify(warning)).not.toMatch(/KZT|MRU/);
  });

  test('are not named where one household has the same one three times', () => {
    const [warning] = told('TJS', 'TJS', 'TJS', 'TJS', 'TJS', 'TJS', 'MRU', 'MRU', 'MRU');
    expect(warning).toMatchObject({ subject: '', count: 3 });
    expect(messageOf(warning)).toMatch(/^1 currency has no .* \(not named: of fewer than 3 interviews each\)/);
    expect(messageOf(warning)).toMatch(/Add the rates to the round\. remit rates needed names them, to staff alone\.$/);
  });

  test('are all named where a round protects nobody', () => {
    const tables = sentIn('EUR', 'MRU', 'TJS', 'TJS', 'TJS', 'TJS', 'TJS');
    const [warning] = coded(computeTables(tables, roundWith()).warnings, 'no-exchange-rate');
    expect(warning).toMatchObject({ subject: 'EUR, MRU' });
  });
});

describe('last transfers without a rate of their month', () => {
  /** First of January 2025; nobody has a rate of May. */
  const [january, may] = [20_089, 20_209];
  const warningsOf = (months: readonly number[], currencies: readonly string[]) => {
    const paid = tableOf({
      sending_country: repeat('RU', 8),
      receiving_country: repeat('TJ', 8),
      transfer_date: [...months],
      amount_sent: repeat(1_000_000, 8),
      amount_sent_currency: [...currencies],
      fee: repeat(20_000, 8),
      fee_currency: [...currencies],
      conversion: repeat('rate', 8),
      exchange_rate: repeat(0.1, 8),
    });
    const columns = { ...villages['household']?.columns, ...paid.columns };
    return computeTables({ ...villages, household: { rowCount: 8, columns } }, roundWith({ minimumCell: 3 })).warnings;
  };

  test('name no currency of fewer than three, and no month', () => {
    const [warning] = coded(
      warningsOf([...repeat(january, 4), ...repeat(may, 4)], [...repeat('RUB', 6), 'MRU', 'KZT']),
      'transfers-without-rate',
    );
    expect(warning).toMatchObject({ subject: 'TJS 2025-05', count: 4 });
    expect(messageOf(warning)).toContain(
      '(TJS 2025-05, and others that are not named: of fewer than 3 interviews each)',
    );
    expect(JSON.stringify(warning)).not.toMatch(/KZT|MRU/);
  });

  test('are told without any name where each is of fewer', () => {
    const [warning] = coded(
      warningsOf([...repeat(january, 7), may], [...repeat('RUB', 7), 'MRU']),
      'transfers-without-rate',
    );
    expect(warning).toMatchObject({ subject: '', count: 1 });
    expect(messageOf(warning)).toContain('(not named: of fewer than 3 interviews each)');
  });
});

describe('a rate that is mostly a slip', () => {
  const round = (minimumCell: number) => ({
    ...roundWith({ minimumCell }),
    exchangeRates: [
      { currency: 'TJS', month: '2025-01', perUsd: 10 },
      { currency: 'RUB', month: '2025-01', perUsd: 0.0114 },
    ],
  });
  const subjects = (minimumCell: number, ...currencies: readonly string[]) => {
    const household = tableOf({ income: repeat(100, currencies.length), income_currency: [...currencies] });
    return doubtfulRates([householdStudy], { household }, round(minimumCell)).map(({ subject }) => subject);
  };

  test('is told of a currency from so many interviews on, for that it is looked at tells that somebody has it', () => {
    expect(subjects(3, 'RUB', 'RUB', 'TJS', 'TJS')).toEqual([]);
    expect(subjects(3, 'RUB', 'RUB', 'RUB', 'TJS')).toEqual(['RUB 2025-01']);
    expect(subjects(1, 'RUB')).toEqual(['RUB 2025-01']);
  });

  test('is told of a single quote, which is the price of a firm', () => {
    const quotes = { 'price-quote': tableOf({ amount_sent: [1], amount_sent_currency: ['RUB'] }) };
    expect(doubtfulRates([priceQuoteStudy], quotes, round(3)).map(({ subject }) => subject)).toEqual(['RUB 2025-01']);
  });
});
