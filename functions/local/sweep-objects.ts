/** Tidies the objects of a data folder when it is opened: what a killed computation left behind, and a folder that takes no files. */
import { mkdir, mkdtemp, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Store } from '#functions/store/store.ts';

import { errorCode } from './data-directory.ts';
import { CommandFailure } from './failures.ts';

export type Swept = {
  /** Files that were being written when a process was killed. */
  readonly unfinished: number;
  /** Folders of releases that were never listed: nobody could open them. */
  readonly neverListed: number;
  /** Releases that were complete, and are listed now. */
  readonly listed: number;
};

/** Younger ones may belong to a computation that is under way. */
const oldEnoughMs = 60 * 60 * 1000;

/**
 * Makes the folder of objects, and sees that it takes files.
 *
 * @throws {CommandFailure} it does not
 */
export async function checkObjects(objects: string): Promise<void> {
  try {
    await mkdir(objects, { recursive: true, mode: 0o700 });
    await rmdir(await mkdtemp(join(objects, '.writing-')));
  } catch (error) {
    throw new CommandFailure(
      `cannot write to ${objects} (${errorCode(error)}), where releases go; make it writable, or name another folder with --data`,
    );
  }
}

const isOld = async (path: string, now: Date): Promise<boolean> =>
  now.getTime() - (await stat(path)).mtimeMs > oldEnoughMs;

/** Removes leftovers of killed processes and lists what was only not listed yet. */
export async function sweepObjects(
  objects: string,
  store: Pick<Store, 'getRelease' | 'listReleases' | 'putRelease'>,
  now: Date,
): Promise<Swept> {
  return { unfinished: await sweepUnfinished(objects, now), ...(await sweepReleases(objects, store, now)) };
}

async function sweepUnfinished(objects: string, now: Date): Promise<number> {
  let unfinished = 0;
  for (const entry of await readdir(objects, { withFileTypes: true, recursive: true })) {
    if (!entry.isDirectory() || !entry.name.startsWith('.writing-')) continue;
    const path = join(entry.parentPath, entry.name);
    if (!(await isOld(path, now))) continue;
    await rm(path, { recursive: true, force: true });
    unfinished += 1;
  }
  return unfinished;
}

async function sweepReleases(
  objects: string,
  store: Pick<Store, 'getRelease' | 'listReleases' | 'putRelease'>,
  now: Date,
): Promise<Omit<Swept, 'unfinished'>> {
  const found = { neverListed: 0, listed: 0 };
  const folders = await readdir(join(objects, 'releases')).catch(() => []);
  for (const id of folders) {
    const path = join(objects, 'releases', id);
    if (!(await isOld(path, now))) continue;
    const entry = await store.getRelease(id);
    if (entry === undefined) {
      await rm(path, { recursive: true });
      found.neverListed += 1;
      continue;
    }
    const all = await store.listReleases(entry.round);
    const later = all.some((other) => other.id === id || other.publishedAt > entry.publishedAt);
    if (!later && (await store.putRelease(entry)) === 'published') found.listed += 1;
  }
  return found;
}

/** One line about what was done, or none. */
export function sweptInWords({ unfinished, neverListed, listed }: Swept): string | undefined {
  const parts = [
    ...(neverListed > 0 ? [`${neverListed} releases that were cut off before anybody could see them are removed`] : []),
    ...(listed > 0 ? [`${listed} releases that were complete but not listed are listed now`] : []),
    ...(unfinished > 0 ? [`${unfinished} half-written files are removed`] : []),
  ];
  return parts.length === 0 ? undefined : `${parts.join(', ')}.`;
}
