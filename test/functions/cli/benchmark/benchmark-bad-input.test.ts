/** A table of benchmarks with something in it that cannot be: row, column, what to do, and nothing of it is kept. */
import { writeXlsx } from 'hucre/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { benchmarkRounds, lines } from './rounds.ts';

let rounds: Awaited<ReturnType<typeof benchmarkRounds>>;
beforeAll(async () => {
  rounds = await benchmarkRounds();
});
afterAll(() => rounds.close());
beforeEach(() => rounds.next());

const header = 'series,country,year,value,unit,source';
const good = 'remittances,,2025,5.9,USD billion,National Bank';
const nextYear = new Date().getUTCFullYear() + 1;

const refused = async (content: string | Uint8Array, ...options: readonly string[]): Promise<string> => {
  const { code, err } = await rounds.imported(content, ...options);
  expect(code).toBe(1);
  expect(await rounds.kept()).toEqual([]);
  return err;
};

test('a figure far from the size of the country is taken where the round is said to be of a part of it, and no other fault is', async () => {
  const small = lines(header, 'gdp,,2025,320,USD million,Province', 'population,,2025,431,thousand persons,Province');
  expect(await refused(small, '--layout', 'plain')).toContain(
    'a round of a part of the country takes it with --any-size',
  );
  expect(await refused(lines(header, 'gdp,,2025,5.9,USD billions of,x'), '--layout', 'plain', '--any-size')).toContain(
    'a unit is a currency',
  );
  expect((await rounds.imported(small, '--layout', 'plain', '--any-size')).code).toBe(0);
  expect((await rounds.kept()).map(({ series }) => series)).toEqual(['gdp', 'population']);
});

describe('a figure', () => {
  test.each([
    [
      'in a unit that ends too early',
      'gdp,,2025,5.9,USD billions of,x',
      'row 3, unit: a unit is a currency, such as USD, USD million or TJS billion',
    ],
    ['in a currency that stands there twice', 'gdp,,2025,5.9,KGS KGS billion,x', 'row 3, unit: a unit is a currency'],
    ['beyond all numbers', 'gdp,,2025,1e400,USD billion,x', 'row 3, value:'],
    [
      'of a year to come',
      `gdp,,${nextYear},5.9,USD billion,x`,
      `row 3, year: ${nextYear} has not begun yet; correct the year, or take out the row`,
    ],
    [
      'of a country that would receive six dollars',
      'remittances,,2024,5.9,USD,x',
      'row 3, value: 5.9 USD is too little for remittances of TJ: a country of its size has between 12 000 and 36 000 000 000 USD; look at the value and its unit',
    ],
    [
      'of millions of people in thousands',
      'population,,2025,10.59,thousand persons,x',
      'row 3, value: 10.59 thousand persons is too little for population of TJ: a country of its size has between 1 100 000 and 110 000 000 persons',
    ],
    [
      'of billions in millions, in money whose rate the round knows',
      'gdp,,2025,153.4,TJS million,x',
      'row 3, value: 153.4 TJS million is too little for gdp of TJ', // 12 billion dollars at 10 and 12 somoni, thirty times less
    ],
    [
      'in dollars that is one of somoni', // 153.4 over 12 billion dollars, which a product ten years ago may have been off by
      'gdp,,2025,153.4,USD billion,x',
      'row 3, unit: 153.4 USD billion is 13 times more or less than gdp of TJ, and fits as TJS: look at the currency',
    ],
    ['in somoni that is one of dollars', 'gdp,,2025,12.9,TJS billion,x', 'and fits as USD: look at the currency'],
    [
      'of the world for one country',
      'gdp,,2025,90000,USD billion,x',
      'row 3, value: 90000 USD billion is too much for gdp',
    ],
    [
      'of more people abroad than live at home',
      'migrants,RU,2024,40,million persons,x',
      'row 3, value: 40 million persons is too much for migrants of TJ',
    ],
    [
      'of the poorest for one of the richest',
      'income-per-head,NO,2024,60,USD,x',
      'row 3, value: 60 USD is too little for income-per-head of NO',
    ],
    [
      'given twice',
      'remittances,,2025,524,KGS billion,x',
      'row 3, series: remittances has two values for 2025; keep the one that is right (the other one stands in row 2)',
    ],
  ])('%s is refused with its row and column', async (_, row, says) => {
    expect(await refused(lines(header, good, row), '--layout', 'plain')).toContain(says);
  });

  test('beyond all numbers is told what to write', async () => {
    const err = await refused(lines(header, 'gdp,,2025,1e400,USD billion,x'), '--layout', 'plain');
    expect(err).toContain('write digits with one decimal mark, without spaces');
  });
});

