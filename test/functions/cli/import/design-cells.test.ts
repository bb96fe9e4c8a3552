/** Weights, PSUs and sums of a file that no store could hold, or that nobody can work out, are refused before anything is stored. */
import { afterAll, beforeAll, expect, it } from 'vitest';

import { all, importPlatform } from './import-platform.ts';
import { villageHeader, villageMap, villageRows } from './village-survey.ts';

const csv = (...rows: string[]): string => [villageHeader, ...rows].join('\n');

let platform: Awaited<ReturnType<typeof importPlatform>>;
beforeAll(async () => {
  platform = await importPlatform();
});
afterAll(() => platform.close());

it.each([
  ['a weight of more people than live', '6,north,N3,1e20,1,2,,,,,,', 'weight'],
  ['a weight that no store can hold', '6,north,N3,1e300,1,2,,,,,,', 'weight'],
  ['a weight of next to nothing', '6,north,N3,1e-300,1,2,,,,,,', 'weight'],
  ['a stratum without end', `6,${'x'.repeat(300)},N3,9,1,2,,,,,,`, 'zone'],
])('%s: the row is refused in the first pass, and nothing is stored', async (_, row, column) => {
  const { code, err } = await platform.importCsv(csv(...villageRows, row));
  expect(code).toBe(1);
  expect(err).toContain(`1 of 6 rows refused, the first is row 7, column ${column}: `);
  expect(err).toContain('Nothing was stored');
  expect(await platform.store.getRound('villages')).toBeUndefined();
});

it('a weight that cannot be says between which it must lie, and its value stands in the error file', async () => {
  const { err } = await platform.importCsv(csv(...villageRows, '6,north,N3,1e20,1,2,,,,,,'));
  expect(err).toContain(
    'the first is row 7, column weight: The weight must lie between 0.000000001 and 10,000,000,000',
  );
  expect(platform.read('households.csv.errors.csv')).toContain(',1e20,');
});

it('the store holds the smallest and the largest weight that are taken', async () => {
  const { code, err } = await platform.importCsv(
    csv('1,north,N1,1e-9,1,2,,,,,,', '2,north,N2,1e10,1,2,,,,,,'),
    { ...villageMap, round: { ...villageMap.round, id: 'edges' } },
    ...['--round', 'edges'],
  );
  expect(code, err).toBe(0);
  const weights = (await all(platform.store.readRound('edges', 'household'))).map(({ design }) => design?.weight);
  expect(weights.toSorted((a = 0, b = 0) => a - b)).toEqual([1e-9, 1e10]);
});

it('a sum that divides by 0 says so, and names the column', async () => {
  const { income } = villageMap.answers;
  const divided = { compute: { divide: [{ column: 'income' }, { column: 'remit' }] }, currency: income.currency };
  const map = { ...villageMap, answers: { ...villageMap.answers, income: divided } };
  const { err } = await platform.importCsv(csv('1,north,N1,9,100,0,,,,,,'), map);
  expect(err).toContain('column remit: The sum of the map divides by 0 here');
  expect(platform.read('households.csv.errors.csv')).toMatch(/remit,divide-by-zero,[^\n]*,0,\/answers\/income\r\n/);
});
