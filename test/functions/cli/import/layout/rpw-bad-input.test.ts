/** A price file that is not what it should be says where and what to do, and leaves nothing behind. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { asCsv, asWorkbook, changed, newSheet, oldSheet, realHeader, realRows } from './price-file.ts';
import { priceImport } from './price-import.ts';

const prices = await priceImport();
const { platform, imported, run, refused } = prices;
beforeEach(() => {
  prices.next();
});
afterAll(() => platform.close());

describe('a file that is not what it should be', () => {
  it('has a column with another name: file, row, both names, and what to do', async () => {
    const header = realHeader.map((column) => (column === 'CC1 LCU FX RATE' ? 'CC1 LCU FX RATES' : column));
    const err = await refused(asCsv(realRows, header));
    expect(err).toContain(
      `${prices.round()}.csv: row 1: columns are missing: "cc1 lcu fx rate" (the file has "cc1 lcu fx rates"; if that is meant, rename it)`,
    );
  });

  it('has a column that shares but a word with its old name: that one may be meant, and others are not guessed', async () => {
    const renamed = new Map([
      ['FIRM_TYPE', 'FIRM KIND'],
      ['PERIOD', 'WHEN'],
    ]);
    const header = realHeader.map((column) => renamed.get(column) ?? column);
    const err = await refused(asCsv(realRows, header));
    expect(err).toContain('"firm type" (the file has "firm kind"; if that is meant, rename it)');
    expect(err).toContain('columns are missing: "period", "firm type"');
  });

  it('has a column whose name is close to none: those that the layout does not know are named', async () => {
    const header = realHeader.map((column) => (column === 'CC1 LCU FX RATE' ? 'CC1 FXRATE' : column));
    expect(await refused(asCsv(realRows, header))).toContain(
      'columns are missing: "cc1 lcu fx rate". One of these may be meant, which the layout does not know: "cc1 fxrate". Nothing was stored',
    );
  });

  it('has a row that is refused: no list of flags is left behind where nothing was stored, also not an earlier one', async () => {
    const rows = [...realRows, changed(1, { 'CC1 LCU FX RATE': 'see note' })];
    await refused(asCsv(rows));
    expect(() => platform.read(`data/imports/${prices.round()}.csv.flags.csv`)).toThrow(/ENOENT/);
  });

  it('has a text in a rate: the row is refused with sheet, column and value, and nothing is stored', async () => {
    const rows = [realRows[0] ?? {}, changed(1, { 'CC1 LCU FX RATE': 'see note' })];
    const err = await refused(await asWorkbook({ [newSheet]: rows }));
    expect(err).toContain(
      `1 of 2 rows refused, the first is sheet "${newSheet}", row 4, column cc1 lcu fx rate: The cell must hold a number`,
    );
    expect(platform.read(`${prices.round()}.xlsx.errors.csv`)).toMatch(
      /^sheet,row,column,rule,reason,value,place\r\nDataset \(from Q2 2016\),4,cc1 lcu fx rate,number,.*,see note,\/answers\/exchange_rate\r\n$/,
    );
    expect(await imported(await asWorkbook({ [newSheet]: rows }), '--accept-partial')).toMatchObject({
      stored: 1,
      refused: 1,
    });
  });

  it('has rows that are refused: they are counted among no flags, checks and quarters, and the round does not reach to their days', async () => {
    const rows = [
      ...realRows,
      changed(0, { PERIOD: '2099_1Q', DATE: '2099-01-24', FIRM: 'Tomorrow' }),
      changed(1, { 'CC1 LCU FEE': '-20650', 'CC1 DENOMINATION AMOUNT': '1000' }),
    ];
    const summary = await imported(asCsv(rows), '--accept-partial');
    expect(summary).toMatchObject({ stored: 24, refused: 2, flags: { 'paid-in-dollars': { count: 23 } } });
    expect(summary.flags).not.toHaveProperty('denomination');
    expect(Object.values(summary.checks).map(({ compared }) => compared)).toEqual([23, 23, 23, 23, 23, 23]);
    expect(Object.keys(summary.periods)).toEqual(['2011-Q1', '2011-Q3']);
    expect((await platform.store.getRound(prices.round()))?.referencePeriod.end).toMatch(/^2011-/);
  });

  it('has no row that can be stored: no round is made of it, and the others are not spoken of', async () => {
    const err = await refused(asCsv([changed(0, { 'CC1 LCU FEE': '-20650' })]), '--accept-partial');
    expect(err).toMatch(/1 of 1 rows refused.*Nothing was stored: mend the rows\n/);
  });

  it('has exact copies: flags and checks say that these are among their rows', async () => {
    const { out } = await run(asCsv([...realRows, ...realRows.slice(0, 3)]));
    expect(out).toContain('Flagged, and kept (rows of the file: exact copies are among them):');
    expect(out).toContain('Held against the figures of the file (rows of the file: exact copies are among them):');
  });

  it('has a text in a rate, a fee or the interbank rate: it is refused, and not flagged as lacking besides', async () => {
    const texts = ['CC1 LCU FX RATE', 'CC1 LCU FEE', 'INTER LCU BANK FX'];
    const rows = [...realRows, ...texts.map((column) => changed(1, { [column]: 'see note' }))];
    const { code, err } = await run(asCsv(rows), '--accept-partial', '--json');
    expect(code, err).toBe(0);
    const flagged = platform.read(`data/imports/${prices.round()}.csv.flags.csv`);
    expect(flagged).not.toContain('see note');
  });

  it('has a number that became a day: it is refused, for nobody knows what it was', async () => {
    const rows = [changed(0, { 'CC1 LCU FEE': new Date('2025-06-05') })];
    expect(await refused(await asWorkbook({ [newSheet]: rows }))).toContain('A spreadsheet made a day of the number');
  });

  it('has none of the sheets: those that it has are named', async () => {
    const err = await refused(await asWorkbook({ Prices: realRows }));
    expect(err).toContain(`${prices.round()}.xlsx has no sheet "${oldSheet}" or "${newSheet}" with rows`);
    expect(err).toContain('it has "Terms of Use", "Methodology", "Prices"');
  });

  it.each([0.3, 0.6, 0.95])('is cut off after %s of its bytes: it says so, and nothing is stored', async (share) => {
    const book = await asWorkbook({ [newSheet]: realRows });
    const err = await refused(book.subarray(0, Math.floor(book.length * share)));
    expect(err).toContain('the workbook is cut off or damaged; nothing was stored');
  });

  it('has no transparency, no quarter or an unknown country: each row says which', async () => {
    const rows = [
      changed(0, { TRANSPARENT: 'perhaps' }),
      changed(1, { PERIOD: '2011' }),
      changed(2, { SOURCE_CODE: 'ZZZ', SOURCE_NAME: 'Atlantis' }),
      changed(3, { 'CC1 LCU CODE': 'TZX' }),
    ];
    await refused(asCsv(rows));
    const lines = platform.read(`${prices.round()}.csv.errors.csv`).split('\r\n');
    expect(lines.slice(1, 5).map((line) => line.split(',').slice(1, 4))).toEqual([
      ['2', 'TRANSPARENT', 'yes-no'],
      ['3', 'PERIOD', 'quarter'],
      ['4', 'SOURCE_CODE', 'country'],
      ['5', 'CC1 LCU CODE', 'currency'],
    ]);
  });

  it('has a quarter to come or of before anybody collected prices, or a corridor to where it begins: each row says so, and nothing is stored', async () => {
    const rows = [
      changed(0, { PERIOD: '2099_1Q' }),
      changed(1, { DESTINATION_CODE: 'TZA', DESTINATION_NAME: 'Tanzania' }),
      changed(2, { PERIOD: '1911_1Q' }),
    ];
    await refused(asCsv(rows));
    const lines = platform.read(`${prices.round()}.csv.errors.csv`).split('\r\n');
    expect(lines.slice(1, 4).map((line) => line.split(',').slice(1, 4))).toEqual([
      ['2', 'PERIOD', 'future'],
      ['3', 'DESTINATION_CODE', 'corridor'],
      ['4', 'PERIOD', 'past'],
    ]);
  });

  it('is for a round that asks an older version: it says which version reads it', async () => {
    const asking = {
      ...{
        id: prices.round(),
        title: 'Older',
        country: 'KE',
        reportingCurrency: 'USD',
        exchangeRates: [],
        settings: {},
      },
      ...{ referencePeriod: { start: '2011-01-01', end: '2011-12-31' }, instruments: { 'price-quote': 2 } },
    };
    const made = await platform.run(
      'round',
      'create',
      '--open',
      '--file',
      platform.file('o.json', JSON.stringify(asking)),
    );
    expect(made.code, made.err).toBe(0);
    const { code, err } = await run(asCsv(realRows));
    expect(code).toBe(1);
    expect(err).toContain(
      'asks version 2 of "price-quote", which knows no layout "rpw"; import into a round that asks version 4',
    );
  });

  it('needs a country for a round that is to be made, and a layout that is known', async () => {
    const file = platform.file('x.csv', asCsv(realRows));
    const base = ['import', '--round', 'none', '--instrument', 'price-quote'];
    const noCountry = await platform.run(...base, '--layout', 'rpw', file);
    expect(noCountry.err).toContain('there is no round "none"; say --country');
    const unknown = await platform.run(...base, '--layout', 'rwp', file);
    expect(unknown.err).toContain('"price-quote" knows no layout "rwp"; it knows rpw');
    const neither = await platform.run(...base, file);
    expect(neither.code).toBe(2);
  });
});
