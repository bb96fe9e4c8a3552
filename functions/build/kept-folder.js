// Folders that are made once and used again by every process that asks for the same.
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const dayMs = 24 * 3_600_000;

/** What nobody has asked for in a week is removed. */
const keptMs = 7 * dayMs;

/**
 * @param {string} path
 * @returns {number | undefined} when it was last asked for; undefined for what is not there
 */
const lastUse = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

/** @param {string} path */
function noteUse(path) {
  const now = new Date();
  utimesSync(path, now, now);
}

/**
 * Keeps a folder while this process runs, however long: a server loads some of its code only when somebody asks for it.
 *
 * @param {string} folder
 */
export function keepWhileRunning(folder) {
  const again = setInterval(() => {
    if (lastUse(folder) !== undefined) noteUse(folder);
  }, dayMs);
  again.unref();
}

/**
 * The folder with this name, made first if it is not there. Several processes may ask at the same time; each finds a whole one.
 *
 * @param {string} cache folder of all of them
 * @param {string} name
 * @param {(folder: string) => Promise<unknown>} make fills a folder
 * @returns {Promise<string>} its path
 */
export async function keptFolder(cache, name, make) {
  const folder = join(cache, name);
  const now = new Date();
  if (lastUse(folder) === undefined) {
    mkdirSync(cache, { recursive: true });
    const aside = mkdtempSync(`${folder}.`);
    try {
      await make(aside);
      renameSync(aside, folder);
    } catch (error) {
      rmSync(aside, { recursive: true, force: true });
      if (lastUse(folder) === undefined) throw error; // else another process was first
    }
  } else noteUse(folder);
  for (const other of readdirSync(cache)) {
    const path = join(cache, other);
    if (other !== name && (lastUse(path) ?? Infinity) < now.getTime() - keptMs)
      rmSync(path, { recursive: true, force: true });
  }
  return folder;
}

/** Whoever may not write there, or not any more. */
const notWritten = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR'];

/**
 * Whether nothing can be kept, and what is needed has to be made each time.
 *
 * @param {unknown} error of {@link keptFolder}
 * @returns {boolean}
 */
export const isNotKept = (error) =>
  error instanceof Error && 'code' in error && notWritten.some((code) => code === error.code);
