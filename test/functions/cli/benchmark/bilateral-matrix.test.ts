/** `remit benchmark import --layout bilateral-matrix`: who sends to whom, as KNOMAD and the World Bank allocate it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { benchmarkRounds, lines } from './rounds.ts';

let rounds: Awaited<ReturnType<typeof benchmarkRounds>>;
beforeAll(async () => {
  rounds = await benchmarkRounds();
});
afterAll(() => rounds.close());
beforeEach(() => rounds.next());

const title =
  '"Bilateral Remittance Estimates for 2021 using Migrant Stocks, Host Country Incomes, and Origin Country Incomes (millions of US$)"';
const corner = '"Remittance-receiving country (across)          -         Remittance-sending country (down)"';
const header = `${corner},Albania,Tajikistan,World`;
const matrix = (...rows: readonly string[]): string => lines(title, header, ...rows);
const imported = (content: string) => rounds.imported(content, '--layout', 'bilateral-matrix');

describe('the bilateral matrix', () => {
  test('gives what is received from each other country, in the year of its title', async () => {
    const { code, err } = await imported(
      matrix(
        'Albania,0,0,0',
        'Germany,500,60.5,9',
        '"Russian Federation",1,1700,9',
        'Atlantis,1,2,3',
        'WORLD,501,1763,9',
      ),
    );
    expect(code, err).toBe(0);
    const told = { series: 'remittances-from', year: 2021, unit: 'USD million' };
    const source = 'KNOMAD and World Bank, bilateral remittance matrix 2021';
    expect(await rounds.kept()).toEqual([
      { ...told, country: 'DE', value: 60.5, source },
      { ...told, country: 'RU', value: 1700, source },
    ]);
    expect(err).toContain('rows that are no country here are passed over: Atlantis');
  });

  test('has a shorter corner in earlier files', async () => {
    const { code, err } = await imported(lines(title, 'receiving (across) / sending (down) ,Tajikistan', 'Germany,60'));
    expect(code, err).toBe(0);
  });

  const good = 'Germany,500,60.5,9';
  test.each<readonly [string, string, string]>([
    [
      'no corner',
      matrix(good).replace('(across)', ''),
      'row 1: none of the first 10 rows begins with "receiving (across) / sending (down)": take the file as it was downloaded',
    ],
    ['no year', matrix(good).replace('2021', ''), 'row 1, title: says no year; write one above the header'],
    [
      'a later year',
      matrix(good).replace('2021', '2031'),
      'row 1, title: 2031 is after the year of the survey, 2025; take an earlier file',
    ],
    ['another unit', matrix(good).replace('millions', 'thousands'), 'row 1, title: does not say "millions of US$"'],
    [
      'the own country missing',
      matrix(good).replace('Tajikistan', 'Tadjikstan'),
      'row 2, receiving: no column is TJ; take the matrix of all countries',
    ],
    ['a text in a number', matrix('Germany,500,many,9'), 'row 3, Tajikistan: must be'],
    ['nothing sent', matrix('Germany,500,0,9'), 'row 2, Tajikistan: no country below sends anything'],
  ])('with %s is refused', async (_, content, fault) => {
    const { code, err } = await imported(content);
    expect(code).toBe(1);
    expect(err).toContain(fault);
    expect(await rounds.kept()).toEqual([]);
  });
});
