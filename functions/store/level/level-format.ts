/** How tables lie in LevelDB: keys that sort as DynamoDB sorts, values that prove that they are whole. */
import { crc32 } from './crc.ts';

import { erasedAttribute, type Item, type Key } from '../table-port.ts';

/** The tables, each by the letter with which its keys begin; stored data depend on them. */
export const tableLetters = { responses: 'r', vault: 'v', platform: 'p' } as const;
export type TableName = keyof typeof tableLetters;

/** Where the tally of all writes stands; it sorts before every table. */
export const tallyKey = '!';
/** Sorts after every table; no item is under it (`scrub` in level-engine.ts). */
export const lastKey = '~';

const lengthDigits = 3;
const headerBytes = 5;
const mark = { whole: 0, erased: 1 };

/** Begins the key of every item of a partition. The length keeps a partition apart from those whose names begin alike. */
export const partitionPrefix = (table: TableName, pk: string): string =>
  `${tableLetters[table]}${pk.length.toString(36).padStart(lengthDigits, '0')}${pk}`;

/** The key of an item. LevelDB sorts by bytes of UTF-8. */
export const keyOf = (table: TableName, { pk, sk }: Key): string => partitionPrefix(table, pk) + sk;

/** The partition to which a key belongs, as {@link partitionPrefix} writes it; undefined for what is no key of an item. */
export function partitionOf(key: string): string | undefined {
  const length = Number.parseInt(key.slice(1, 1 + lengthDigits), 36);
  return Number.isNaN(length) ? undefined : key.slice(0, 1 + lengthDigits + length);
}

/** Above every key of a partition: the longest sort key, of the last character that there is. */
export const partitionEnd = (prefix: string): string => prefix + '\u{10FFFF}'.repeat(256);

/** A value as stored: four bytes of checksum over key and rest, one that marks the erased, then JSON text. */
export function encodeValue(key: string, item: Item): Buffer {
  const json = JSON.stringify(item);
  const value = Buffer.allocUnsafe(headerBytes + Buffer.byteLength(json));
  value[headerBytes - 1] = erasedAttribute in item ? mark.erased : mark.whole;
  value.write(json, headerBytes);
  value.writeUInt32BE(checksum(key, value), 0);
  return value;
}

const checksum = (key: string, value: Buffer): number => crc32(value.subarray(4), crc32(key));

/** The checksum that a value carries, which stands for it in the tally. */
export const sealOf = (value: Buffer): number => value.readUInt32BE(0);

/** Whether a value is what was once written under this key. */
export const isWhole = (key: string, value: Buffer): boolean =>
  value.length > headerBytes && checksum(key, value) === sealOf(value);

/** Whether it stands in the place of an item that was erased. */
export const isErasedValue = (value: Buffer): boolean => value[headerBytes - 1] === mark.erased;

/** The JSON text of a value. */
export const jsonOf = (value: Buffer): string => value.toString('utf8', headerBytes);
