/** Publishes a release only when it would differ from the one that readers have: for the schedule, which asks every night. */
import { isDeepStrictEqual } from 'node:util';

import type { Series } from './manifest.ts';
import type { PublishOutcome } from './outcomes.ts';
import { type PublishDeps, publishTaken, type Taken, takeFor } from './publish-release.ts';
import { readManifest } from './read-manifest.ts';

export type RenewDeps = PublishDeps;

/** `unchanged`: readers have this release already, to the byte. */
export type RenewOutcome = PublishOutcome | { readonly kind: 'unchanged'; readonly releaseId: string };

/** Publishes a release of a round unless its responses, its description and the code are those of the current one. */
export async function renewRelease(
  deps: RenewDeps,
  roundId: string,
  { series }: { readonly series: Series },
): Promise<RenewOutcome> {
  const taken = await takeFor(deps, roundId, series);
  if (taken.kind !== 'taken') return taken;
  const current = await sameAsCurrent(deps, taken);
  return current === undefined ? publishTaken(deps, taken) : { kind: 'unchanged', releaseId: current };
}

/** The id of the current release, if the same would come out again; a damaged one is not the same. */
async function sameAsCurrent(
  { store, objects, codeVersion }: RenewDeps,
  { series, round, snapshot }: Taken,
): Promise<string | undefined> {
  const current = (await store.listReleases(round.id)).find((release) => release.series === series);
  const manifest = current && (await readManifest(objects, current));
  const same =
    manifest?.codeVersion === codeVersion &&
    manifest.snapshot.hash === snapshot.hash &&
    isDeepStrictEqual(manifest.round, round);
  return same ? current?.id : undefined;
}
