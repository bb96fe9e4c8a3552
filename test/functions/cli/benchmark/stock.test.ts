/** A stock of people abroad by sex and age, brought into a round for registrants to be weighted to, or refused with its place. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { benchmarkRounds, lines } from './rounds.ts';

let rounds: Awaited<ReturnType<typeof benchmarkRounds>>;
beforeAll(async () => {
  rounds = await benchmarkRounds();
});
afterAll(() => rounds.close());
beforeEach(() => rounds.next());

const header = 'series,country,sex,age_class,year,value,unit,source';
const women = 'stock,RU,female,25_39,2024,90,thousand persons,Census';
const men = 'stock,RU,male,25_39,2024,260000,persons,Census';

test('a row for each country, sex and class of age is in the round, and listed by them', async () => {
  const { code, out, err } = await rounds.imported(lines(header, women, men), '--layout', 'plain');
  expect(code, err).toBe(0);
  expect(out).toContain('2 figures read: 2 new');
  expect(await rounds.kept()).toMatchObject([
    { series: 'stock', country: 'RU', sex: 'female', age_class: '25_39', value: 90, unit: 'thousand persons' },
    { series: 'stock', country: 'RU', sex: 'male', age_class: '25_39', value: 260_000, unit: 'persons' },
  ]);
  const again = lines(header, women.replace('90', '95'));
  expect((await rounds.imported(again, '--layout', 'plain')).out).toContain(
    'stock RU female 25_39 2024: 90 thousand persons (Census) → 95 thousand persons (Census)',
  );
});

describe('with one row at fault nothing is brought in, and it is said where and what to do', () => {
  const faulty: readonly (readonly [what: string, row: string, said: readonly string[]])[] = [
    [
      'a unit of money',
      'stock,RU,male,25_39,2024,260,USD million,Census',
      ['row 3, unit', 'persons or thousand persons'],
    ],
    ['an unknown country', 'stock,RUS,male,25_39,2024,260000,persons,Census', ['row 3, country', 'ISO 3166-1']],
    ['no country', 'stock,,male,25_39,2024,260000,persons,Census', ['row 3, country', 'where the migrants live']],
    ['no sex', 'stock,RU,,25_39,2024,260000,persons,Census', ['row 3, sex', 'is missing']],
    ['no age', 'stock,RU,male,,2024,260000,persons,Census', ['row 3, age_class', 'is missing']],
    ['an unknown age', 'stock,RU,male,25-39,2024,260000,persons,Census', ['row 3, age_class', '15_24, 25_39, 40_64']],
    ['a word for a number', 'stock,RU,male,25_39,2024,many,persons,Census', ['row 3, value', 'digits']],
    ['nobody', 'stock,RU,male,25_39,2024,0,persons,Census', ['row 3, value']],
    ['the same class twice', women.replace('90', '95'), ['row 3, series', 'two values for 2024', 'row 2']],
    [
      'the own country',
      'stock,TJ,male,25_39,2024,260000,persons,Census',
      ['row 3, country', 'another country than TJ'],
    ],
    ['more than live there', 'stock,RU,male,25_39,2024,9e11,persons,Census', ['row 3, value']],
    [
      'another series by sex',
      'migrants,RU,male,,2024,260000,persons,Census',
      ['row 3, sex', 'migrants is not told by sex'],
    ],
  ];

  test.each(faulty)('%s', async (_, row, said) => {
    const { code, err } = await rounds.imported(lines(header, women, row), '--layout', 'plain');
    expect(code).toBe(1);
    for (const part of said) expect(err).toContain(part);
    expect(await rounds.kept()).toEqual([]);
  });

  test('a column that is missing', async () => {
    const table = lines('series,country,sex,age_class,year,value,source', 'stock,RU,female,25_39,2024,90,Census');
    const { code, err } = await rounds.imported(table, '--layout', 'plain');
    expect(code).toBe(1);
    expect(err).toContain('row 1, unit: the column is missing');
    expect(await rounds.kept()).toEqual([]);
  });
});
