/** `remit benchmark import --layout un-desa`: the United Nations' stock of migrants by destination and origin. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { benchmarkRounds, lines } from './rounds.ts';

let rounds: Awaited<ReturnType<typeof benchmarkRounds>>;
beforeAll(async () => {
  rounds = await benchmarkRounds();
});
afterAll(() => rounds.close());
beforeEach(() => rounds.next());

const row = (...cells: readonly (string | number)[]): string => cells.map((cell) => `"${cell}"`).join(',');
const header = row(
  ...['Index', 'Region, development group, country or area of destination', 'Notes of destination'],
  ...['Location code of destination', 'Type of data of destination'],
  ...['Region, development group, country or area of origin', 'Location code of origin'],
  ...[2015, 2020, 2030, 2015, 2020, 2030, 2015, 2020, 2030],
);
/** Both sexes, then men, then women. */
const stock = (destination: string, code: number, origin: string, from: number, value: string | number) =>
  row(1, destination, '', code, 'B', origin, from, 1, value, 9, 2, 3, 9, 4, 5, 9);
const table = (...rows: readonly string[]): string =>
  lines('United Nations', '"International Migrant Stock 2020"', '', header, ...rows);
const imported = (content: string, ...options: readonly string[]) =>
  rounds.imported(content, '--layout', 'un-desa', ...options);

describe('the table of the United Nations', () => {
  test('gives people from here in each other country, of both sexes, in the newest year of use', async () => {
    const { code, err } = await imported(
      table(
        stock('WORLD', 900, 'Tajikistan', 762, 586_000),
        stock('  Russian Federation', 643, 'Tajikistan*', 762, 463_000),
        stock('Russian Federation', 643, 'Uzbekistan', 860, 1_000_000),
        stock('Bolivia (Plurinational State of)', 68, 'Tajikistan', 762, 12),
        stock('Germany', 276, 'Tajikistan', 762, '..'),
        stock('Chad', 148, 'Tajikistan', 762, 0),
        stock('Central Asia', 5500, 'Tajikistan', 762, 90_000),
      ),
    );
    expect(code, err).toBe(0);
    const told = { series: 'migrants', year: 2020, unit: 'persons' };
    const source = 'UN DESA, International Migrant Stock 2020';
    expect(await rounds.kept()).toEqual([
      { ...told, country: 'BO', value: 12, source },
      { ...told, country: 'RU', value: 463_000, source },
    ]);
  });

  test('names destinations that are no country', async () => {
    const { err } = await imported(
      table(stock('Channel Islands', 830, 'Tajikistan', 762, 3), stock('Germany', 276, 'Tajikistan', 762, 4)),
    );
    expect(err).toContain('destinations that are no country here are passed over: Channel Islands');
    expect(await rounds.kept()).toHaveLength(1);
  });

  const good = stock('Germany', 276, 'Tajikistan', 762, 4);
  test.each<readonly [string, string, string]>([
    [
      'other columns',
      lines('a,b', '1,2'),
      'row 1: none of the first 25 rows has the columns "Location code of destination" and "Location code of origin": take the file by destination and origin, and its sheet with --sheet "Table 1"',
    ],
    [
      'a column renamed',
      table(good).replace('country or area of origin', 'place of origin'),
      'row 4, country or area of origin: the column is missing; take the file as it was downloaded',
    ],
    [
      'years after the survey alone',
      table(good).replaceAll('"2015"', '"2029"').replaceAll('"2020"', '"2031"'),
      'row 4, years: no column is a year up to 2025; take a file that has one',
    ],
    [
      'a text in a number',
      table(good, stock('Russian Federation', 643, 'Tajikistan', 762, 'about 400')),
      'row 6, 2020: must be',
    ],
    [
      'other origins alone',
      table(stock('Germany', 276, 'Uzbekistan', 860, 4)),
      'row 4, origin: no row below tells of people from TJ in 2020; take the table of all origins',
    ],
  ])('with %s is refused', async (_, content, fault) => {
    const { code, err } = await imported(content);
    expect(code).toBe(1);
    expect(err).toContain(fault);
    expect(await rounds.kept()).toEqual([]);
  });
});
