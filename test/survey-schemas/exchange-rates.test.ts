/** Whoever types a table of exchange rates is told what cannot be right in it, and what is mostly a slip. */
import { inEnglish } from '#functions/platform/in-english.ts';
import { rateDoubts } from '#schemas/fieldwork/exchange-rates.ts';
import { issuesInWords } from '#schemas/basics/issue-words.ts';
import { roundFaults } from '#schemas/fieldwork/round-faults.ts';
import { roundSchema } from '#schemas/fieldwork/round.ts';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { roundWith } from '../analysis/production/small-round.ts';

/** Months from January 2025 on. */
const series = (currency: string, ...rates: readonly number[]) =>
  rates.map((perUsd, at) => ({ currency, month: `2025-${String(at + 1).padStart(2, '0')}`, perUsd }));

const doubtsOf = (rates: ReturnType<typeof series>): readonly string[] =>
  rateDoubts(rates).map(({ says }) => inEnglish(says));

const faultsOf = (exchangeRates: ReturnType<typeof series>): readonly string[] => {
  const parsed = v.safeParse(roundSchema, { ...roundWith(), exchangeRates });
  return parsed.success ? [] : issuesInWords(parsed.issues);
};

describe('a round', () => {
  test('with two rates for one currency and month is refused, and both are named', () => {
    const [fault, ...others] = faultsOf([...series('RUB', 88), ...series('RUB', 0.0114)]);
    expect(others).toEqual([]);
    expect(fault).toContain('exchangeRates.1');
    expect(fault).toContain('RUB has two rates for 2025-01, 88 and 0.0114');
  });

  test('may give each month of each currency once', () => {
    expect(faultsOf([...series('RUB', 88, 87), ...series('TJS', 10.9, 10.8)])).toEqual([]);
  });

  test('cannot have a dollar that is worth another sum of dollars', () => {
    expect(faultsOf(series('USD', 1.1)).join()).toContain('a US dollar is 1 US dollar, not 1.1');
    expect(faultsOf(series('USD', 1))).toEqual([]);
  });

  test('about Croatia before the euro gives rates of the kuna, which is no currency today', () => {
    const rate = (month: string) => ({ ...roundWith(), exchangeRates: [{ currency: 'HRK', month, perUsd: 7.1 }] });
    expect(roundFaults(rate('2022-12'))).toEqual([]);
    expect(roundFaults(rate('2023-01')).join()).toContain('"HRK" is no currency');
  });
});

describe('one rate', () => {
  test.each<[string, ReturnType<typeof series>, string]>([
    ['upside down', series('RUB', 88, 87, 0.0116, 86, 85), 'RUB 2025-03 is 0.0116'],
    ['upside down in the first month', series('RUB', 0.0114, 87, 86, 86), 'RUB 2025-01 is 0.0114'],
    ['upside down, of a currency near the dollar', series('EUR', 0.92, 0.925, 1.087, 0.921, 0.918), 'EUR 2025-03'],
    ['upside down, beside one other month', series('RUB', 88, 0.0114), 'RUB 2025-02 is 0.0114'],
  ])('%s is told, and no other', (_, rates, beginning) => {
    const doubts = doubtsOf(rates);
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toContain(beginning);
    expect(doubts[0]).toContain('upside down');
  });

  test('a hundred times too large is told with its neighbours', () => {
    expect(doubtsOf(series('TJS', 10.9, 10.8, 1070, 10.9))).toEqual([
      'TJS 2025-03 is 1070 per US dollar, beside 10.9 in 2025-01; 10.8 in 2025-02; 10.9 in 2025-04: its decimal point is misplaced, or the currency was redenominated: it is 100 times too large',
    ]);
  });

  test('five times too small is told', () => {
    expect(doubtsOf(series('TJS', 10.9, 10.8, 2.1, 10.9)).join()).toContain('5.2 times too small');
  });
});

describe('a currency that is wrong in every month', () => {
  test('upside down throughout is told once, with its first month', () => {
    expect(doubtsOf(series('RUB', 0.0111, 0.0112, 0.0111, 0.011))).toEqual([
      'RUB 2025-01 is 0.0111 per US dollar, and alike in 3 other months, where 79 was usual in 2025-06: it looks upside down: 1/0.0111 is 90.09',
    ]);
  });

  test('a hundred times too large, as the only rate there is', () => {
    expect(doubtsOf(series('TJS', 1090))).toEqual([
      'TJS 2025-01 is 1090 per US dollar, where 9.9 was usual in 2025-06: it is some 110 times too large: its decimal point is misplaced, it is of another currency, or the currency was redenominated',
    ]);
  });

  test.each<[string, number, string]>([
    ['EUR', 1.09, 'upside down'],
    ['GBP', 1.27, 'upside down'],
    ['TJS', 0.0917, 'upside down'],
    ['TJS', 109, '11 times too large'],
    ['TJS', 1.09, '9.1 times too small'],
    ['UZS', 12.6, 'times too small'],
  ])('%s at %s is %s', (currency, perUsd, says) => {
    const doubts = doubtsOf(series(currency, perUsd));
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toContain(says);
  });

  test.each<[string, string, number]>([
    ['RUB', '2012-06', 32.9],
    ['UZS', '2012-06', 1880],
    ['TRY', '2010-06', 1.57],
    ['UAH', '2013-06', 8],
    ['AZN', '2013-06', 0.785],
    ['CHF', '2006-06', 1.23],
    ['EUR', '2022-09', 1.01],
    ['CAD', '2011-06', 0.98],
    ['BAM', '2025-06', 1.7],
    ['KWD', '2025-06', 0.31],
    ['SSP', '2025-06', 4500],
  ])('%s was worth what %s says', (currency, month, perUsd) => {
    expect(doubtsOf([{ currency, month, perUsd }])).toEqual([]);
  });
});

test.each<[string, ReturnType<typeof series>]>([
  ['a devaluation by half', series('ARS', 365, 366, 810, 820, 830)],
  ['new money with fewer zeros', series('BYR', 19_800, 19_900, 2.01, 1.99, 1.97)],
  ['a euro that crosses parity', series('EUR', 0.95, 0.98, 1.02, 1.01, 0.97)],
  ['a single month', series('TJS', 10.9)],
])('%s is no slip', (_, rates) => {
  expect(doubtsOf(rates)).toEqual([]);
});
