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
