/** `remit benchmark import --layout central-bank`: years and quarters of items, in a file or a sheet. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';

import { benchmarkRounds, lines } from './rounds.ts';

let rounds: Awaited<ReturnType<typeof benchmarkRounds>>;
beforeAll(async () => {
  rounds = await benchmarkRounds();
});
afterAll(() => rounds.close());
beforeEach(() => rounds.next());

describe('a table of a central bank', () => {
  const options = ['--layout', 'central-bank', '--source', 'National Bank, BPM6'];

  test('gives years out of their columns, or out of four quarters', async () => {
    const table = lines(
      'Item,Unit,2024,2025-Q1,2025-Q2,2025-Q3,2025-Q4',
      'Personal remittances,mln USD,5400.5,1200.1,1400.2,1700.3,1500.4',
      'Portfolio investment,mln USD,1,1,1,1,1',
    );
    const { code, err } = await rounds.imported(table, ...options);
    expect(code, err).toBe(0);
    expect((await rounds.kept()).map(({ year, value, unit, source }) => [year, value, unit, source])).toEqual([
      [2025, 5801, 'USD million', 'National Bank, BPM6'],
      [2024, 5400.5, 'USD million', 'National Bank, BPM6'],
    ]);
    expect(err).toContain('items that a round has no series for are passed over: Portfolio investment');
  });

  test('leaves out a year of which a quarter is not there yet, and says so', async () => {
    const { code, err } = await rounds.imported(
      lines('item,unit,2024,Q1 2025,Q2 2025', 'GDP,TJS billion,140,30,35'),
      ...options,
    );
    expect(code).toBe(0);
    expect(err).toContain('GDP: 2025 has 2 of its 4 quarters and is left out');
    expect(await rounds.kept()).toMatchObject([{ series: 'gdp', year: 2024 }]);
  });

  test('may show a year beside its quarters, rounded', async () => {
    const { code, err } = await rounds.imported(
      lines(
        'item,unit,2025,2025-Q1,2025-Q2,2025-Q3,2025-Q4',
        'GDP,TJS billion,153,30.4,35.4,40.4,46.4',
        'Population,persons,10590000,10500000,10530000,10560000,10590000',
      ),
      ...options,
    );
    expect(code, err).toBe(0);
    expect(await rounds.kept()).toMatchObject([{ value: 153 }, { value: 10_590_000 }]);
  });

  test('may be a sheet of a workbook', async () => {
    const sheet = (name: string, rows: (string | number)[][]) => ({ name, rows });
    const book = await writeXlsx({
      sheets: [
        sheet('Notes', [['nothing']]),
        sheet('BoP', [
          ['item', 'unit', '2025'],
          ['Personal remittances', 'USD million', 5801],
        ]),
      ],
    });
    const unsaid = await rounds.imported(book, ...options);
    expect(unsaid.err).toContain('table.xlsx has several sheets; say --sheet with one of "Notes", "BoP"');
    const { code, err } = await rounds.imported(book, ...options, '--sheet', 'BoP');
    expect(code, err).toBe(0);
    expect(await rounds.kept()).toMatchObject([{ series: 'remittances', year: 2025, value: 5801 }]);
  });

  test.each<readonly [string, readonly string[], string]>([
    [
      'a column that is no period',
      ['item,unit,2025 est', 'GDP,USD,1'],
      'row 1, column 3: "2025 est" is no period; write 2025',
    ],
    ['a text where a value should be', ['item,unit,2025', 'GDP,USD,c'], 'row 2, 2025: "c" is no number'],
    [
      'people by quarter',
      ['item,unit,2025-Q1', 'Population,persons,1'],
      'row 2, 2025-Q1: people do not add up over quarters',
    ],
    [
      'a quarter named twice, and one missing',
      ['item,unit,2025-Q1,2025-Q2,2025-Q3,Q1 2025', 'GDP,USD,1,1,1,1'],
      'row 1, column 6: "Q1 2025" is the period of column 3 as well; take one of them out',
    ],
    [
      'a quarter named twice beside all four',
      ['item,unit,2025-Q1,2025-Q2,2025-Q3,2025-Q4,2025Q4', 'GDP,USD,1,1,1,1,1'],
      'row 1, column 7: "2025Q4" is the period of column 6 as well',
    ],
    [
      'a year named twice',
      ['item,unit,2025,2025', 'GDP,USD,1,2'],
      'row 1, column 4: "2025" is the period of column 3 as well',
    ],
    [
      'a year that its quarters contradict',
      ['item,unit,2025,2025-Q1,2025-Q2,2025-Q3,2025-Q4', 'Personal remittances,mln USD,5801.0,1200,1400,1700,1600'],
      'row 2, 2025: 5801.0 is not what its four quarters add up to (5900); correct it',
    ],
    ['no unit', ['item,unit,2025', 'GDP,,1'], 'row 2, unit: is missing'],
    ['units left out of its columns', ['item,2025', 'GDP,1'], 'row 1, column 2: "2025" stands where "unit" should'],
    ['nothing of use', ['item,unit,2025', 'Exports,USD,1'], 'no row below the header is one of personal remittances'],
    [
      'no year that is whole',
      ['item,unit,2025-Q1,2025-Q2,2025-Q3', 'Personal remittances,USD million,1,2,3'],
      'no year up to 2025 is whole for Personal remittances: give the year in a column of its own, or all its quarters\n  Personal remittances: 2025 has 3 of its 4 quarters',
    ],
  ])('with %s is refused', async (_, rows, fault) => {
    const { code, err } = await rounds.imported(lines(...rows), ...options);
    expect(code).toBe(1);
    expect(err).toContain(fault);
    expect(await rounds.kept()).toEqual([]);
  });
});
