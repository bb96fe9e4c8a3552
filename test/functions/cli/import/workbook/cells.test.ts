/** What a cell of a workbook holds comes out as it is meant; what cannot be there is told with sheet and cell. */
import { afterAll, describe, expect, it } from 'vitest';

import type { SheetSeen } from '#functions/cli/import/workbook/read-workbook.ts';
import { rowsOf, workbookFolder, type Written, written } from './written-workbook.ts';

const folder = workbookFolder();
afterAll(() => {
  folder.remove();
});

/** The cells of the first row. */
async function cellsOf(cells: string, more: Omit<Written, 'body'> = {}) {
  const rows = await folder.rows(written({ body: rowsOf(cells), ...more }));
  return rows[0]?.cells;
}

describe('a cell', () => {
  it('is a number, a text, a yes or no, or nothing', async () => {
    const cells =
      '<c r="A1"><v>-1.5e3</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c r="F1" t="str"><f>A1&amp;""</f><v></v></c><c r="G1" s="1"/>';
    const texts = ['<t>first</t>', '<t>Tōkyō _x0041_</t><rPh sb="0" eb="1"><t>sound</t></rPh>'];
    expect(await cellsOf(cells, { texts })).toEqual([-1500, 'Tōkyō A', null, true, 'ab', '', null]);
  });

  it.each([
    [
      'refers to a text that is not there',
      '<c r="B1" t="s"><v>7</v></c>',
      'its text is number "7" of 1, which is not there',
    ],
    ['refers to no text', '<c r="B1" t="s"><v/></c>', 'its text is number "" of 1, which is not there'],
    ['is beyond all numbers', '<c r="B1"><v>1e400</v></c>', '"1e400" is no number'],
    ['is a word where a number should be', '<c r="B1"><v>0x10</v></c>', '"0x10" is no number'],
    ['is neither true nor false', '<c r="B1" t="b"><v>2</v></c>', 'it is neither true nor false'],
    ['is of a kind that nobody knows', '<c r="B1" t="zz"><v>2</v></c>', 'it is of an unknown kind'],
  ])('that %s is told with sheet and cell', async (_, cell, says) => {
    await expect(cellsOf(cell, { texts: ['<t>one</t>'] })).rejects.toThrow(
      `book.xlsx: the workbook is cut off or damaged; nothing was stored (sheet "Data", cell B1: ${says})`,
    );
  });

  it('that shows an error, or a formula without its value, is none that is empty', async () => {
    expect(
      await cellsOf('<c r="A1" t="e"><v>#REF!</v></c><c r="B1"><f>SUM(C1:C9)</f></c><c r="C1"><f>2*2</f><v>4</v></c>'),
    ).toEqual([
      { kind: 'lost', why: 'error', cell: 'A1', shown: '#REF!' },
      { kind: 'lost', why: 'formula', cell: 'B1', shown: '=SUM(C1:C9)' },
      4,
    ]);
  });

  it('that shows a day is that day in both systems, and keeps its number', async () => {
    const day = (serial: number) => `<c r="A1" s="1"><v>${serial}</v></c>`;
    const at = async (serial: number, is1904: boolean) => {
      const [cell] = (await cellsOf(day(serial), { formats: ['dd/mm/yyyy'], is1904 })) ?? [];
      return typeof cell === 'object' && cell?.kind === 'day'
        ? [cell.serial, cell.moment.toISOString().slice(0, 10)]
        : cell;
    };
    // ECMA-376, part 1, 18.17.4.1: 1 January 1900 is 1, and 1 January 1904 is 0 in the other system and 1462 in this one.
    expect(await at(1462, false)).toEqual([1462, '1904-01-01']);
    expect(await at(0, true)).toEqual([0, '1904-01-01']);
    expect(await at(1, false)).toEqual([1, '1900-01-01']);
    expect(await at(45_658, false)).toEqual([45_658, '2025-01-01']);
    expect(await at(44_196, true)).toEqual([44_196, '2025-01-01']);
    expect(await at(-2, false)).toBe(-2);
  });

  it.each([
    ['yyyy-mm-dd', true],
    ['[h]:mm', true],
    ['[$-409]d mmm', true],
    ['0.00', false],
    ['[Red]0.00', false],
    ['0 &quot;days&quot;', false],
    ['\\d0', false],
    ['General', false],
  ])('with the format %s is a day: %s', async (format, isDay) => {
    const [cell] = (await cellsOf('<c r="A1" s="1"><v>40000</v></c>', { formats: [format] })) ?? [];
    expect(typeof cell === 'object').toBe(isDay);
  });
});

describe('rows', () => {
  it.each([
    ['a row twice', '<row r="2"/><row r="2"/>', 'a row numbered "2" stands after row 2'],
    ['rows out of order', '<row r="3"/><row r="2"/>', 'a row numbered "2" stands after row 3'],
    [
      'a cell twice',
      '<row r="1"><c r="A1"/><c r="A1"/></row>',
      'a cell called "A1" is twice there or out of its place',
    ],
    ['a cell of another row', '<row r="1"><c r="A2"/></row>', 'a cell called "A2" is twice there or out of its place'],
    ['a row in a row', '<row r="1"><row r="2"/></row>', 'a row numbered "2" stands after row 1'],
  ])('with %s are told', async (_, data, says) => {
    await expect(folder.rows(written({ body: `<sheetData>${data}</sheetData>` }))).rejects.toThrow(says);
  });

  it('without numbers are counted, and cells without names too', async () => {
    const body = '<sheetData><row><c><v>1</v></c></row><row/><row r="7"><c/><c><v>2</v></c></row></sheetData>';
    const rows = await folder.rows(written({ body }));
    expect(rows.map(({ row, cells }) => [row, cells])).toEqual([
      [1, [1]],
      [7, [null, 2]],
    ]);
  });

  it('that are hidden are read, and hidden and merged ones are told', async () => {
    const seen: SheetSeen[] = [];
    const body =
      '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A9"/></mergeCells>';
    const onSeen = (told: SheetSeen): void => {
      seen.push(told);
    };
    expect(await folder.rows(written({ body, state: 'veryHidden' }), 'Data', { onSeen })).toHaveLength(1);
    expect(seen).toEqual([
      { isHidden: true, hiddenRows: 1, hiddenColumns: 2, merged: [{ range: 'A2:A9', rows: [2, 9], columns: [1, 1] }] },
    ]);
  });
});
