/** Computes what the next release would say, for staff to look at: it is in no index, has no files to download, and goes. */
import type { PreviewEntry } from '#functions/store/preview-entry.ts';
import type { Store } from '#functions/store/store.ts';

import type { PublishOutcome } from './outcomes.ts';
import { computeTaken, type PublishDeps, takeFor } from './publish-release.ts';
import { manifestName, previewFiles, previewKey } from './release/release-keys.ts';

export type PreviewDeps = PublishDeps & { readonly store: PublishDeps['store'] & Pick<Store, 'putPreview'> };

export type PreviewOutcome =
  | { readonly kind: 'previewed'; readonly preview: PreviewEntry }
  | Exclude<PublishOutcome, { readonly kind: 'published' }>;

const isSeen = (name: string): boolean => previewFiles.some((seen) => seen === name);

/**
 * Computes the estimates of a round as `publishRelease` would, held against the release that readers have, and lists
 * nothing. Neither a snapshot nor a record stays: no release is ever held against a preview.
 */
export async function previewRound(deps: PreviewDeps, roundId: string): Promise<PreviewOutcome> {
  const current = await currentOf(deps, roundId);
  const keepsNothing = { ...deps.objects, put: () => Promise.resolve() };
  const taken = await takeFor({ ...deps, objects: keepsNothing }, roundId, 'estimates');
  if (taken.kind !== 'taken') return taken;
  const { computed } = await computeTaken(deps, taken);
  if ('message' in computed) return { kind: 'cannot-compute', ...computed };
  if ((await currentOf(deps, roundId)) !== current) return previewRound(deps, roundId); // a release came meanwhile
  const id = deps.newId();
  const manifest = { name: manifestName, contentType: 'application/json', bytes: computed.manifestBytes };
  for (const { name, bytes, contentType } of [...computed.files, manifest]) {
    if (isSeen(name)) await deps.objects.put(previewKey(roundId, id, name), bytes, { contentType });
  }
  const preview = { id, round: roundId, computedAt: deps.now().toISOString(), after: current };
  await deps.store.putPreview(preview);
  return { kind: 'previewed', preview };
}

const currentOf = async ({ store }: PreviewDeps, round: string): Promise<string | undefined> =>
  (await store.listReleases(round)).find(({ series }) => series === 'estimates')?.id;
