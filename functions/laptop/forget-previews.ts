/** Removes previews that stand no longer from a data folder, as a rule of the bucket does on AWS. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { previewsPrefix } from '#functions/publish/release/release-keys.ts';
import { standingPreview } from '#functions/publish/release/standing-preview.ts';
import type { Store } from '#functions/store/store.ts';

/**
 * Forgets every preview but those that staff may still look at. Nothing may be computing a preview meanwhile.
 *
 * @param objects folder of the objects
 */
export async function forgetPreviews(
  objects: string,
  store: Pick<Store, 'getPreview' | 'listReleases'>,
  now: Date,
): Promise<void> {
  const folder = join(objects, previewsPrefix);
  for (const round of await readdir(folder).catch(() => [])) {
    const standing = await standingPreview({ store, now: () => now }, round);
    for (const id of await readdir(join(folder, round))) {
      if (id !== standing?.id) await rm(join(folder, round, id), { recursive: true });
    }
  }
}
