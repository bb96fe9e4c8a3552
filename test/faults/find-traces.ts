/** Looks for texts in every byte of a folder: in files as they lie there, and in what LevelDB has compressed. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

import { snappyUncompress } from 'hyparquet';

/** A text that must not be there, and what it is of; `alone`: not as a part of a longer number or digest. */
export type Trace = { readonly text: string; readonly of: string; readonly alone?: true };

export type Found = { readonly of: string; readonly file: string };

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** Texts by their first four bytes, so that most places of a file are passed over at once. */
function indexed(traces: readonly Trace[]): ReadonlyMap<number, readonly { bytes: Buffer; trace: Trace }[]> {
  const index = new Map<number, { bytes: Buffer; trace: Trace }[]>();
  for (const trace of traces) {
    const bytes = Buffer.from(trace.text, 'utf8');
    if (bytes.length < 8) throw new RangeError(`a text of ${bytes.length} bytes is found everywhere`);
    const first = bytes.readUInt32LE(0);
    index.set(first, [...(index.get(first) ?? []), { bytes, trace }]);
  }
  return index;
}

function varint(bytes: Buffer, from: number): readonly [value: number, next: number] {
  let [value, at] = [0, from];
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}

const footerBytes = 48;

/** A block of a table of LevelDB, by where it lies and how long it is. */
function blockOf(table: Buffer, offset: number, size: number): Buffer {
  const raw = table.subarray(offset, offset + size);
  if (table[offset + size] !== 1) return raw;
  const [length] = varint(raw, 0);
  const whole = new Uint8Array(length);
  snappyUncompress(raw, whole);
  return Buffer.from(whole);
}

/**
 * The blocks of a table of LevelDB, unpacked.
 *
 * @see https://github.com/google/leveldb/blob/main/doc/table_format.md
 */
function* blocksOf(table: Buffer): Generator<Buffer, void, undefined> {
  const footer = table.subarray(-footerBytes);
  const [, afterMetaOffset] = varint(footer, 0);
  const [, afterMeta] = varint(footer, afterMetaOffset);
  const [indexOffset, next] = varint(footer, afterMeta);
  const [indexSize] = varint(footer, next);
  const index = blockOf(table, indexOffset, indexSize);
  yield index;
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4);
  for (let at = 0; at < end;) {
    const [, afterShared] = varint(index, at);
    const [keyBytes, afterKeyBytes] = varint(index, afterShared);
    const [valueBytes, afterValueBytes] = varint(index, afterKeyBytes);
    const handle = afterValueBytes + keyBytes;
    const [offset, afterOffset] = varint(index, handle);
    const [size] = varint(index, afterOffset);
    yield blockOf(table, offset, size);
    at = handle + valueBytes;
  }
}

const isHexOrPoint = (byte: number | undefined): boolean =>
  byte !== undefined && /[\da-f.]/i.test(String.fromCharCode(byte));

/** Looks for texts in bytes that it is shown; `found` tells every place where one of them stands, once a file and what it is of. */
export function searchFor(traces: readonly Trace[]) {
  const index = indexed(traces);
  const found = new Map<string, Found>();
  const stands = (bytes: Buffer, at: number, text: Buffer, alone: true | undefined): boolean =>
    bytes.subarray(at, at + text.length).equals(text) &&
    !(alone && (isHexOrPoint(bytes[at - 1]) || isHexOrPoint(bytes[at + text.length])));
  return {
    look: (bytes: Buffer, file: string): void => {
      for (let at = 0; at + 4 <= bytes.length; at += 1)
        for (const { bytes: text, trace } of index.get(bytes.readUInt32LE(at)) ?? [])
          if (stands(bytes, at, text, trace.alone)) found.set(`${file} ${trace.of}`, { of: trace.of, file });
    },
    found: (): readonly Found[] => [...found.values()],
  };
}

type Unpacked = (bytes: Buffer) => readonly Uint8Array[];

function searched(folder: string, traces: readonly Trace[], unpacked: Unpacked): readonly Found[] {
  const { look, found } = searchFor(traces);
  for (const path of filesBelow(folder)) {
    const bytes = readFileSync(path);
    const file = relative(folder, path);
    look(bytes, file);
    if (/\.(?:ldb|sst)$/.test(path)) for (const block of blocksOf(bytes)) look(block, file);
    for (const part of unpacked(bytes)) look(Buffer.from(part), file);
  }
  return found();
}

const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** An open database writes its files anew at times, and stops. */
const tries = 5;

/**
 * Every place below a folder where one of the texts stands. Where a file goes while it is looked through, what was in it may be in
 * another: then all of it is looked through again.
 *
 * @param unpacked what lies in a file besides its own bytes
 */
export function findTraces(folder: string, traces: readonly Trace[], unpacked: Unpacked = () => []): readonly Found[] {
  for (let left = tries - 1; ; left -= 1)
    try {
      return searched(folder, traces, unpacked);
    } catch (error) {
      if (left === 0 || !isGone(error)) throw error;
    }
}
