/** Sentences with places to fill, as each language counts and writes. */
import { expect, expectTypeOf, test } from 'vitest';
import { fill, inPieces, type PlacesOf } from '#schemas/language/words/sentence.ts';

const rows = '{count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}';

test.each([
  [1, '1 строка'],
  [3, '3 строки'],
  [5, '5 строк'],
  [21, '21 строка'],
  [112, '112 строк'],
  [1.5, '1,5 строки'],
  [12_345, '12\u00a0345 строк'],
])('Russian counts %d rows', (count, sentence) => {
  expect(fill('ru', rows, { count })).toBe(sentence);
});

test('what is counted has its thousands marked off, as the numbers of a table have', () => {
  const answers = '{count, plural, one {# answer} other {# answers}}';
  expect([1025, 999].map((count) => fill('en', answers, { count }))).toEqual(['1,025 answers', '999 answers']);
  expect(fill('ru', rows, { count: 1235 })).toBe('1\u00a0235 строк');
});

test('a year is written as a year', () => {
  expect(fill('en', 'From {min} to {max}.', { min: 1900, max: 100_000 })).toBe('From 1900 to 100,000.');
});

test('what stands in a place may be more than text', () => {
  const link = { href: '/' };
  expect(inPieces('en', 'See {page}, {count, plural, one {# row} other {# rows}}.', { page: link, count: 2 })).toEqual([
    'See ',
    link,
    ', ',
    '2 rows',
    '.',
  ]);
});

test('a place that nobody fills stays as it is, for whoever fills it later', () => {
  expect(fill('en', 'No. {panelIndex}')).toBe('No. {panelIndex}');
});

test('the compiler knows the places of a sentence', () => {
  expectTypeOf<PlacesOf<'{shown} of {count, plural, one {# row} other {# rows}} in {table}'>>().toEqualTypeOf<
    'shown' | 'count' | 'table'
  >();
  expectTypeOf<PlacesOf<'Nothing here'>>().toEqualTypeOf<never>();
});
