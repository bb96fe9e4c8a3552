/**
 * Looks at the files of a LevelDB before it is opened: opening one that is damaged throws away what cannot be read, and says
 * nothing. What a kill leaves behind, a record cut off at the end of a file, is no damage.
 *
 * @see https://github.com/google/leveldb/blob/main/doc/log_format.md
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { crc32c } from './crc.ts';

const blockBytes = 32 * 1024;
/** Checksum 4, length 2, type 1. */
const headerBytes = 7;

/**
 * What is wrong with the files, in words that name the file; undefined when they can be opened.
 *
 * @param folder of the database, which was made before
 * @throws the error of the file system, when a file is there and cannot be read
 */
export async function fileDamage(folder: string): Promise<string | undefined> {
  const names: readonly string[] = (await unlessAbsent(readdir(folder))) ?? [];
  const current = await unlessAbsent(readFile(join(folder, 'CURRENT'), 'utf8'));
  if (current === undefined) return 'its file CURRENT is missing';
  const manifest = /^(MANIFEST-\d+)\n$/.exec(current)?.[1];
  if (manifest === undefined) return 'its file CURRENT is empty or damaged';
  if (!names.includes(manifest)) return `its file ${manifest} is missing`;
  const logs = names.filter((name) => name.endsWith('.log'));
  if (logs.length === 0) return 'its .log file is missing';
  for (const name of [manifest, ...logs]) {
    const at = damagedAt(await readFile(join(folder, name)));
    if (at !== undefined) return `its file ${name} is damaged at byte ${at}`;
  }
  return undefined;
}

/** What is read; undefined when there is no such file. */
async function unlessAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Place of the first record that is not what was written; undefined when there is none. A last record that is wrong may have
 * been cut off by a power failure: whether it is missed, the ledger knows.
 */
export function damagedAt(file: Buffer): number | undefined {
  let at = 0;
  while (at + headerBytes <= file.length) {
    const left = blockBytes - (at % blockBytes);
    if (left < headerBytes) {
      at += left;
      continue;
    }
    const length = file.readUInt16LE(at + 4);
    const end = at + headerBytes + length;
    const isRecord = headerBytes + length <= left && end <= file.length && isSealed(file, at, end);
    if (!isRecord) return isEnd(file, at, left) ? undefined : at;
    at = end;
  }
  return undefined;
}

/** The checksum is over type and data, and masked, since data may hold checksums themselves. */
function isSealed(file: Buffer, at: number, end: number): boolean {
  const crc = crc32c(file.subarray(at + 6, end));
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0 === file.readUInt32LE(at);
}

/** Whether nothing that was written comes after this place: no record in its block, and no block. */
function isEnd(file: Buffer, at: number, left: number): boolean {
  if (file.length > at + left) return file.subarray(at).every((byte) => byte === 0);
  for (let next = at + 1; next + headerBytes <= file.length; next++) {
    const end = next + headerBytes + file.readUInt16LE(next + 4);
    if (end <= file.length && end > next + headerBytes && isSealed(file, next, end)) return false;
  }
  return true;
}
