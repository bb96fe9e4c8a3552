/**
 * Reads Stata files of the formats 117, 118 and 119 (Stata 13 and later): values, value labels, long strings, and the
 * missing values `.`, `.a` … `.z`, which come as text for the map to give a meaning. Source: Stata's own `help dta`.
 */
import { readFile } from 'node:fs/promises';

import { type Encoding, strictDecoder } from '../files/encodings.ts';
import { Cursor, type PackageTable, untilZero, UnreadableFile } from './binary-file.ts';
import type { ColumnInfo } from './cell-values.ts';
import { dayFromStata } from './package-days.ts';

/** Sizes that differ between the formats. */
type Format = {
  readonly names: number;
  readonly formats: number;
  readonly columnCount: 2 | 4;
  readonly rowCount: 4 | 8;
  readonly labelCount: 1 | 2;
  /** Bytes of the variable's number in the eight that point to a long string, and of the row's in a long string itself. */
  readonly pointerColumn: 2 | 3 | 4;
  readonly longRow: 4 | 8;
};
const formats: Readonly<Record<string, Format>> = {
  '117': { names: 33, formats: 49, columnCount: 2, rowCount: 4, labelCount: 1, pointerColumn: 4, longRow: 4 },
  '118': { names: 129, formats: 57, columnCount: 2, rowCount: 8, labelCount: 2, pointerColumn: 2, longRow: 8 },
  '119': { names: 129, formats: 57, columnCount: 4, rowCount: 8, labelCount: 2, pointerColumn: 3, longRow: 8 },
};

const longString = 32_768;
/** Code of a numeric type → its size, its smallest missing value, and the step from one missing value to the next. */
const numeric: Readonly<Record<number, { readonly size: number; readonly missing: number }>> = {
  65_526: { size: 8, missing: 2 ** 1023 },
  65_527: { size: 4, missing: 2 ** 127 },
  65_528: { size: 4, missing: 2_147_483_621 },
  65_529: { size: 2, missing: 32_741 },
  65_530: { size: 1, missing: 101 },
};

const letter = (n: number): string => (n === 0 ? '.' : `.${String.fromCharCode(0x60 + n)}`);

/** A number as text, or the name of the missing value that stands in its place. */
function numberIn(cursor: Cursor, type: number, show: (value: number) => string = String): string {
  const { missing = 0 } = numeric[type] ?? {};
  let value: number;
  let rank: number;
  if (type === 65_526) {
    value = cursor.double();
    rank = Math.round((value / missing - 1) * 4096); // 2^1023 × (1 + n/4096)
  } else if (type === 65_527) {
    value = cursor.float();
    rank = Math.round((value / missing - 1) * 4096);
    if (value < missing) value = Number(value.toPrecision(7)); // as many digits as a float holds
  } else {
    value = cursor.signed(type === 65_528 ? 4 : type === 65_529 ? 2 : 1);
    rank = value - missing;
  }
  if (value >= missing) return letter(Math.min(26, Math.max(0, rank)));
  return show(value);
}

/** Finds the parts of the file by the map of places in it. */
function opened(bytes: Buffer) {
  const tag = /^<stata_dta><header><release>(\d{3})<\/release><byteorder>(MSF|LSF)<\/byteorder><K>/.exec(
    bytes.toString('latin1', 0, 128),
  );
  const format = formats[tag?.[1] ?? ''];
  if (tag === null || format === undefined)
    throw new UnreadableFile(
      `a Stata file of a format that is not known (${tag?.[1] ?? 'no release'}); save it as Stata 14`,
    );
  const cursor = new Cursor(bytes, tag[2] === 'LSF', tag[0].length);
  const columnCount = cursor.unsigned(format.columnCount);
  cursor.take('</K><N>'.length);
  const rowCount = cursor.unsigned(format.rowCount);
  const map = bytes.indexOf('<map>', cursor.at) + '<map>'.length;
  const place = (index: number, name: string): Cursor => {
    const at = new Cursor(bytes, cursor.littleEndian, map + 8 * index).unsigned(8);
    if (bytes.toString('latin1', at, at + name.length) !== name)
      throw new UnreadableFile('the file is cut off or damaged');
    return new Cursor(bytes, cursor.littleEndian, at + name.length);
  };
  return { format, columnCount, rowCount, place, release: tag[1] ?? '' };
}

type Text = (bytes: Buffer) => string;

