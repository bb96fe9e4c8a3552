/** The lock of LevelDB, which the operating system takes back from a process that ends in whatever way. */
import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { ClassicLevel } from 'classic-level';

import { openingFault } from './level-faults.ts';

/** Whether an opening failed because somebody has the database open. */
function saysLocked(failure: unknown): boolean {
  const cause = failure instanceof Error ? failure.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED';
}

/**
 * Whether somebody has this database open. LevelDB takes the lock before it looks at anything else, so an opening that must
 * fail for what is there tells, and touches nothing.
 */
export async function isInUse(folder: string): Promise<boolean> {
  const wasEverOpened = await access(join(folder, 'LOCK')).then(
    () => true,
    () => false,
  );
  if (!wasEverOpened) return false;
  const probe = new ClassicLevel(folder, { createIfMissing: false, errorIfExists: true });
  return saysLocked(await probe.open().catch((error: unknown) => error));
}

/** Locks of this process. The operating system forgets one when the process that has it looks at its file again. */
const ours = new Set<string>();

/**
 * Takes a lock: an empty database of its own, in a folder that is made at first.
 *
 * @returns how to give it back; undefined while somebody else, in this process or another, has it
 * @throws {StoreUnavailable} its files cannot be written; `StoreFull`: the disk takes nothing more
 */
export async function takeLock(folder: string): Promise<(() => Promise<void>) | undefined> {
  const path = resolve(folder);
  if (ours.has(path)) return undefined;
  ours.add(path);
  const lock = new ClassicLevel(path);
  try {
    await lock.open();
  } catch (error) {
    ours.delete(path);
    if (saysLocked(error)) return undefined;
    throw openingFault(path, error);
  }
  return async () => {
    await lock.close();
    ours.delete(path);
  };
}
