/** Publishes a release only when it would differ from the one that readers have: for the schedule, which asks every night. */
import { isDeepStrictEqual } from 'node:util';

import type { Manifest, Series } from './release/manifest.ts';
import type { PublishOutcome } from './outcomes.ts';
import { newestOf } from './comparison.ts';
import { type PublishDeps, publishTaken, type Taken, takeFor } from './publish-release.ts';
import { readManifest } from './release/read-manifest.ts';

export type RenewDeps = PublishDeps;

/** `unchanged`: readers have this release already, to the byte. */
export type RenewOutcome = PublishOutcome | { readonly kind: 'unchanged'; readonly releaseId: string };

/**
 * Publishes a release of a round unless its responses and its description are those of the current one. Other code is no
 * reason: a deployment would publish every round anew in one night. Who wants it asks for it: `remit release`.
 */
export async function renewRelease(
  deps: RenewDeps,
  roundId: string,
  { series }: { readonly series: Series },
): Promise<RenewOutcome> {
  const taken = await takeFor(deps, roundId, series);
  if (taken.kind !== 'taken') return taken;
  return renewTaken(deps, taken);
}

/** Of two who compute the same at once, the second finds the release of the first. */
async function renewTaken(deps: RenewDeps, taken: Taken): Promise<RenewOutcome> {
  const current = await sameAsCurrent(deps, taken);
  return current === undefined
    ? publishTaken<RenewOutcome>(deps, taken, renewTaken)
    : { kind: 'unchanged', releaseId: current };
}

/** The id of the current release, if it was made from the same; a damaged one is not the same. */
async function sameAsCurrent(
  { store, objects }: RenewDeps,
  { series, round, snapshot }: Taken,
): Promise<string | undefined> {
  const current = (await store.listReleases(round.id)).find((release) => release.series === series);
  const manifest = current && (await readManifest(objects, current));
  const same = manifest?.snapshot.hash === snapshot.hash && isDeepStrictEqual(manifest.round, round);
  return same && (await isSameComparison(store, manifest)) ? current?.id : undefined;
}

/** Whether the earlier round that a release was compared with has no newer one. */
async function isSameComparison(
  store: RenewDeps['store'],
  { series, round, comparedWith }: Manifest,
): Promise<boolean> {
  if (series !== 'estimates' || round.comparedWith === undefined) return true;
  const newest = await newestOf({ store }, round.comparedWith);
  const compared = comparedWith !== undefined && 'release' in comparedWith ? comparedWith.release : undefined;
  // Where it could not be compared, a release that is there may be the reason; what is in the way is told anew.
  return newest?.id === compared;
}
