/** A number that somebody writes is read as they meant it, or not at all. */
import { expect, test } from 'vitest';
import { readNumber } from '#schemas/basics/read-number.ts';

test.each([
  ['0', 0],
  ['1234', 1234],
  ['12,5', 12.5],
  ['12,50', 12.5],
  ['12.50', 12.5],
  ['0,125', 0.125],
  ['1 234,50', 1234.5],
  ['1 234', 1234],
  ['1\u00a0234\u202f567,5', 1_234_567.5],
  ['1’234.50', 1234.5],
  ["12'000", 12_000],
  ['1.234,50', 1234.5],
  ['1,234.50', 1234.5],
  ['1.234.567', 1_234_567],
  ['1,234,567.8', 1_234_567.8],
  [' 60000 ', 60_000],
  ['-5', -5],
  ['−5', -5],
])('“%s” is %d', (text, number) => {
  expect(readNumber(text, 2)).toBe(number);
});

test.each([
  '100-200',
  '100–200',
  '1,234',
  '12.505',
  '12 5',
  '1 23',
  '1 2345',
  'about 100',
  '5k',
  '1e5',
  '0x10',
  '',
  ' ',
  '1.2.3',
  '12,5,0',
  '1,234.567.890',
  '+5',
])('“%s” is not guessed at', (text) => {
  expect(readNumber(text, 2)).toBeUndefined();
});

test('with three or more decimals asked for, one sign is the point', () => {
  expect([readNumber('1.234', 6), readNumber('11,085', 6), readNumber('1.234', 3)]).toEqual([1.234, 11.085, 1.234]);
});
