/** Looks at a data folder before its database is opened: LevelDB takes one without CURRENT for a new one, and clears it. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { CommandFailure } from './failures.ts';

/** What a database that was ever written to holds. */
const ofDatabase = /^(?:MANIFEST-\d+|\d+\.(?:ldb|log|sst))$/;

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

/**
 * Refuses a folder whose database is gone, or lost the file by which it is read; nothing is touched.
 *
 * @param folder the data folder; it need not hold a database yet
 * @throws {CommandFailure} a new database would take the place of one that is missed
 */
export async function checkDatabase(folder: string): Promise<void> {
  const path = join(folder, 'db');
  const names = await namesIn(path);
  if (names.includes('CURRENT')) return;
  if (!names.some((name) => ofDatabase.test(name))) {
    const releases = await namesIn(join(folder, 'objects', 'releases'));
    if (releases.length === 0) return;
    throw new CommandFailure(
      `${path} is gone, though ${folder} holds ${releases.length} releases; nothing was touched. Bring db back from a copy, or begin in another folder with --data`,
    );
  }
  throw new CommandFailure(
    `${path} has lost its file CURRENT and cannot be read; nothing was touched. Bring the folder back from a copy, or put ` +
      `${names.toSorted().findLast((name) => name.startsWith('MANIFEST-')) ?? 'the name of its MANIFEST file'} into a new file CURRENT as its only line`,
  );
}
