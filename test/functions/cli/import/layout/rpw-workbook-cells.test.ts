/** Cells, rows and sheets of a price workbook that look like something else than they are: each is told, and none is read as missing. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { asCsv, asWorkbook, changed, newSheet, realHeader, realRows } from './price-file.ts';
import { priceImport } from './price-import.ts';

const prices = await priceImport();
const { platform, imported, refused, stored } = prices;
beforeEach(() => {
  prices.next();
});
afterAll(() => platform.close());

/** The workbook of some rows, with the XML of the sheet changed. */
async function bent(rows: typeof realRows, change: (xml: string) => string, part = 'xl/worksheets/sheet3.xml') {
  const parts = unzipSync(await asWorkbook({ [newSheet]: rows }));
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) });
}
/** A cell of the first row below header and blank row, by the name of its column in the extract. */
const column = (name: string): string => {
  const at = realHeader.indexOf(name) + 1; // the id stands first
  return at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;
};
const cell = (name: string, content: string) => (xml: string) =>
  xml.replace(
    new RegExp(`<c r="${column(name)}3"[^>]*?(/>|>.*?</c>)`),
    content.replace('<c', `<c r="${column(name)}3"`),
  );

describe('a cell that shows no value', () => {
  it.each([
    ['the error #N/A', '<c t="e"><v>#N/A</v></c>', 'shows the error #N/A: put the value in its place'],
    ['a formula without its value', '<c><f>1+1</f></c>', 'holds a formula without its value: open the workbook'],
  ])('but %s refuses the row, with its cell and what to do', async (_, content, says) => {
    const err = await refused(await bent(realRows.slice(0, 2), cell('CC1 LCU FEE', content)));
    expect(err).toContain(
      `1 of 2 rows refused, the first is sheet "${newSheet}", row 3, column cc1 lcu fee: Cell ${column('CC1 LCU FEE')}3 ${says}`,
    );
  });

  it('in a column that no price needs is flagged, and the row is kept', async () => {
    const book = await bent(realRows.slice(0, 2), cell('CC1 TOTAL COST %', '<c t="e"><v>#REF!</v></c>'));
    expect(await imported(book)).toMatchObject({ stored: 2, flags: { 'value-lost': { count: 1 } } });
  });

  it('in the header says where, for no column can be found there', async () => {
    const book = await bent(realRows.slice(0, 2), (xml) =>
      xml.replace(/<c r="B1".*?<\/c>/, '<c r="B1" t="e"><v>#NAME?</v></c>'),
    );
    expect(await refused(book)).toContain(`sheet "${newSheet}", row 1: cell B1 shows the error #NAME?`);
  });
});

describe('a sheet', () => {
  it('with merged cells below its header is refused with the cells', async () => {
    const book = await bent(realRows.slice(0, 3), (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="C3:C5"/></mergeCells>'),
    );
    expect(await refused(book)).toContain('the cells C3:C5 are merged, and only the first of them holds a value');
  });

  it('with cells merged in its header alone is read', async () => {
    const book = await bent(realRows.slice(0, 3), (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="C1:C1"/></mergeCells>'),
    );
    expect(await imported(book)).toMatchObject({ stored: 3 });
  });

  it('with rows that a filter hides is read whole, and the rows are counted', async () => {
    const book = await bent(realRows.slice(0, 3), (xml) => xml.replace('<row r="4"', '<row hidden="1" r="4"'));
    const { stored: count, notes } = await imported(book);
    expect(count).toBe(3);
    expect(notes).toContain(`sheet "${newSheet}": 1 row is hidden, perhaps by a filter; it was read like the others`);
  });

  it('of a workbook that counts days from 1904 has the same days and numbers', async () => {
    const days = (xml: string) =>
      xml.replaceAll(/<v>(405\d\d)<\/v>/g, (_, day: string) => `<v>${Number(day) - 1462}</v>`);
    const parts = unzipSync(await bent(realRows.slice(0, 1), days));
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    const in1904 = book.replace(/<workbookPr[^>]*>|<sheets>/, (tag) =>
      tag === '<sheets>' ? '<workbookPr date1904="1"/><sheets>' : '<workbookPr date1904="1"/>',
    );
    await imported(zipSync({ ...parts, 'xl/workbook.xml': strToU8(in1904) }));
    const shifted = await stored();
    prices.next();
    await imported(await asWorkbook({ [newSheet]: realRows.slice(0, 1) }));
    expect(shifted.map(({ answers }) => answers)).toEqual((await stored()).map(({ answers }) => answers));
  });
});

describe('an interbank rate', () => {
  it.each([['0'], ['-0.1']])(
    'of %s is no rate: flagged, counted and listed, apart from one that is missing',
    async (rate) => {
      const rows = [
        changed(0, { 'INTER LCU BANK FX': rate }),
        changed(1, { 'INTER LCU BANK FX': '' }),
        realRows[2] ?? {},
      ];
      const { flags } = await imported(asCsv(rows));
      expect(flags).toMatchObject({ 'interbank-not-positive': { count: 1 }, 'interbank-missing': { count: 1 } });
      expect(platform.read(`data/imports/${prices.round()}.csv.flags.csv`)).toMatch(
        new RegExp(`,2,.*,interbank-not-positive,INTER LCU BANK FX,"?'?${rate}"?\r`),
      );
    },
  );
});

it('a column that the two sheets name otherwise is asked for by all its names', async () => {
  const header = realHeader.map((name) => (name === 'NOTE1' ? 'REMARK A' : name));
  expect(await refused(asCsv(realRows, header))).toContain('columns are missing: "standard note" or "note1"');
  prices.next();
  const near = realHeader.map((name) => (name === 'NOTE1' ? 'NOTE11' : name));
  expect(await refused(asCsv(realRows, near))).toContain(
    '"standard note" or "note1" (the file has "note11"; if that is meant, rename it)',
  );
});
