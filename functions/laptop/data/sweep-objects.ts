/** The folder of objects when a data folder is opened: does it take files, and what did killed computations leave in it? */
import { mkdir, mkdtemp, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { manifestName } from '#functions/publish/release/release-keys.ts';
import type { Store } from '#functions/store/store.ts';

import { errorCode } from './data-directory.ts';
import { CommandFailure } from './failures.ts';

export type Swept = {
  /** Files that were being written when a process was killed. */
  readonly unfinished: number;
  /** Folders of releases that were cut off. */
  readonly cutOff: number;
  /** Whole releases that are in no index: nobody could open them, and they stay for a person to look at. */
  readonly neverListed: number;
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

/** Others write and sweep here as well: what they have taken away meanwhile is not there to be looked at. */
async function unlessGone<T>(looking: Promise<T>, gone: T): Promise<T> {
  try {
    return await looking;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return gone;
    throw error;
  }
}

const isOld = async (path: string, now: Date): Promise<boolean> =>
  (await unlessGone(
    stat(path).then(({ mtimeMs }) => now.getTime() - mtimeMs),
    0,
  )) > oldEnoughMs;

async function* foldersBelow(path: string): AsyncGenerator<string, void, undefined> {
  for (const entry of await unlessGone(readdir(path, { withFileTypes: true }), [])) {
    if (!entry.isDirectory()) continue;
    const folder = join(path, entry.name);
    yield folder;
    yield* foldersBelow(folder);
  }
}

/** Removes what killed processes left behind. */
export async function sweepObjects(objects: string, store: Pick<Store, 'getRelease'>, now: Date): Promise<Swept> {
  return { unfinished: await sweepUnfinished(objects, now), ...(await sweepReleases(objects, store, now)) };
}

async function sweepUnfinished(objects: string, now: Date): Promise<number> {
  let unfinished = 0;
  for await (const path of foldersBelow(objects)) {
    if (!basename(path).startsWith('.writing-') || !(await isOld(path, now))) continue;
    await rm(path, { recursive: true, force: true });
    unfinished += 1;
  }
  return unfinished;
}

async function sweepReleases(
  objects: string,
  store: Pick<Store, 'getRelease'>,
  now: Date,
): Promise<Omit<Swept, 'unfinished'>> {
  const found = { cutOff: 0, neverListed: 0 };
  for (const id of await readdir(join(objects, 'releases')).catch(() => [])) {
    const path = join(objects, 'releases', id);
    if (!(await isOld(path, now)) || (await store.getRelease(id)) !== undefined) continue;
    const files = await unlessGone(readdir(path), undefined);
    if (files === undefined) continue;
    if (files.includes(manifestName)) {
      found.neverListed += 1; // its manifest comes last: all of it is there
      continue;
    }
    await rm(path, { recursive: true, force: true });
    found.cutOff += 1;
  }
  return found;
}

/** One line about what was done, or none. */
export function sweptInWords({ unfinished, cutOff, neverListed }: Swept): string | undefined {
  const parts = [
    ...(cutOff > 0 ? [`${cutOff} releases that were cut off before anybody could see them are removed`] : []),
    ...(unfinished > 0 ? [`${unfinished} half-written files are removed`] : []),
    ...(neverListed > 0 ? [`${neverListed} whole releases are in no index and stay as they are, unseen`] : []),
  ];
  return parts.length === 0 ? undefined : `${parts.join(', ')}.`;
}
