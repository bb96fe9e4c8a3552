/** The list of files inside a zip archive, read from its end (APPNOTE 6.3.10, 4.3.12 to 4.3.16) and believed in nothing. */
import type { FileHandle } from 'node:fs/promises';

import { limits } from './limits.ts';
import { damaged, otherKind, tooLarge } from './unreadable.ts';

/** One file of the archive, as the list describes it. */
export type ZipPart = {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly checksum: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes that it says it unpacks to; what unpacks to more is refused. */
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly offset: number;
};

const endBytes = 22;
const longestComment = 0xffff;
const in64 = { two: 0xffff, four: 0xffff_ffff } as const;

/** Bytes of the archive, all of them. @throws {UnreadableFile} there are not so many */
export async function bytesAt(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
  if (bytesRead < length) throw damaged('it ends too early');
  return buffer;
}

/** A number of eight bytes, as far as it can be a place in a file. */
const long = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at));

type Where = { readonly entries: number; readonly size: number; readonly offset: number; readonly end: number };

/** Where the list stands, by the last record of the archive. */
async function findDirectory(handle: FileHandle, size: number): Promise<Where> {
  const tail = await bytesAt(
    handle,
    Math.max(0, size - endBytes - longestComment),
    Math.min(size, endBytes + longestComment),
  );
  let at = tail.length - endBytes;
  while (at >= 0 && (tail.readUInt32LE(at) !== 0x06054b50 || at + endBytes + tail.readUInt16LE(at + 20) > tail.length))
    at -= 1;
  if (at < 0) throw damaged('its end is missing');
  const end = size - tail.length + at;
  const found = {
    entries: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
  };
  if (found.entries !== in64.two && found.size !== in64.four && found.offset !== in64.four) return { ...found, end };
  if (end < 20) throw damaged('its end is missing');
  const locator = await bytesAt(handle, end - 20, 20);
  if (locator.readUInt32LE(0) !== 0x07064b50) return { ...found, end };
  const record = await bytesAt(handle, long(locator, 8), 56);
  if (record.readUInt32LE(0) !== 0x06064b50) throw damaged('the list of its parts is missing');
  return { entries: long(record, 32), size: long(record, 40), offset: long(record, 48), end: long(locator, 8) };
}

/** The long numbers of a part, in the order in which the list has them: those that do not fit into four bytes. */
function longNumbers(extra: Buffer): Buffer {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === 1) return extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  return Buffer.alloc(0);
}

function partAt(list: Buffer, at: number): { readonly part: ZipPart; readonly next: number } {
  if (at + 46 > list.length || list.readUInt32LE(at) !== 0x02014b50) throw damaged('the list of its parts is broken');
  const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) => list.readUInt16LE(at + field));
  const nameEnd = at + 46 + (nameBytes ?? 0);
  const extraEnd = nameEnd + (extraBytes ?? 0);
  const next = extraEnd + (commentBytes ?? 0);
  if (next > list.length) throw damaged('the list of its parts is broken');
  const longer = longNumbers(list.subarray(nameEnd, extraEnd));
  let used = 0;
  const whole = (field: number): number => {
    const short = list.readUInt32LE(at + field);
    if (short !== in64.four || used + 8 > longer.length) return short;
    used += 8;
    return long(longer, used - 8);
  };
  const name = list.toString('utf8', at + 46, nameEnd);
  if ((list.readUInt16LE(at + 8) & 1) === 1) throw otherKind('the workbook needs a password');
  const [unpacked, packed, offset] = [whole(24), whole(20), whole(42)];
  const method = list.readUInt16LE(at + 10);
  return { part: { name, method, checksum: list.readUInt32LE(at + 16), packed, unpacked, offset }, next };
}

/** Parts that lie over each other would let a small archive unpack to a large one. */
function refuseOverlaps(parts: readonly ZipPart[], end: number): void {
  const inOrder = parts.toSorted((one, other) => one.offset - other.offset);
  for (const [at, { name, offset, packed }] of inOrder.entries())
    if (offset + 30 + Buffer.byteLength(name) + packed > (inOrder[at + 1]?.offset ?? end))
      throw damaged(`its part ${JSON.stringify(name)} reaches into the next one`);
}

/**
 * Every file of an archive by its name.
 *
 * @throws {UnreadableFile} cut off, broken, encrypted, or of more parts than are read
 */
export async function readDirectory(handle: FileHandle): Promise<ReadonlyMap<string, ZipPart>> {
  const { size } = await handle.stat();
  const where = await findDirectory(handle, size);
  if (where.entries > limits.parts || where.size > limits.directory)
    throw tooLarge(`it has ${where.entries} parts, more than the ${limits.parts} that are read`);
  if (where.offset + where.size > where.end) throw damaged('the list of its parts is not where it should be');
  const list = await bytesAt(handle, where.offset, where.size);
  const parts = new Map<string, ZipPart>();
  for (let at = 0, count = 0; count < where.entries; count++) {
    const { part, next } = partAt(list, at);
    if (parts.has(part.name)) throw damaged(`it has two parts called ${JSON.stringify(part.name)}`);
    parts.set(part.name, part);
    at = next;
  }
  refuseOverlaps([...parts.values()], where.offset);
  return parts;
}
