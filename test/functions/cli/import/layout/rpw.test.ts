/** Remittance Prices Worldwide, the price file of the World Bank, comes in as it is published. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { asCsv, asWorkbook, changed, newSheet, oldSheet, realRows } from './price-file.ts';
import { priceImport } from './price-import.ts';

const prices = await priceImport();
const { platform, imported, run, stored, answersOf } = prices;
beforeEach(() => {
  prices.next();
});
afterAll(() => platform.close());

describe('the extract of 30 columns', () => {
  it('comes in whole, its quarters apart in one round that is made for it', async () => {
    const summary = await imported(asCsv(realRows));
    expect(summary).toMatchObject({ rows: 24, stored: 24, refused: 0, copies: 0 });
    expect(summary.periods).toEqual({ '2011-Q1': 12, '2011-Q3': 12 });
    expect(await platform.store.getRound(prices.round())).toMatchObject({
      title: 'Remittance Prices Worldwide, 2011-Q1 to 2011-Q3',
      referencePeriod: { start: '2011-01-24', end: '2011-09-06' },
      instruments: { 'price-quote': 4 },
    });
  });

  it('counts what is worth knowing, and writes it down row by row', async () => {
    const { flags } = await imported(asCsv(realRows));
    expect(flags).toMatchObject({
      'not-transparent': { count: 1 },
      'negative-margin': { count: 2 },
      'not-available': { count: 8 },
      'paid-in-dollars': { count: 23 },
    });
    expect(platform.read(`data/imports/${prices.round()}.csv.flags.csv`)).toContain(
      ',16,KE-UG 2011-Q3,not-transparent,TRANSPARENT,no',
    );
  });

  it('writes nothing beside the file that is imported, and says where it wrote', async () => {
    const { out } = await run(asCsv(realRows));
    expect(out).toContain(`Flags, row by row: ${platform.path(`data/imports/${prices.round()}.csv.flags.csv`)}`);
    const beside = readdirSync(platform.path('.')).filter((name) => name.startsWith(`${prices.round()}.`));
    expect(beside).toEqual([`${prices.round()}.csv`]);
  });

  it('writes no list where no row is to be listed', async () => {
    const plain = realRows.find((row) => row['TRANSPARENT'] === 'yes' && Number(row['CC1 FX MARGIN']) > 0);
    await imported(asCsv([plain ?? {}]));
    expect(() => platform.read(`data/imports/${prices.round()}.csv.flags.csv`)).toThrow(/ENOENT/);
  });

  it('writes it where --flags says, and nowhere else', async () => {
    const kept = platform.file('kept-flags.csv', '');
    await imported(asCsv(realRows), '--flags', kept);
    expect(platform.read('kept-flags.csv')).toContain(',16,KE-UG 2011-Q3,not-transparent,TRANSPARENT,no');
    expect(() => platform.read(`data/imports/${prices.round()}.csv.flags.csv`)).toThrow();
  });

  it('refuses to write over the file that is imported', async () => {
    const own = platform.file(`${prices.round()}.csv`, '');
    const { code, err } = await run(asCsv(realRows), '--flags', own);
    expect([code, err]).toEqual([2, expect.stringContaining('--flags names the file of the import; name another')]);
  });

  it('reads a service that hides its price without a rate', async () => {
    const hidden = realRows.find((row) => row['TRANSPARENT'] === 'no');
    expect(await answersOf(hidden ?? {})).toMatchObject({
      transparent: 'no',
      conversion: 'neither',
      paid_out_in: 'dont_know',
    });
  });

  it('adds nothing when it is imported again', async () => {
    await imported(asCsv(realRows));
    expect(await imported(asCsv(realRows))).toMatchObject({ stored: 0, alreadyStored: 24 });
  });

  it('counts exact copies once, and says how many there were', async () => {
    const summary = await imported(asCsv([...realRows, ...realRows.slice(0, 3)]));
    expect(summary).toMatchObject({ rows: 27, stored: 24, alreadyStored: 0, copies: 3 });
  });
});

describe('the workbook', () => {
  it('is read in both sheets, and is the same as the CSV', async () => {
    const rows = { [oldSheet]: realRows.slice(0, 12), [newSheet]: realRows.slice(12) };
    expect(await imported(await asWorkbook(rows))).toMatchObject({ rows: 24, stored: 24 });
    expect(await imported(asCsv(realRows))).toMatchObject({ stored: 0, alreadyStored: 24 });
  });

  it('tells of a sheet that is not there, of columns without a name, and of those that repeat', async () => {
    const book = await asWorkbook({ [newSheet]: realRows.slice(0, 2) }, { '': 'helper', CORRIDOR: 'TZAKEN' });
    const { notes } = await imported(book);
    expect(notes).toEqual([
      `the workbook has no sheet "${oldSheet}", or nothing in it; the others were read`,
      `sheet "${newSheet}": 1 columns repeat earlier ones; of each the first was read`,
      `sheet "${newSheet}": 1 columns have no name and were not read`,
    ]);
  });

  it('reads numbers that are text, or that the sheet shows as days', async () => {
    const day = new Date(Date.UTC(1899, 11, 30) + 200 * 86_400_000);
    const rows = [changed(0, { 'CC1 LCU FEE': ' 20650 ', 'CC1 DENOMINATION AMOUNT': day }), realRows[1] ?? {}];
    const book = await asWorkbook({ [newSheet]: rows });
    const { flags } = await imported(book);
    expect(flags).toMatchObject({ 'number-as-text': { count: 1 } });
    expect((await stored()).map(({ answers }) => answers['fee'])).toContainEqual({
      amount: 2_065_000,
      currency: 'TZS',
    });
  });

  it('keeps access points, reach and place of collection, which the extracts lack', async () => {
    const more = {
      'ACCESS POINT': 'Agent, Internet',
      'RECEIVING NETWORK COVERAGE': 'High',
      'PICKUP LOCATION': 'Kampala',
    };
    await imported(await asWorkbook({ [newSheet]: realRows.slice(0, 1) }, more));
    expect((await stored())[0]?.answers).toMatchObject({
      access_point: ['agent', 'internet'],
      coverage: 'high',
      pickup_location: 'Kampala',
    });
  });
});

describe('words of every vintage', () => {
  it.each([
    ['KSV', 'Kosovo', 'XK'],
    ['XKX', 'Kosovo', 'XK'],
    ['', 'Swaziland', 'SZ'],
    ['', 'Eswatini', 'SZ'],
    ['???', 'Turkey', 'TR'],
    ['', 'Türkiye', 'TR'],
    ['', 'Czech Republic', 'CZ'],
    ['', 'Czechia', 'CZ'],
    ['', "Cote d'Ivoire", 'CI'],
    ['', 'Egypt, Arab Rep.', 'EG'],
  ])('%s %s is %s', async (code, name, country) => {
    const row = changed(12, { DESTINATION_CODE: code, DESTINATION_NAME: name, CORRIDOR: '' });
    expect(await answersOf(row)).toMatchObject({ receiving_country: country });
  });

  it('takes several instruments in one cell, and one word however it is spelled', async () => {
    const [first, second] = ['Credit Card,Debit card,Mobile money', 'Credit card,Debit card,Mobile money'];
    const rows = [changed(0, { 'PAYMENT INSTRUMENT': first }), changed(1, { 'PAYMENT INSTRUMENT': second })];
    const { flags } = await imported(asCsv(rows));
    expect(flags).toMatchObject({ spelling: { count: 1 } });
    for (const { answers } of await stored())
      expect(answers['payment_instrument']).toEqual(['credit_card', 'debit_card', 'mobile_money']);
  });

  it('flags a word that nobody knows, a day outside the quarter and a corridor of other countries', async () => {
    const row = changed(0, { FIRM_TYPE: 'Cooperative', DATE: '2011-04-02', CORRIDOR: 'KENTZA' });
    const { flags } = await imported(asCsv([row]));
    expect(flags).toMatchObject({
      'unknown-word': { count: 1 },
      'date-outside-quarter': { count: 1 },
      'corridor-differs': { count: 1 },
    });
    expect((await stored())[0]).toMatchObject({
      endedAt: '2011-04-02T12:00:00.000Z',
      answers: { period: '2011-Q1', provider_type: 'other', sending_country: 'TZ' },
    });
  });
});

describe('the totals of the file', () => {
  it('agree with ours, but for those that are told', async () => {
    const wrong = changed(12, { 'CC2 TOTAL COST %': '8.32' });
    const { checks } = await imported(asCsv([...realRows.slice(0, 12), wrong]));
    expect(checks['total-200']).toMatchObject({ compared: 13, differ: 0 });
    expect(checks['parts-500']).toMatchObject({
      compared: 13,
      differ: 1,
      largest: [{ about: 'KE-UG 2011-Q3', row: 14, theirs: 8.32 }],
    });
  });

  it('are told to people, with the largest differences', async () => {
    const wrong = changed(12, { 'CC1 TOTAL COST %': '9.62' });
    const { out } = await run(asCsv([wrong]));
    expect(out).toContain('from the fee and the margin of the file: 1 compared, 1 differ by more than 0.011');
    expect(out).toContain('KE-UG 2011-Q3: 3.6200 here, 9.6200 in the file (row 2)');
  });

  it('flags a rate that is upside down, and keeps it for the release to refuse', async () => {
    const { flags } = await imported(asCsv([changed(12, { 'CC1 LCU FX RATE': '94.7' })]));
    expect(flags).toMatchObject({ 'rate-upside-down': { count: 1 } });
    expect((await stored())[0]?.answers).toMatchObject({ exchange_rate: 94.7, interbank_rate: 0.01068 });
  });
});
