/** The dictionary of an SPSS file: its variables with their labels and missing values, up to where the data begin. */
import { type Cursor, UnreadableFile } from './binary-file.ts';

export type SavVariable = {
  /** Name of up to eight bytes; the long one stands apart. */
  readonly name: Buffer;
  /** 0: a number; else bytes of text in this segment. */
  readonly width: number;
  /** Eight-byte pieces that it takes in a case. */
  readonly pieces: number;
  /** Number of the format that its values are shown in. */
  readonly format: number;
  readonly missing?: {
    readonly isRange: boolean;
    readonly values: readonly Buffer[];
    readonly number: (bytes: Buffer) => number;
  };
  readonly labels: readonly { readonly value: Buffer; readonly label: Buffer }[];
};

export type SavDictionary = {
  readonly cursor: Cursor;
  readonly compressed: boolean;
  /** What a byte of compressed data is above the number that it stands for. */
  readonly bias: number;
  /** −1: not said. */
  readonly cases: number;
  readonly variables: readonly SavVariable[];
  readonly encoding?: string;
  readonly codePage?: number;
  readonly longNames: Buffer;
  /** `NAME=width`: texts of more than 255 bytes, kept in several variables. */
  readonly veryLong: string;
  readonly number: (bytes: Buffer) => number;
};

type Building = {
  variables: { variable: SavVariable; labels: { value: Buffer; label: Buffer }[]; index: number }[];
  encoding?: string;
  codePage?: number;
  longNames: Buffer;
  veryLong: string;
  pieces: number;
};

const padded = (length: number, to: number): number => Math.ceil(length / to) * to;

function readVariable(cursor: Cursor, building: Building, number: (bytes: Buffer) => number): void {
  const width = cursor.signed(4);
  const hasLabel = cursor.signed(4) === 1;
  const missingCount = cursor.signed(4);
  const format = (cursor.unsigned(4) >> 16) & 0xff;
  cursor.take(4);
  const name = cursor.take(8);
  if (hasLabel) cursor.take(padded(cursor.unsigned(4), 4));
  const values = Array.from({ length: Math.abs(missingCount) }, () => cursor.take(8));
  building.pieces += 1;
  if (width < 0) return; // goes on from the text before
  const labels: { value: Buffer; label: Buffer }[] = [];
  building.variables.push({
    index: building.pieces,
    labels,
    variable: {
      name,
      width,
      pieces: Math.max(1, Math.ceil(width / 8)),
      format,
      labels,
      ...(missingCount !== 0 && { missing: { isRange: missingCount < 0, values, number } }),
    },
  });
}

function readLabels(cursor: Cursor, { variables }: Building): void {
  const labels = Array.from({ length: cursor.unsigned(4) }, () => {
    const value = cursor.take(8);
    const length = cursor.unsigned(1);
    return { value, label: cursor.take(padded(length + 1, 8) - 1).subarray(0, length) };
  });
  if (cursor.unsigned(4) !== 4) throw new UnreadableFile('the file is cut off or damaged');
  const owners = Array.from({ length: cursor.unsigned(4) }, () => cursor.unsigned(4));
  for (const variable of variables) if (owners.includes(variable.index)) variable.labels.push(...labels);
}

function readExtension(cursor: Cursor, building: Building): void {
  const subtype = cursor.unsigned(4);
  const size = cursor.unsigned(4);
  const bytes = cursor.take(size * cursor.unsigned(4));
  if (subtype === 3) building.codePage = cursor.littleEndian ? bytes.readInt32LE(28) : bytes.readInt32BE(28);
  if (subtype === 13) building.longNames = bytes;
  if (subtype === 14) building.veryLong = bytes.toString('latin1');
  if (subtype === 20) building.encoding = bytes.toString('latin1');
}

/**
 * Reads the dictionary; the cursor stands at the data afterwards.
 *
 * @throws {UnreadableFile} compressed by ZLIB, or damaged
 */
export function readDictionary(cursor: Cursor): SavDictionary {
  const number = (bytes: Buffer): number => (cursor.littleEndian ? bytes.readDoubleLE() : bytes.readDoubleBE());
  cursor.take(4 + 60 + 4 + 4);
  const compression = cursor.signed(4);
  if (compression > 1) throw new UnreadableFile('an SPSS file compressed by ZLIB (.zsav); save it as .sav');
  cursor.take(4);
  const cases = cursor.signed(4);
  const bias = cursor.double();
  cursor.take(9 + 8 + 64 + 3);
  const building: Building = { variables: [], longNames: Buffer.alloc(0), veryLong: '', pieces: 0 };
  for (;;) {
    const record = cursor.signed(4);
    if (record === 2) readVariable(cursor, building, number);
    else if (record === 3) readLabels(cursor, building);
    else if (record === 6) cursor.take(80 * cursor.unsigned(4));
    else if (record === 7) readExtension(cursor, building);
    else if (record === 999) break;
    else throw new UnreadableFile(`an SPSS file with a record of type ${record}, which is not known`);
  }
  cursor.take(4);
  const { encoding, codePage, longNames, veryLong } = building;
  return {
    cursor,
    compressed: compression === 1,
    bias,
    cases,
    variables: building.variables.map(({ variable }) => variable),
    ...(encoding !== undefined && { encoding }),
    ...(codePage !== undefined && { codePage }),
    longNames,
    veryLong,
    number,
  };
}
