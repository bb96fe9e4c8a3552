/** Removes snapshots of registrants that are past their time from a data folder, as a rule of the bucket does on AWS. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { registrantsKeptDays, registrantsPrefix } from '#functions/publish/release/release-keys.ts';

const foldersIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));

/**
 * Forgets what is older than the rule allows, and answers how many snapshots that were.
 *
 * @param objects folder of the objects
 */
export async function forgetRegistrants(objects: string, now: Date): Promise<number> {
  const oldest = now.getTime() - registrantsKeptDays * 86_400_000;
  let forgotten = 0;
  for (const round of await foldersIn(join(objects, registrantsPrefix))) {
    for (const snapshot of await foldersIn(round)) {
      if ((await stat(snapshot)).mtimeMs >= oldest) continue;
      await rm(snapshot, { recursive: true });
      forgotten += 1;
    }
  }
  return forgotten;
}