test('that a country of its size may have is taken, whatever its unit', async () => {
  const table = lines(header, good, 'gdp,,2025,153400,TJS million,x', 'population,,2025,10590,thousand persons,x');
  const { code, err } = await rounds.imported(table, '--layout', 'plain');
  expect(code, err).toBe(0);
  expect(await rounds.kept()).toHaveLength(3);
});

test.each([
  // 60 billion somoni are 5 or 6 billion dollars at 12 or 10 for one.
  ['more than any country receives', 'gdp,,2025,60,TJS billion,Agency', 'remittances,,2025,5.9,USD billion,Bank'],
  ['less than any country receives', 'gdp,,2025,12,USD billion,Agency', 'remittances,,2025,0.1,USD million,Bank'],
])('remittances that are %s of its product are told with both rows', async (_, gdp, remittances) => {
  const { code, err } = await rounds.imported(lines(header, remittances, gdp), '--layout', 'plain');
  expect(code, err).toBe(0);
  expect(err).toMatch(/note: remittances of 2025 \(.*, row 2\) are .* % of gdp \(.*, row 3\); look at the currencies/);
});

test('a product is held against remittances that the round has already; plausible ones are not spoken of', async () => {
  const { err } = await rounds.imported(lines(header, good), '--layout', 'plain');
  expect(err).not.toContain('of gdp');
  const second = await rounds.imported(lines(header, 'gdp,,2025,60,TJS billion,Agency'), '--layout', 'plain');
  expect(second.err).toContain('remittances of 2025 (5.9 USD billion, as the round has it) are');
  const right = await rounds.imported(lines(header, 'gdp,,2025,153.4,TJS billion,Agency'), '--layout', 'plain');
  expect(right.err).not.toContain('of gdp');
});

describe('a check', () => {
  test('prints what each figure was and would become, and changes nothing', async () => {
    await rounds.imported(lines(header, good, 'gdp,,2024,140,TJS billion,Old'), '--layout', 'plain');
    const before = await rounds.kept();
    const table = lines(header, 'remittances,,2025,6.2,USD billion,Revised', 'gdp,,2025,153.4,TJS billion,Agency');
    const { out } = await rounds.imported(table, '--layout', 'plain', '--replace', '--dry-run');
    expect(out.trim().split('\n').slice(1)).toEqual([
      '  remittances 2025: 5.9 USD billion (National Bank) → 6.2 USD billion (Revised)',
      '  gdp 2025: none → 153.4 TJS billion (Agency)',
      '  gdp 2024: 140 TJS billion (Old) → taken out',
    ]);
    expect(await rounds.kept()).toEqual(before);
    const json = await rounds.imported(table, '--layout', 'plain', '--dry-run', '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      outcome: 'checked',
      changes: [{ before: { value: 5.9 }, after: { value: 6.2 } }, { after: { value: 153.4 } }],
    });
  });
});

describe('a workbook', () => {
  const table = {
    name: 'BoP',
    rows: [
      ['item', 'unit', '2025'],
      ['GDP', 'USD billion', 12],
    ],
  };
  const bent = async (change: (xml: string) => string) => {
    const parts = unzipSync(await writeXlsx({ sheets: [table] }));
    const sheet = 'xl/worksheets/sheet1.xml';
    return zipSync({ ...parts, [sheet]: strToU8(change(strFromU8(parts[sheet] ?? new Uint8Array()))) });
  };
  const from = ['--layout', 'central-bank', '--source', 'National Bank'];

  test('with an error or a formula without its value names the cell', async () => {
    const value = (content: string) => bent((xml) => xml.replace(/<c r="C2".*?<\/c>/, content));
    expect(await refused(await value('<c r="C2" t="e"><v>#REF!</v></c>'), ...from)).toContain(
      'cell C2 shows the error #REF!',
    );
    expect(await refused(await value('<c r="C2"><f>A1+1</f></c>'), ...from)).toContain(
      'cell C2 holds a formula without its value',
    );
  });

  test('with cells merged over rows says that the others were read as empty', async () => {
    const book = await bent((xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>'),
    );
    const { code, err } = await rounds.imported(book, ...from);
    expect([code, err]).toEqual([0, expect.stringContaining('sheet "BoP": cells are merged over rows (A2:A3)')]);
  });
});
