/** Browser assets, bundled once for each state of the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { type Asset, buildAssets, describeAsset, writeAssets } from './assets.ts';
import { isNotKept, keptFolder } from './kept-folder.js';
import { nameOf, ourCache, ourSources } from './sources.js';

/** Every asset, as {@link buildAssets} makes it. Where nothing can be kept they are bundled each time. */
export async function keptAssets(cache: string = ourCache): Promise<readonly Asset[]> {
  const kept = keptFolder(cache, `assets-${nameOf(ourSources)}`, writeAssets);
  const folder = await kept.catch((error: unknown) => {
    if (isNotKept(error)) return undefined;
    throw error;
  });
  if (folder === undefined) return buildAssets();
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => describeAsset(relative(folder, path).replaceAll('\\', '/'), readFileSync(path)));
}
