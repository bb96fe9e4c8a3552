/** Looks at the files of a database before it is opened: LevelDB takes a folder without CURRENT for a new one, and clears it. */
import { readdir } from 'node:fs/promises';

import { CommandFailure } from './failures.ts';

/** What a database that was ever written to holds. */
const ofDatabase = /^(?:MANIFEST-\d+|\d+\.(?:ldb|log|sst))$/;

/**
 * Refuses a database that lost the file by which it is read; nothing is touched.
 *
 * @param path folder of the database; it need not exist
 * @throws {CommandFailure} it would be cleared
 */
export async function checkDatabase(path: string): Promise<void> {
  const names: readonly string[] = await readdir(path).catch(() => []);
  if (names.includes('CURRENT') || !names.some((name) => ofDatabase.test(name))) return;
  throw new CommandFailure(
    `${path} has lost its file CURRENT and cannot be read; nothing was touched. Bring the folder back from a copy, or put ` +
      `${names.toSorted().findLast((name) => name.startsWith('MANIFEST-')) ?? 'the name of its MANIFEST file'} into a new file CURRENT as its only line`,
  );
}
