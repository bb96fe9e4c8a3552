/** Publishes a release: snapshot, analysis, files, manifest, and last of all the entry that makes it current. */
import { DesignError } from '#analysis/design/design.ts';
import { sha256 } from '#functions/shared/sha256.ts';
import { type Snapshot, takeSnapshot, UnknownInstrument } from '#functions/snapshot/take-snapshot.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import type { Store } from '#functions/store/store.ts';
import type { Round } from '#schemas/core/round.ts';

import { type Computed, computeFiles } from './compute-files.ts';
import type { Series } from './manifest.ts';
import type { Progress, PublishOutcome } from './outcomes.ts';
import { manifestName, releaseKey } from './release-keys.ts';

export type PublishDeps = {
  readonly store: Pick<Store, 'getRound' | 'getFrame' | 'readRound' | 'putRelease'>;
  readonly objects: Pick<ObjectStore, 'put'>;
  readonly now: () => Date;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  readonly codeVersion: string;
  readonly progress?: (progress: Progress) => void;
};

/** Instruments that a series reads. */
const instrumentsOf: Readonly<Record<Series, readonly string[]>> = {
  estimates: ['household', 'border', 'registration', 'price-quote'],
  'corridor-costs': ['price-quote'],
};

/** A round with its snapshot, from which a release can be computed. */
export type Taken = {
  readonly kind: 'taken';
  readonly series: Series;
  readonly round: Round;
  readonly snapshot: Snapshot;
};

type NothingPublished = Exclude<PublishOutcome, { kind: 'published' }>;

/**
 * Computes and publishes one release of a round.
 *
 * Files are written under a new id, the manifest after them, the entry in the index last: whatever fails on the way,
 * readers keep the release they had.
 */
export async function publishRelease(
  deps: PublishDeps,
  roundId: string,
  { series }: { readonly series: Series },
): Promise<PublishOutcome> {
  const taken = await takeFor(deps, roundId, series);
  return taken.kind === 'taken' ? publishTaken(deps, taken) : taken;
}

/** Reads the round for a series, and keeps what was read as a snapshot. */
export async function takeFor(deps: PublishDeps, roundId: string, series: Series): Promise<Taken | NothingPublished> {
  const round = await deps.store.getRound(roundId);
  if (round === undefined) return { kind: 'unknown-round' };
  const progress = (detail: string, done: number) => deps.progress?.({ step: 'snapshot', detail, done });
  const snapshot = await takeSnapshot({ ...deps, progress }, round, instrumentsOf[series]).catch(mendable);
  if ('message' in snapshot) return { kind: 'cannot-compute', message: snapshot.message };
  if (snapshot.responses === 0) return { kind: 'no-responses', series };
  return { kind: 'taken', series, round, snapshot };
}

/** Computes the release of a snapshot, and publishes it. */
export async function publishTaken(deps: PublishDeps, { series, round, snapshot }: Taken): Promise<PublishOutcome> {
  const progress = (step: Progress['step'], detail: string, done: number) => deps.progress?.({ step, detail, done });
  progress('analysis', series, snapshot.responses);
  const named = { hash: snapshot.hash, files: [...snapshot.files] };
  const inputs = { series, round, codeVersion: deps.codeVersion, snapshot: named };
  const computed = attempt(() => computeFiles(snapshot.tables, inputs));
  if ('message' in computed) return { kind: 'cannot-compute', message: computed.message };

  const releaseId = deps.newId();
  for (const [index, { name, bytes, contentType }] of computed.files.entries()) {
    await deps.objects.put(releaseKey(releaseId, name), bytes, { contentType });
    progress('release', name, index + 1);
  }
  await deps.objects.put(releaseKey(releaseId, manifestName), computed.manifestBytes, {
    contentType: 'application/json',
  });
  const manifestSha256 = sha256(computed.manifestBytes);
  await deps.store.putRelease({
    id: releaseId,
    round: round.id,
    series,
    publishedAt: deps.now().toISOString(),
    manifestSha256,
    files: computed.manifest.files,
  });
  progress('release', manifestName, computed.files.length + 1);
  return { kind: 'published', releaseId, manifestSha256, manifest: computed.manifest };
}

/** What somebody can mend is an expected outcome: a broken design in the data, a round that names an unknown instrument. */
function mendable(error: unknown): { readonly message: string } {
  if (error instanceof DesignError || error instanceof UnknownInstrument) return { message: error.message };
  throw error;
}

function attempt(compute: () => Computed): Computed | { readonly message: string } {
  try {
    return compute();
  } catch (error) {
    return mendable(error);
  }
}
