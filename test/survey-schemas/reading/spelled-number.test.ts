/** Numbers with their size or currency beside them: read as what somebody may have meant, or not at all. */
import { readSpelledNumber } from '#schemas/language/reading/spelled-number.ts';
import { expect, test } from 'vitest';

const site = { decimals: 2, usual: ',' } as const;

test.each([
  ['5k', [5000], []],
  ['5 K', [5000], []],
  ['2 тыс', [2000], []],
  ['2,5 тыс.', [2500], []],
  ['20 тисяч', [20_000], []],
  ['3 ҳазор', [3000], []],
  ['4 mii', [4000], []],
  ['4 mijë', [4000], []],
  ['1.1 млн', [1_100_000], []],
  ['1.500 тыс', [1_500_000, 1500], []],
  ['٥ k', [5000], []],
  ['500$', [500], ['USD']],
  ['$500', [500], ['USD']],
  ['€ 1.234,50', [1234.5], ['EUR']],
  ['500 eur', [500], ['EUR']],
  ['USD 5k', [5000], ['USD']],
  ['5 т.р.', [5000], ['RUB']],
  ['300 рублей', [300], ['RUB']],
  ['300 сомонӣ', [300], ['TJS']],
  ['300 сом', [300], ['TJS', 'KGS']],
  ['300 lei', [300], ['MDL', 'RON']],
  ['-5k', [-5000], []],
] as const)('%j', (text, values, currencies) => {
  expect(readSpelledNumber(text, site)).toMatchObject({ values, currencies });
});

test.each([
  '',
  '12',
  '12.',
  '100-200 EUR',
  '5-6 тыс',
  'about 5k',
  '~5k',
  '<5k',
  '5k+',
  '12 %',
  '3 m',
  'k5',
  '5k2',
  '5kk',
  '5 тыс 200',
  '500 $ €',
  'сто рублей',
  '500 рублей в месяц',
  '1.2.3 EUR',
])('%j is no number', (text) => {
  expect(readSpelledNumber(text, site)).toBeUndefined();
});
