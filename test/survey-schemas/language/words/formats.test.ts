/** Numbers and days as the languages of the platform write them; what is expected is what ICU 78 (CLDR 48) writes. */
import { describe, expect, test } from 'vitest';

import { formatsIn } from '#schemas/language/words/formats.ts';
import { fill } from '#schemas/language/words/sentence.ts';

const english = formatsIn('en-GB');
const russian = formatsIn('ru-RU');
const space = '\u00a0';

describe('a number', () => {
  test.each([
    [0, 0, '0', '0'],
    [1234.5, 0, '1,235', `1${space}235`],
    [2.5, 0, '3', '3'],
    [-2.5, 0, '-3', '-3'],
    [1.005, 2, '1.01', '1,01'],
    [999.995, 2, '1,000.00', `1${space}000,00`],
    [123456789.123, 1, '123,456,789.1', `123${space}456${space}789,1`],
    [1e21, 0, '1,000,000,000,000,000,000,000', Array(7).fill('000').join(space).replace(/^/, `1${space}`)],
    [1e-7, 2, '0.00', '0,00'],
  ])('%d with %i digits is %s', (value, digits, wanted, inRussian) => {
    expect([english.number(value, digits), russian.number(value, digits)]).toEqual([wanted, inRussian]);
  });

  test.each([
    [0, 3, '0'],
    [0.00012345, 3, '0.000123'],
    [61.4649, 3, '61.5'],
    [999.96, 4, '1,000'],
    [1234567, 3, '1,230,000'],
    [0.1 + 0.2, 6, '0.3'],
  ])('%d to %i significant digits is %s', (value, digits, wanted) => {
    expect(english.significant(value, digits)).toBe(wanted);
  });

  test('that rounds to nothing has no sign', () => {
    expect([english.number(-0.2), english.percent(-0.0001)]).toEqual(['0', '0.0%']);
  });

  test('that is none is not written as one', () => {
    expect([english.number(Number.NaN), english.number(-Infinity)]).toEqual(['–', '-∞']);
  });
});

test('a share is written in percent, without what binary fractions add', () => {
  expect([english.percent(0.1235), english.percentTo(0.00285, 2)]).toEqual(['12.4%', '0.29%']);
  expect(russian.percent(0.1234)).toBe(`12,3${space}%`);
});

test('days and moments are those of UTC', () => {
  const late = '2026-03-03T23:05:00Z';
  expect([english.day(late), russian.day(late)]).toEqual(['3 March 2026', '3 марта 2026 г.']);
  expect([english.moment(late), russian.moment(late)]).toEqual([
    '3 March 2026 at 23:05 UTC',
    '3 марта 2026 г. в 23:05 UTC',
  ]);
});

test('Ukrainian and Romanian are written as in Ukraine and in Moldova', () => {
  const [ukrainian, romanian] = [formatsIn('uk-UA'), formatsIn('ro-MD')];
  expect([ukrainian.number(1_234_567.5, 1), ukrainian.percent(0.1234)]).toEqual([`1${space}234${space}567,5`, '12,3%']);
  expect([romanian.number(1_234_567.5, 1), romanian.percent(0.1234)]).toEqual(['1.234.567,5', `12,3${space}%`]);
  const at = '2026-03-03T23:05:00Z';
  expect([ukrainian.moment(at), romanian.moment(at)]).toEqual([
    '3 березня 2026 р. о 23:05 UTC',
    '3 martie 2026 la 23:05 UTC',
  ]);
});

test('a sentence has the form that goes with its number, as ICU chooses it', () => {
  const sentence = '{n, plural, one {one} few {few} many {many} other {other}}';
  for (const language of ['en', 'ru', 'uk', 'ro']) {
    const rules = new Intl.PluralRules(language);
    for (const n of [...Array(130).keys(), 1.5, 1001, 1011, 1e6])
      expect([n, fill(language, sentence, { n })]).toEqual([n, rules.select(n)]);
  }
});

test('a year in a sentence is not divided, and a large number is', () => {
  expect([fill('en', '{n}', { n: 2026 }), fill('en', '{n}', { n: 20260 })]).toEqual(['2026', '20,260']);
});
