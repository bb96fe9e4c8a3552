/** What stands around the sheets of a workbook (ECMA-376, part 1, 18.2 and 18.8): their names, texts of cells, formats, the system of days. */
import type { FileHandle } from 'node:fs/promises';

import { isDayFormat, usualDayFormats } from './day-formats.ts';
import { limits } from './limits.ts';
import { readXml, type XmlEvents } from './read-xml.ts';
import { lacking, type OnBytes, Unpacker } from './unpack.ts';
import { damaged, otherKind, tooLarge } from './unreadable.ts';
import { readDirectory, type ZipPart } from './zip-directory.ts';

export type SheetName = { readonly name: string; readonly isHidden: boolean; readonly part: ZipPart };

export type Workbook = {
  readonly sheets: readonly SheetName[];
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
  readonly unpacker: Unpacker;
  /** Texts that cells refer to by their number. */
  readonly texts: () => Promise<readonly string[]>;
  /** Whether a number in a cell of this format is a day. */
  readonly dayFormats: () => Promise<ReadonlySet<number>>;
};

type Relation = { readonly id: string; readonly kind: string; readonly target: string };

const nothing = (): void => undefined;
const ofTags = (open: XmlEvents['open']): XmlEvents => ({ open, text: nothing, close: nothing });

/** `xl/worksheets/sheet1.xml` of `worksheets/sheet1.xml` in `xl`. */
function pathOf(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

class Parts {
  readonly #parts: ReadonlyMap<string, ZipPart>;
  readonly unpacker: Unpacker;
  constructor(parts: ReadonlyMap<string, ZipPart>, unpacker: Unpacker) {
    this.#parts = parts;
    this.unpacker = unpacker;
  }

  get(name: string): ZipPart | undefined {
    return this.#parts.get(name);
  }

  async read(part: ZipPart, events: XmlEvents): Promise<void> {
    await readXml(part.name, this.unpacker.part(part, limits.kept), events);
  }

  /** What a part points to; nothing where no part says so. */
  async relations(of: string): Promise<readonly Relation[]> {
    const cut = of.lastIndexOf('/') + 1;
    const part = this.get(`${of.slice(0, cut)}_rels/${of.slice(cut)}.rels`);
    const found: Relation[] = [];
    if (part === undefined) return found;
    const folder = of.slice(0, Math.max(0, cut - 1));
    await this.read(
      part,
      ofTags((name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
        if (name !== 'Relationship' || mode === 'External') return;
        found.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), target: pathOf(folder, target) });
      }),
    );
    return found;
  }
}

async function workbookPart(parts: Parts): Promise<ZipPart> {
  const path = (await parts.relations('')).find(({ kind }) => kind === 'officeDocument')?.target;
  if (path === undefined) throw lacking('_rels/.rels with a workbook');
  if (path.endsWith('.bin')) throw otherKind('it is a binary workbook (.xlsb)');
  const part = parts.get(path);
  if (part === undefined || !/\bxl\b|workbook/i.test(path)) throw lacking('a workbook');
  return part;
}

/** Texts in their order; how they sound (`rPh`) is no part of them. */
async function readTexts(parts: Parts, part: ZipPart | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  if (part === undefined) return texts;
  let [text, isText, sounds] = ['', false, 0];
  await parts.read(part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') sounds += 1;
      isText = name === 't' && sounds === 0;
    },
    text: (more) => {
      if (isText) text += more;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') sounds -= 1;
      if (name === 'si') texts.push(plainText(text));
    },
  });
  return texts;
}

/** Characters that XML cannot hold are written by their number: `_x000D_`. */
export const plainText = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Numbers of the formats that show a day or a time. */
async function readDayFormats(parts: Parts, part: ZipPart | undefined): Promise<ReadonlySet<number>> {
  const days = new Set(usualDayFormats);
  const found = new Set<number>();
  if (part === undefined) return found;
  let [isFormat, at] = [false, 0];
  await parts.read(part, {
    open: (name, { numFmtId, formatCode = '' }) => {
      if (name === 'numFmt' && !isFormat) {
        if (isDayFormat(formatCode)) days.add(Number(numFmtId));
        else days.delete(Number(numFmtId));
      }
      if (name === 'cellXfs') isFormat = true;
      if (name !== 'xf' || !isFormat) return;
      if (days.has(Number(numFmtId))) found.add(at);
      at += 1;
    },
    text: nothing,
    close: (name) => {
      if (name === 'cellXfs') isFormat = false;
    },
  });
  return found;
}

/**
 * Opens a workbook; sheets, texts and formats are read when they are asked for.
 *
 * @throws {UnreadableFile} cut off, damaged, larger than is read, or something else
 */
export async function openWorkbook(handle: FileHandle, onBytes?: OnBytes): Promise<Workbook> {
  const parts = new Parts(await readDirectory(handle), new Unpacker(handle, onBytes));
  const book = await workbookPart(parts);
  const relations = await parts.relations(book.name);
  const sheets: SheetName[] = [];
  let is1904 = false;
  await parts.read(
    book,
    ofTags((tag, attributes) => {
      if (tag === 'workbookPr') is1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (tag !== 'sheet') return;
      const [id] = Object.entries(attributes).flatMap(([name, value]) => (name.endsWith(':id') ? [value] : []));
      const relation = relations.find((one) => one.id === id);
      if (relation !== undefined && relation.kind !== 'worksheet') return; // a sheet of a chart holds no cells
      const { name = '', state = 'visible' } = attributes;
      const part = parts.get(relation?.target ?? '');
      if (part === undefined) throw damaged(`its sheet ${JSON.stringify(name)} is missing`);
      if (sheets.some((sheet) => sheet.name === name)) throw damaged(`two sheets are called ${JSON.stringify(name)}`);
      if (sheets.length >= limits.parts) throw tooLarge('it has too many sheets');
      sheets.push({ name, isHidden: state !== 'visible', part });
    }),
  );
  const partOf = (kind: string): ZipPart | undefined =>
    parts.get(relations.find((relation) => relation.kind === kind)?.target ?? '');
  return {
    sheets,
    is1904,
    unpacker: parts.unpacker,
    texts: () => readTexts(parts, partOf('sharedStrings')),
    dayFormats: () => readDayFormats(parts, partOf('styles')),
  };
}
