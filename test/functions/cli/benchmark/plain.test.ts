/** `remit benchmark import --layout plain`: a table of an analyst, brought into a round or refused with its place. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { benchmarkRounds, lines } from './rounds.ts';

let rounds: Awaited<ReturnType<typeof benchmarkRounds>>;
beforeAll(async () => {
  rounds = await benchmarkRounds();
});
afterAll(() => rounds.close());
beforeEach(() => rounds.next());

describe('a table of an analyst', () => {
  const header = 'series,country,year,value,unit,source';
  const table = lines(
    header,
    'remittances,,2025,5.9,USD billion,National Bank',
    'gdp,,2025,153.4,bln TJS,Statistics Agency',
    'population,,2025,10.59,million people,Statistics Agency',
    'migrants,RU,2025,620,thousand persons,UN DESA',
  );

  test('is in the round, in the units that a round has', async () => {
    const { code, out, err } = await rounds.imported(table, '--layout', 'plain');
    expect(code, err).toBe(0);
    expect(out).toContain('4 figures read: 4 new, 0 changed, 0 as before, 0 taken out (changed)');
    expect((await rounds.kept()).map(({ series, value, unit }) => [series, value, unit])).toEqual([
      ['remittances', 5.9, 'USD billion'],
      ['gdp', 153.4, 'TJS billion'],
      ['population', 10.59, 'million persons'],
      ['migrants', 620, 'thousand persons'],
    ]);
  });

  test('leaves a line in the trail that says which part of the round was changed, and why', async () => {
    await rounds.imported(table, '--layout', 'plain', '--by', 'ana');
    const { out } = await rounds.run('round', 'history');
    expect(out).toMatch(/round-changed {2}by ana\n {4}benchmarks\n/);
    expect(out).toContain('“benchmarks of table.csv”');
  });

  test('again changes nothing; with another value it says so, and the others stay', async () => {
    await rounds.imported(table, '--layout', 'plain');
    expect((await rounds.imported(table, '--layout', 'plain')).out).toContain('4 as before, 0 taken out (unchanged)');
    const other = lines(header, 'gdp,,2025,160,bln TJS,Statistics Agency');
    expect((await rounds.imported(other, '--layout', 'plain')).out).toContain(
      '0 new, 1 changed, 0 as before, 0 taken out',
    );
    expect(await rounds.kept()).toHaveLength(4);
  });

  test('takes the place of all that was there with --replace', async () => {
    await rounds.imported(table, '--layout', 'plain');
    const one = lines(header, 'gdp,,2025,160,bln TJS,Statistics Agency');
    expect((await rounds.imported(one, '--layout', 'plain', '--replace')).out).toContain(
      '1 changed, 0 as before, 3 taken out',
    );
    expect(await rounds.kept()).toHaveLength(1);
  });

  test('is only looked at with --dry-run', async () => {
    expect((await rounds.imported(table, '--layout', 'plain', '--dry-run')).out).toContain(
      'nothing was changed, this was a check',
    );
    expect(await rounds.kept()).toEqual([]);
  });

  test('has a decimal comma where semicolons stand between its columns', async () => {
    await rounds.imported(lines(header.replaceAll(',', ';'), 'gdp;;2025;153,4;bln TJS;Agency'), '--layout', 'plain');
    expect(await rounds.kept()).toMatchObject([{ value: 153.4 }]);
  });

  test('may be in money of its time, and in the money that is worth least', async () => {
    const { code, err } = await rounds.imported(
      lines(header, 'gdp,,2021,440,HRK billion,Agency', 'income-per-head,IR,2025,3000000000,IRR,Agency'),
      ...['--layout', 'plain'],
    );
    expect(code, err).toBe(0);
  });

  test('is listed as it is kept', async () => {
    await rounds.imported(table, '--layout', 'plain');
    const { out } = await rounds.run('benchmark', 'list');
    expect(out.split('\n')).toContain('migrants RU 2025: 620 thousand persons  (UN DESA)');
  });

  test.each<readonly [string, string, string]>([
    ['a wrong unit', 'gdp,,2025,153.4,persons,Agency', 'row 3, unit: "persons" is no unit of gdp; write a currency'],
    ['a unit that nobody knows', 'gdp,,2025,153.4,bln somoni,Agency', 'row 3, unit: a unit is a currency, such as USD'],
    ['no year', 'gdp,,,153.4,USD,Agency', 'row 3, year: is missing; write the year with four digits, such as 2025'],
    [
      'a year that is none',
      'gdp,,25,153.4,USD,Agency',
      'row 3, year: must be a number, not "25"; write the year with four digits',
    ],
    [
      'a value with spaces',
      'gdp,,2025,153 400,USD,Agency',
      'row 3, value: must be a number, not "153 400"; write digits with one decimal mark',
    ],
    [
      'no source',
      'gdp,,2025,153.4,USD,',
      'row 3, source: is missing; fill it in, or say it for the whole file with --source',
    ],
    [
      'a series that nobody knows',
      'gpd,,2025,153.4,USD,Agency',
      'row 3, series: "gpd" is not known; one of remittances, gdp',
    ],
    ['a country that is none', 'migrants,RUS,2025,620,persons,UN', 'row 3, country: a country is two capital letters'],
    [
      'three letters that are no currency',
      'gdp,,2025,153.4,GDP million,Agency',
      'row 3, unit: "GDP" is no currency of ISO 4217 in use; did you mean',
    ],
    [
      'more people than there are',
      'population,,2025,30000,million persons,Agency',
      'row 3, value: 30000 million persons cannot be population, which lies between 1 and 20000000000 persons',
    ],
    [
      'parts of people',
      'population,,2025,10590000.5,persons,Agency',
      'row 3, value: 10590000.5 is no number of persons',
    ],
    ['a value without end', 'gdp,,2025,1e300,USD,Agency', 'row 3, value: '],
    ['a value of nothing', 'gdp,,2025,0.0000001,USD,Agency', 'row 3, value: 1e-7 USD cannot be gdp'],
    [
      'the income of a country for that of a head',
      'income-per-head,RU,2025,2.2,USD billion,Agency',
      'row 3, value: 2.2 USD billion cannot be income-per-head, which lies between 10 and 1000000 USD',
    ],
    [
      'migrants who live at home',
      'migrants,TJ,2025,620,thousand persons,UN',
      'row 3, country: migrants is of another country than TJ, that of the round',
    ],
    [
      'remittances from home',
      'remittances-from,TJ,2025,6,USD million,Bank',
      'row 3, country: remittances-from is of another country than TJ, that of the round',
    ],
    [
      'a cell under no column',
      'gdp,,2025,153.4,bln TJS,Agency, revised',
      'row 3, column 7: "revised" stands under no column',
    ],
    ['a value below zero', 'gdp,,2025,-5,USD,Agency', 'row 3, value: must be above 0, not -5\n'],
    ['the same twice', 'remittances,,2025,6,USD billion,Bank', 'row 3, series: remittances has two values for 2025'],
  ])('with %s is refused with row, column and remedy, and nothing of it is kept', async (_, row, fault) => {
    const { code, err } = await rounds.imported(
      lines(header, 'remittances,,2025,5.9,USD billion,Bank', row),
      ...['--layout', 'plain'],
    );
    expect(code).toBe(1);
    expect(err).toContain('table.csv is not a table of benchmarks that could be used; nothing was changed');
    expect(err).toContain(fault);
    expect(await rounds.kept()).toEqual([]);
  });

  test('with several faults tells them from the first row to the last', async () => {
    const table = lines(
      header,
      'remittances,,2025,5.9,USD billion,Bank',
      'remittances,,2025,6,USD billion,Bank',
      'gdp,,,153.4,USD,Agency',
    );
    const { err } = await rounds.imported(table, '--layout', 'plain');
    expect(err.match(/^ +row \d+/gm)?.map((place) => place.trim())).toEqual(['row 3', 'row 4']);
  });

  test('of one figure is told in the singular', async () => {
    const one = lines(header, 'gdp,,2025,160,bln TJS,Statistics Agency');
    expect((await rounds.imported(one, '--layout', 'plain')).out).toContain(': 1 figure read: 1 new');
  });

  test('that is not there is said in a sentence', async () => {
    const { code, err } = await rounds.run('benchmark', 'import', 'nope.csv', '--layout', 'plain');
    expect([code, err]).toEqual([1, 'remit: nope.csv: there is no such file\n']);
  });

  test('without a column, or with one under another name, is refused before its rows are read', async () => {
    const { err } = await rounds.imported(lines('series,contry,year,unit', 'gdp,,2025,USD'), '--layout', 'plain');
    expect(err).toContain('row 1, value: the column is missing');
    expect(err).toContain('row 1, contry: if "country" is meant, rename it');
  });

  test('cannot be brought into an archived round', async () => {
    for (const [step, ...options] of [['close', '--finally'], ['archive']])
      await rounds.run('round', step ?? '', ...options, '--reason', 'done');
    const { code, err } = await rounds.imported(table, '--layout', 'plain');
    expect(code).toBe(1);
    expect(err).toContain('the round is archived');
    expect(await rounds.kept()).toEqual([]);
  });
});

test.each(['Mrd TJS', 'mlrd TJS', 'млрд TJS'])(
  'a unit as offices of other languages write it is the one that is meant: %s',
  async (unit) => {
    const { code, err } = await rounds.imported(
      lines('series,country,year,value,unit,source', `gdp,,2025,153.4,${unit},Agency`),
      '--layout',
      'plain',
    );
    expect(code, err).toBe(0);
    expect(await rounds.kept()).toMatchObject([{ unit: 'TJS billion' }]);
  },
);
