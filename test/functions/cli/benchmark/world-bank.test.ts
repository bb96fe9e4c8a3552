/** `remit benchmark import --layout world-bank`: downloads of the World Bank's data pages and data bank. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { benchmarkRounds, lines } from './rounds.ts';

let rounds: Awaited<ReturnType<typeof benchmarkRounds>>;
beforeAll(async () => {
  rounds = await benchmarkRounds();
});
afterAll(() => rounds.close());
beforeEach(() => rounds.next());

describe('a download of the World Bank', () => {
  const years = ['2019', '2023', '2024', '2025', '2026'];
  const row = (...cells: readonly string[]): string => `${cells.map((cell) => `"${cell}"`).join(',')},`;
  const download = (...rows: readonly string[]): string =>
    lines(
      '"Data Source","World Development Indicators",',
      '',
      '"Last Updated Date","2026-07-13",',
      '',
      row('Country Name', 'Country Code', 'Indicator Name', 'Indicator Code', ...years),
      ...rows,
    );
  const received = row(
    'Tajikistan',
    'TJK',
    'Personal remittances, received (current US$)',
    'BX.TRF.PWKR.CD.DT',
    '1',
    '5100000000',
    '',
    '5800000000',
    '7',
  );

  test('gives the own series of the last years, with the source that stands in its first lines', async () => {
    const { code, err } = await rounds.imported(download(received), '--layout', 'world-bank');
    expect(code, err).toBe(0);
    const source = 'World Bank, World Development Indicators, 2026-07-13';
    expect(await rounds.kept()).toEqual([
      { series: 'remittances', year: 2025, value: 5_800_000_000, unit: 'USD', source },
      { series: 'remittances', year: 2023, value: 5_100_000_000, unit: 'USD', source },
    ]);
  });

  test('gives incomes of other countries in their newest year, and none of groups of countries', async () => {
    const income = (name: string, code: string, ...values: readonly string[]) =>
      row(name, code, 'GNI per capita, Atlas method (current US$)', 'NY.GNP.PCAP.CD', ...values);
    await rounds.imported(
      download(
        income('Tajikistan', 'TJK', '', '1200', '1300', '1440', ''),
        income('Russian Federation', 'RUS', '', '13000', '14250', '', ''),
        income('World', 'WLD', '', '13000', '13100', '13200', ''),
        income('Eritrea', 'ERI', '', '', '', '', ''),
      ),
      ...['--layout', 'world-bank'],
    );
    expect((await rounds.kept()).map(({ country, year, value }) => [country, year, value])).toEqual([
      [undefined, 2025, 1440],
      [undefined, 2024, 1300],
      [undefined, 2023, 1200],
      ['RU', 2024, 14_250],
    ]);
  });

  test('of the data bank has years with a code behind them, and dots for what is missing', async () => {
    const bank = lines(
      'Country Name,Country Code,Series Name,Series Code,2024 [YR2024],2025 [YR2025]',
      'Tajikistan,TJK,GDP (current US$),NY.GDP.MKTP.CD,13500000000,..',
      'Tajikistan,TJK,Life expectancy,SP.DYN.LE00.IN,71,72',
    );
    const { err } = await rounds.imported(bank, '--layout', 'world-bank');
    expect(await rounds.kept()).toMatchObject([
      { series: 'gdp', year: 2024, value: 13_500_000_000, source: 'World Bank' },
    ]);
    expect(err).toContain('indicators that a round has no series for are passed over: SP.DYN.LE00.IN');
  });

  test.each<readonly [string, string, string]>([
    [
      'a text where a value should be',
      download(received.replace('5800000000', 'n/a')),
      'row 6, 2025: must be a number, not "n/a"; write digits',
    ],
    [
      'no header',
      lines('year,value', '2025,7'),
      'none of the first ten rows has the columns "Country Code" and "Indicator Code"',
    ],
    [
      'no year of use',
      download().replaceAll(/"20\d\d"/g, '"1999"'),
      'row 5, years: no column is a year from 2020 to 2025',
    ],
    [
      'another country alone',
      download(received.replace('TJK', 'KGZ')),
      'the file tells nothing of TJ from 2020 to 2025',
    ],
  ])('with %s is refused', async (_, content, fault) => {
    const { code, err } = await rounds.imported(content, '--layout', 'world-bank');
    expect(code).toBe(1);
    expect(err).toContain(fault);
    expect(await rounds.kept()).toEqual([]);
  });
});
