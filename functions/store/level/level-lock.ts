/** The lock of LevelDB, which the operating system takes back from a process that ends in whatever way. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';

import { ClassicLevel } from 'classic-level';

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
  const failure: unknown = await probe.open().catch((error: unknown) => error);
  const cause = failure instanceof Error ? failure.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED';
}