/** Long strings by variable and row. */
function longStrings(cursor: Cursor, { longRow }: Format, text: Text): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  while (cursor.bytes.toString('latin1', cursor.at, cursor.at + 3) === 'GSO') {
    cursor.take(3);
    const column = cursor.unsigned(4);
    const row = cursor.unsigned(longRow);
    const type = cursor.unsigned(1);
    const own = cursor.take(cursor.unsigned(4));
    found.set(`${column} ${row}`, text(type === 130 ? untilZero(own) : own));
  }
  return found;
}

/** Value labels by name: value → label. Missing values have labels too, under `.a`. */
function valueLabels(cursor: Cursor, { names }: Format, text: Text): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, ReadonlyMap<string, string>>();
  while (cursor.bytes.toString('latin1', cursor.at, cursor.at + 5) === '<lbl>') {
    cursor.take(5 + 4);
    const name = text(untilZero(cursor.take(names)));
    cursor.take(3);
    const count = cursor.unsigned(4);
    const textLength = cursor.unsigned(4);
    const offsets = Array.from({ length: count }, () => cursor.unsigned(4));
    const values = Array.from({ length: count }, () => numberIn(cursor, 65_528));
    const texts = cursor.take(textLength);
    found.set(name, new Map(values.map((value, at) => [value, text(untilZero(texts.subarray(offsets[at])))])));
    cursor.take('</lbl>'.length);
  }
  return found;
}

/** A pointer to a long string: the variable's number, then the row's, in eight bytes. */
function pointer(cursor: Cursor, { pointerColumn }: Format): string {
  const own = cursor.take(8);
  const number = (from: number, size: number): number =>
    cursor.littleEndian ? own.readUIntLE(from, size) : own.readUIntBE(from, size);
  return `${number(0, pointerColumn)} ${pointerColumn === 4 ? number(4, 4) : number(pointerColumn, Math.min(6, 8 - pointerColumn))}`;
}

/**
 * The table in a Stata file.
 *
 * @param encoding of a file of format 117, which does not say; UTF-8 in the later ones
 * @throws {UnreadableFile} another format, or damaged
 */
export async function readStata(file: string, encoding?: Encoding): Promise<PackageTable> {
  const bytes = await readFile(file);
  const { format, columnCount, rowCount, place, release } = opened(bytes);
  const text: Text = (own) => {
    try {
      return strictDecoder(encoding ?? 'utf-8')(own, true);
    } catch {
      throw new UnreadableFile(
        release === '117' && encoding === undefined
          ? 'a text in it is not utf-8; say the encoding of the file, such as --encoding windows-1251'
          : `a text in it is not ${encoding ?? 'utf-8'}`,
      );
    }
  };
  const list = <T>(cursor: Cursor, read: (cursor: Cursor) => T): readonly T[] =>
    Array.from({ length: columnCount }, () => read(cursor));
  const types = list(place(2, '<variable_types>'), (cursor) => cursor.unsigned(2));
  const columns = list(place(3, '<varnames>'), (cursor) => text(untilZero(cursor.take(format.names))));
  const shown = list(place(5, '<formats>'), (cursor) => untilZero(cursor.take(format.formats)).toString('latin1'));
  const labelNames = list(place(6, '<value_label_names>'), (cursor) => text(untilZero(cursor.take(format.names))));
  const strings = longStrings(place(10, '<strls>'), format, text);
  const labels = valueLabels(place(11, '<value_labels>'), format, text);
  const data = place(9, '<data>').at;
  // Days are counted from 1960, moments in milliseconds from then.
  const show = shown.map((each) =>
    /^%-?t?d/.test(each) ? dayFromStata : /^%-?tc/i.test(each) ? (ms: number) => dayFromStata(ms / 86_400_000) : String,
  );
  const info = new Map(
    columns.map((column, at): [string, ColumnInfo] => [
      column,
      { labels: labels.get(labelNames[at] ?? '') ?? new Map(), isMissing: (value) => /^\.[a-z]$/.test(value) },
    ]),
  );
  const cell = (cursor: Cursor, type: number, at: number): string => {
    if (type === longString) return strings.get(pointer(cursor, format)) ?? '';
    if (type < longString) return text(untilZero(cursor.take(type)));
    if (numeric[type] === undefined) throw new UnreadableFile(`a variable of type ${type}, which is not known`);
    const value = numberIn(cursor, type, show[at]);
    return value === '.' ? '' : value;
  };
  function* rows(): Generator<readonly string[]> {
    const cursor = new Cursor(bytes, place(9, '<data>').littleEndian, data);
    for (let row = 0; row < rowCount; row++) yield types.map((type, at) => cell(cursor, type, at));
  }
  return { columns, rows, info };
}
