/** Files of Stata and SPSS, written by pandas and pyreadstat (test/golden/import/packages/write.py), read cell by cell. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openTable } from '#functions/cli/import/open-table.ts';
import { afterAll, describe, expect, it, test } from 'vitest';

import { all, importPlatform } from './import-platform.ts';

const folder = mkdtempSync(join(tmpdir(), 'remit-packages-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const place = (name: string): string => `test/golden/import/packages/${name}`;
const opened = (file: string) => openTable({ file, name: 'survey', encoding: undefined, delimiter: undefined });
const rowsOf = async (file: string) => (await all((await opened(file)).rows())).map(({ cells }) => cells);

const header = ['hh', 'zone', 'weight', 'sex', 'income', 'visited', 'a_rather_long_variable_name', 'note'];
const longText = `${'Ё'.repeat(400)}end`;

describe('SPSS', () => {
  it.each(['survey.sav', 'packed.sav'])('%s holds what pyreadstat wrote', async (name) => {
    expect(await rowsOf(place(name))).toEqual([
      header,
      ['1', 'Сугд', '10.5', '1', '12000', '2024-05-03', '1', 'short'],
      ['2', 'ГБАО', '9', '2', '-99', '2024-02-29', '300', longText],
      ['3', 'Сугд', '8.25', '1', '', '2024-12-31', '-5', ''],
    ]);
  });

  it.each([
    ['survey.sav', '-99', ['-98', '12000', '']],
    ['packed.sav', '-95', ['-89', '12000', '']],
  ])('%s tells its labels, and which values it declares missing', async (name, missing, others) => {
    const { info } = await opened(place(name));
    expect(info.get('sex')?.labels).toEqual(new Map([['1', 'male'], ['2', 'female']])); // prettier-ignore
    expect(info.get('income')?.labels.get('-99')).toBe('refuses to say');
    expect(info.get('income')?.isMissing(missing)).toBe(true);
    for (const other of others) expect(info.get('income')?.isMissing(other), other).toBe(false);
    expect(info.get('weight')?.isMissing('10.5')).toBe(false);
  });
});

describe('Stata', () => {
  it.each([
    ['survey-117.dta', ['north', 'south'], 'x'.repeat(3000)],
    ['survey-118.dta', ['Сугд', 'ГБАО'], longText],
    ['survey-119.dta', ['Сугд', 'ГБАО'], longText],
  ])('%s holds what pandas wrote', async (name, [first = '', second = ''], note) => {
    expect(await rowsOf(place(name))).toEqual([
      header,
      ['1', first, '10.5', '1', '12000', '2024-05-03', '1', 'short'],
      ['2', second, '9', '2', '', '2024-02-29', '300', note],
      ['3', first, '8.25', '1', '', '2024-12-31', '-5', ''],
    ]);
    const { info } = await opened(place(name));
    expect(info.get('sex')?.labels).toEqual(new Map([['1', 'male'], ['2', 'female']])); // prettier-ignore
  });

  test('the missing values .a and .b come as codes that the map can give a meaning', async () => {
    const { info } = await opened(place('missing.dta'));
    const rows = await rowsOf(place('missing.dta'));
    const income = rows[0]?.indexOf('income') ?? -1;
    expect(rows.map((row) => row[income])).toEqual(['income', '12000', '.b', '.a']);
    expect(info.get('income')?.isMissing('.b')).toBe(true);
  });
});

test('a file that is cut off anywhere is refused, and nothing else is thrown', async () => {
  for (const name of ['survey.sav', 'packed.sav', 'survey-118.dta']) {
    const bytes = readFileSync(place(name));
    for (let length = 100; length < bytes.length - 20; length += 97) {
      const file = join(folder, 'cut');
      writeFileSync(file, bytes.subarray(0, length));
      const outcome = await rowsOf(file).then(
        () => 'read',
        (error: unknown) => (error instanceof Error ? error.name : 'thrown'),
      );
      expect(['CommandFailure'], `${name} cut at ${length}: ${outcome}`).toContain(outcome);
    }
  }
});

test('a file of another name is known by its first bytes', async () => {
  copyFileSync(place('survey.sav'), join(folder, 'survey.csv'));
  expect((await rowsOf(join(folder, 'survey.csv')))[0]).toEqual(header);
});

describe('a survey in an SPSS file is imported', () => {
  const map = {
    round: {
      id: 'packages',
      title: 'From SPSS',
      country: 'TJ',
      referencePeriod: { start: '2024-01-01', end: '2024-12-31' },
      reportingCurrency: 'USD',
      instruments: { household: 3 },
      exchangeRates: [{ currency: 'TJS', month: '2024-06', perUsd: 10.6 }],
      settings: {},
    },
    id: ['hh'],
    design: { stratum: 'zone', weight: 'weight' },
    date: { column: 'visited' },
    answers: {
      disposition: { value: 'complete' },
      income: { column: 'income', currency: 'TJS', blank: 'dont_know', codes: { 'refuses to say': 'refused' } },
      receives_remittances: { column: 'sex', codes: { male: 'yes', '2': 'no' } },
    },
  };
  const importSurvey = async (given: unknown) => {
    const platform = await importPlatform();
    try {
      const args = ['import', '--round', 'packages', '--instrument', 'household', '--map'];
      const file = platform.file('survey.sav', readFileSync(place('survey.sav')));
      const ran = await platform.run(...args, platform.file('map.json', JSON.stringify(given)), file);
      return { ...ran, records: await all(platform.store.readRound('packages', 'household')) };
    } finally {
      await platform.close();
    }
  };

  it('with labels as codes, and a value that it declares missing as the map says', async () => {
    const { code, err, records } = await importSurvey(map);
    expect(code, err).toBe(0);
    expect(new Map(records.map(({ design, endedAt, answers }) => [design?.weight, { endedAt, ...answers }]))).toEqual(
      new Map([
        [10.5, expect.objectContaining({ endedAt: '2024-05-03T12:00:00.000Z', receives_remittances: 'yes' })],
        [9, expect.objectContaining({ income: 'refused', receives_remittances: 'no' })],
        [8.25, expect.objectContaining({ income: 'dont_know' })],
      ]),
    );
  });

  it('but not while the map leaves open what the missing value means: -99 is no income', async () => {
    const answers = { ...map.answers, income: { column: 'income', currency: 'TJS' } };
    const { code, err, records } = await importSurvey({ ...map, answers });
    expect([code, records]).toEqual([1, []]);
    expect(err).toContain('row 3, column income: The file declares the value missing; say in the map what it means');
  });
});
