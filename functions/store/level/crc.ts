/** Checksums: CRC-32 of what we store, and CRC-32C, with which LevelDB seals the records of its own files. */
import * as zlib from 'node:zlib';

type Checksum = (data: string | Uint8Array, before?: number) => number;

/** A checksum by one table of 256 entries, for a polynomial written with its lowest power first. */
function byTable(polynomial: number): Checksum {
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    return value;
  });
  return (data, before = 0) => {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    let value = ~before;
    for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
    return ~value >>> 0;
  };
}

/** CRC-32, as in gzip; by Node itself from 20.15 on. `before`: the checksum of what comes before the data. */
export const crc32: Checksum = 'crc32' in zlib ? zlib.crc32 : byTable(0xedb88320);

/** CRC-32C (Castagnoli). */
export const crc32c: Checksum = byTable(0x82f63b78);
