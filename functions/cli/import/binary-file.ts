/** What the readers of binary files share: a cursor over bytes, and the error for a file that is not what it says. */

import type { ColumnInfo } from './cell-values.ts';

/** Columns and rows of a file of a statistical package, as its readers give them. */
export type PackageTable = {
  readonly columns: readonly string[];
  readonly rows: () => Iterable<readonly string[]>;
  readonly info: ReadonlyMap<string, ColumnInfo>;
};

/** The file cannot be read as what it is; the message goes to the person. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** Reads numbers and text one after the other. Reading past the end is a `RangeError`. */
export class Cursor {
  readonly bytes: Buffer;
  readonly littleEndian: boolean;
  at: number;
  constructor(bytes: Buffer, littleEndian: boolean, at = 0) {
    this.bytes = bytes;
    this.littleEndian = littleEndian;
    this.at = at;
  }

  /** The next bytes, as they are. */
  take(count: number): Buffer {
    if (count < 0 || this.at + count > this.bytes.length) throw new RangeError('past the end of the file');
    const taken = this.bytes.subarray(this.at, this.at + count);
    this.at += count;
    return taken;
  }

  /** An unsigned whole number of 1, 2, 4 or 8 bytes. */
  unsigned(size: 1 | 2 | 4 | 8): number {
    const own = this.take(size);
    if (size === 8) return Number(this.littleEndian ? own.readBigUInt64LE() : own.readBigUInt64BE());
    return this.littleEndian ? own.readUIntLE(0, size) : own.readUIntBE(0, size);
  }

  /** A signed whole number of 1, 2 or 4 bytes. */
  signed(size: 1 | 2 | 4): number {
    const own = this.take(size);
    return this.littleEndian ? own.readIntLE(0, size) : own.readIntBE(0, size);
  }

  double(): number {
    const own = this.take(8);
    return this.littleEndian ? own.readDoubleLE() : own.readDoubleBE();
  }

  float(): number {
    const own = this.take(4);
    return this.littleEndian ? own.readFloatLE() : own.readFloatBE();
  }
}

/** Text up to the first zero byte. */
export const untilZero = (bytes: Buffer): Buffer => {
  const end = bytes.indexOf(0);
  return end === -1 ? bytes : bytes.subarray(0, end);
};
