/**
 * Reads SPSS system files (.sav), plain or with bytecode compression: values, value labels, long strings and names, and
 * the values that the file declares missing. Source: the GNU PSPP developers' guide, "System File Format".
 */
import { readFile } from 'node:fs/promises';

import { type Encoding, encodings, strictDecoder } from '../files/encodings.ts';
import { Cursor, type PackageTable, UnreadableFile } from './binary-file.ts';
import type { ColumnInfo } from './cell-values.ts';
import { dayFromSpss } from './package-days.ts';
import { cellsOf, columnsOf } from './sav-cells.ts';
import { readDictionary, type SavVariable } from './sav-dictionary.ts';

/** Formats of print that show days: DATE, ADATE, JDATE, EDATE, SDATE and DATETIME. */
const dayFormats = new Set([20, 22, 23, 24, 38, 39]);

/** The encoding by the name or number that the file gives it. */
function encodingOf(name: string | undefined, codePage: number | undefined): Encoding | undefined {
  const plain = (
    name ?? (codePage === 65_001 ? 'utf-8' : codePage === undefined ? '' : `windows-${codePage}`)
  ).toLowerCase();
  const written = plain
    .replace(/^(?:cp|win)-?(125\d)$/, 'windows-$1')
    .replace(/^utf8$/, 'utf-8')
    .replaceAll('_', '-');
  return encodings.find((encoding) => encoding === written);
}

/** Whether a value is among those that a variable declares missing. */
function missingTest({ missing, width }: SavVariable, text: (bytes: Buffer) => string): (cell: string) => boolean {
  if (missing === undefined) return () => false;
  if (width > 0) {
    const words = new Set(missing.values.map((value) => text(value).trimEnd()));
    return (cell) => words.has(cell);
  }
  const values = missing.values.map((value) => missing.number(value));
  const [low, high, ...single] = missing.isRange ? values : [undefined, undefined, ...values];
  return (cell) => {
    const value = cell === '' ? NaN : Number(cell);
    return single.includes(value) || (low !== undefined && high !== undefined && value >= low && value <= high);
  };
}

/**
 * The table in an SPSS file.
 *
 * @param encoding of a file that does not say
 * @throws {UnreadableFile} another compression, or damaged
 */
export async function readSav(file: string, encoding?: Encoding): Promise<PackageTable> {
  const bytes = await readFile(file);
  const littleEndian = [2, 3].includes(bytes.readInt32LE(64));
  const dictionary = readDictionary(new Cursor(bytes, littleEndian));
  const own = encodingOf(dictionary.encoding, dictionary.codePage) ?? encoding ?? 'utf-8';
  const text = (part: Buffer): string => {
    try {
      return strictDecoder(own)(part, true);
    } catch {
      throw new UnreadableFile(
        `a text in it is not ${own}; say the encoding of the file, such as --encoding windows-1251`,
      );
    }
  };
  const longNames = new Map(
    text(dictionary.longNames)
      .split('\t')
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
  );
  const variables = dictionary.variables.map((variable) => {
    const short = text(variable.name).trimEnd();
    return { ...variable, short, called: longNames.get(short) ?? short };
  });
  const info = new Map(
    variables.map((variable): [string, ColumnInfo] => {
      const labels = variable.labels.map(({ value, label }) => {
        const key = variable.width > 0 ? text(value).trimEnd() : String(dictionary.number(value));
        return [key, text(label).trimEnd()] as const;
      });
      const declared = missingTest(variable, text);
      return [variable.called, { labels: new Map(labels), isMissing: declared }];
    }),
  );
  const show = (variable: SavVariable, value: number): string => {
    if (value === -Number.MAX_VALUE || Number.isNaN(value)) return '';
    return dayFormats.has(variable.format) ? dayFromSpss(value) : String(value);
  };
  return {
    columns: columnsOf(variables, dictionary),
    info,
    rows: () => cellsOf(dictionary, variables, { text, show }),
  };
}
