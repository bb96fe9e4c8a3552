/** Workbooks written part by part for tests, with whatever a part should hold. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { strToU8, type Zippable, zipSync } from 'fflate';

import { type Reading, sheetRows, type SheetRow } from '#functions/cli/import/workbook/read-workbook.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

const related = (...targets: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships xmlns="${packages}">${targets
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export type Written = {
  readonly sheet?: string;
  /** What stands inside of the sheet. */
  readonly body: string;
  readonly texts?: readonly string[];
  readonly is1904?: boolean;
  readonly state?: string;
  /** Codes of formats; the first is that of `s="1"`. */
  readonly formats?: readonly string[];
  readonly more?: Zippable;
};

/** Rows as they stand in a sheet, each of its cells in XML. */
export const rowsOf = (...rows: readonly string[]): string =>
  `<sheetData>${rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join('')}</sheetData>`;

/** A workbook of one sheet. */
export function written({ sheet = 'Data', body, texts = [], is1904, state, formats = [], more = {} }: Written) {
  const parts: Zippable = {
    '_rels/.rels': strToU8(related(['rId1', 'officeDocument', 'xl/workbook.xml'])),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${is1904 === true ? ' date1904="1"' : ''}/><sheets><sheet name="${sheet}" sheetId="1"${state === undefined ? '' : ` state="${state}"`} r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      related(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ['rId3', 'styles', '/xl/styles.xml'],
      ),
    ),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><numFmts>${formats
        .map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code}"/>`)
        .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
        .map((_, at) => `<xf numFmtId="${170 + at}"/>`)
        .join('')}</cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}">${body}</worksheet>`),
  };
  return zipSync({ ...parts, ...more });
}

/** Files of one test file. */
export function workbookFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
  const file = join(folder, 'book.xlsx');
  return {
    file,
    /** Every row of a sheet. */
    async rows(bytes: Uint8Array, sheet = 'Data', reading: Reading = {}): Promise<readonly SheetRow[]> {
      writeFileSync(file, bytes);
      const rows: SheetRow[] = [];
      for await (const row of sheetRows(file, 'book.xlsx', sheet, reading)) rows.push(row);
      return rows;
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Changes a number of four bytes in each header and list entry of a part. */
export function withSize(bytes: Uint8Array, part: string, field: 'packed' | 'unpacked', value: number): Uint8Array {
  const changed = Buffer.from(bytes);
  const name = Buffer.from(part);
  for (let at = changed.indexOf(name); at >= 0; at = changed.indexOf(name, at + 1)) {
    const shift = field === 'packed' ? 0 : 4;
    if (at >= 30 && changed.readUInt32LE(at - 30) === 0x04034b50) changed.writeUInt32LE(value, at - 12 + shift);
    if (at >= 46 && changed.readUInt32LE(at - 46) === 0x02014b50) changed.writeUInt32LE(value, at - 26 + shift);
  }
  return changed;
}
