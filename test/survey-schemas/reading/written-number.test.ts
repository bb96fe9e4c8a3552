/** Numbers as people write them on a phone: read, asked about where they say two things, and never shortened. */
import { type NumberSite, readWrittenNumber } from '#schemas/language/reading/written-number.ts';
import { expect, test } from 'vitest';

const inMoney: NumberSite = { decimals: 2, usual: '.' };
const value = (text: string, site = inMoney) => {
  const read = readWrittenNumber(text, site);
  return read.kind === 'number' ? read.value : read.kind;
};

test.each([
  ['1234', 1234],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1 234,50', 1234.5],
  ['1\u00a0234,50', 1234.5],
  ['1\u202f234.50', 1234.5],
  ["1'234.50", 1234.5],
  ['1’234’567', 1_234_567],
  ['1.234,50', 1234.5],
  ['1,234.50', 1234.5],
  ['1.234.567', 1_234_567],
  ['12,34,567', 1_234_567],
  ['１２', 12],
  ['٣٤', 34],
  ['۱۲۳۴٫۵', 1234.5],
  ['١٬٢٣٤٫٥', 1234.5],
  ['\u200f٣٤\u200e', 34],
  ['\u202a1 234,50\u202c', 1234.5],
  ['\u2066\u061c-5\u2069', -5],
  ['\ufeff1\u200e2', 12],
  ['१२', 12],
  ['  7 ', 7],
  ['+5', 5],
  ['-5', -5],
  ['−5', -5],
  ['0', 0],
  ['-0', 0],
  ['0,234', 0.234],
])('%j is %d', (text, number) => {
  expect(value(text)).toBe(number);
});

test.each([
  '',
  '100-200',
  '\u2066100\u2069-\u2066200\u2069',
  '\u200f~100',
  '\u200e',
  '100–200',
  '100+',
  '<100',
  '~100',
  'about 100',
  'сто',
  '12 34',
  '1 2345',
  '1,23,4',
  '1.2.3',
  '5 000 $',
  '1e5',
  '0x10',
  '1..5',
  '--5',
  '12,',
  '.5.',
  'Infinity',
])('%j is no number', (text) => {
  expect(value(text)).toBe('none');
});

test('what says two things is asked about, the reading of the language first', () => {
  expect(readWrittenNumber('1.500', inMoney)).toEqual({ kind: 'ambiguous', readings: [1.5, 1500] });
  expect(readWrittenNumber('1.500', { ...inMoney, usual: ',' })).toEqual({ kind: 'ambiguous', readings: [1500, 1.5] });
  expect(readWrittenNumber('-1,500', inMoney)).toEqual({ kind: 'ambiguous', readings: [-1500, -1.5] });
});

test('where the question takes no such fraction, there is one reading', () => {
  expect(value('1.234')).toBe(1234);
  expect(value('1,234', { decimals: 0, usual: ',' })).toBe(1234);
  expect(value('250.000', { decimals: 0, usual: '.' })).toBe(250_000);
  expect(value('250,000', { decimals: 0, usual: '.', habit: ',' })).toBe(250_000);
  expect(value('1.234', { decimals: 3, usual: '.' })).toBe('ambiguous');
});

test('how this person wrote before settles it', () => {
  expect(value('1.500', { ...inMoney, habit: ',' })).toBe(1500);
  expect(value('1.500', { ...inMoney, habit: '.' })).toBe(1.5);
  expect(readWrittenNumber('12,5', inMoney)).toEqual({ kind: 'number', value: 12.5, sign: ',' });
});
