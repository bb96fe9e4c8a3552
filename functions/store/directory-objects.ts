/** Objects as files below one folder: the laptop's side of the object store. */
import { link, mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

import { checkedKey } from './object-key.ts';
import { ObjectExists, type ObjectStore } from './object-store.ts';
import { StoreFull } from './store.ts';

/** A file has no content type of its own; its extension says it. */
const contentTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.parquet': 'application/vnd.apache.parquet',
  '.txt': 'text/plain; charset=utf-8',
};

function failedWith(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** The result, or undefined when there is no such file. */
async function unlessAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  return reading.catch((error: unknown) => {
    if (failedWith(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return undefined;
    throw error;
  });
}

async function flush(path: string, bytes?: Uint8Array): Promise<void> {
  const handle = await open(path, bytes === undefined ? 'r' : 'wx');
  try {
    if (bytes !== undefined) await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a file that is either complete and on the disk, or not there: written aside, flushed, then given its name by
 * a link, which – unlike a rename – never replaces what has the name already. Answers false when something has.
 */
async function writeNew(path: string, bytes: Uint8Array): Promise<boolean> {
  let aside: string | undefined;
  try {
    await mkdir(dirname(path), { recursive: true });
    aside = await mkdtemp(join(dirname(path), '.writing-'));
    await flush(join(aside, basename(path)), bytes);
    await link(join(aside, basename(path)), path);
    await flush(dirname(path));
    return true;
  } catch (error) {
    if (failedWith(error, 'EEXIST')) return false;
    if (failedWith(error, 'ENOSPC', 'EDQUOT', 'EROFS'))
      throw new StoreFull('the disk of the data folder takes nothing more: it is full or read-only', { cause: error });
    throw error;
  } finally {
    if (aside !== undefined) await rm(aside, { recursive: true, force: true });
  }
}

/** The object store in a folder, which is made when the first object is put. */
export function createDirectoryObjects(root: string): ObjectStore {
  const pathOf = (key: string): string => join(root, checkedKey(key));
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      if (await writeNew(path, bytes)) return;
      const present = await unlessAbsent(readFile(path));
      if (present === undefined || !present.equals(bytes)) throw new ObjectExists(`${key} already holds other bytes`);
    },

    async get(key) {
      const bytes = await unlessAbsent(readFile(pathOf(key)));
      return bytes && { bytes, contentType: contentTypes[extname(key)] ?? 'application/octet-stream' };
    },
  };
}
