/** The manifest of a release, if it is there and is the one that the index names. */
import { sha256 } from '#functions/store/sha256.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import * as v from 'valibot';

import { type Manifest, manifestSchema } from './manifest.ts';
import { manifestName, releaseKey } from './release-keys.ts';

/** Reads and checks it; undefined when it is gone, altered, or of a format that this code does not know. */
export async function readManifest(
  objects: Pick<ObjectStore, 'get'>,
  { id, manifestSha256 }: Pick<ReleaseEntry, 'id' | 'manifestSha256'>,
): Promise<Manifest | undefined> {
  const stored = await objects.get(releaseKey(id, manifestName));
  if (stored === undefined || sha256(stored.bytes) !== manifestSha256) return undefined;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), manifestSchema), new TextDecoder().decode(stored.bytes));
  return parsed.success ? parsed.output : undefined;
}
