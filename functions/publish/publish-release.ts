/** Publishes a release: snapshot, analysis, files, manifest, and last of all the entry that makes it current. */
import { sha256 } from '#functions/store/sha256.ts';
import { type Snapshot, takeSnapshot } from '#functions/publish/snapshot/take-snapshot.ts';
import type { SegmentReaders } from '#functions/publish/snapshot/read-study.ts';
import type { Writers } from '#functions/publish/snapshot/write-together.ts';
import type { Helpers } from '#functions/publish/together/tables-together.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import { heldAgainst } from '#functions/store/release-entry.ts';
import type { Store } from '#functions/store/store.ts';
import { permits } from '#schemas/fieldwork/life-cycle.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { studiesIn, type Studies, type Study } from '#schemas/language/study/study.ts';

import { comparisonFor } from './comparison.ts';
import type { Computed } from './compute-files.ts';
import { descriptionOf } from './description.ts';
import { type FormerRelease, readFormer } from './former-release.ts';
import type { Series } from './release/manifest.ts';
import type { Progress, PublishOutcome } from './outcomes.ts';
import { manifestName, recordKey, releaseKey } from './release/release-keys.ts';
import { englishOf } from './release/in-english.ts';
import { explainedFailure, type Reason, recordDamaged } from './why-not-computed.ts';

export type PublishDeps = {
  readonly store: Pick<
    Store,
    | 'getRoundEntry'
    | 'getFrame'
    | 'listShiftSheets'
    | 'readRound'
    | 'listRateDays'
    | 'getRateFeed'
    | 'putRelease'
    | 'listReleases'
  >;
  readonly objects: Pick<ObjectStore, 'put' | 'get'>;
  readonly studies: Pick<Studies, 'find'>;
  readonly now: () => Date;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  readonly codeVersion: string;
  /** A person vouches for the clock: a release may be published although the newest one is dated later. */
  readonly clockIsRight?: boolean;
  readonly progress?: (progress: Progress) => void;
  /** Other threads that read responses, make tables and write files; without them one thread does all of it. */
  readonly helpers?: SegmentReaders & Writers & Helpers;
};

/** Whether a series reads a study: prices alone are made of quotes. */
const reads = (series: Series, { tables }: Study): boolean =>
  series === 'estimates' || tables.some(({ kind }) => kind === 'quoted-costs');

/** A round with its snapshot, from which a release can be computed. */
export type Taken = {
  readonly kind: 'taken';
  readonly series: Series;
  readonly round: Round;
  /** All of the round. */
  readonly studies: readonly Study[];
  readonly snapshot: Snapshot;
};

type NothingPublished = Exclude<PublishOutcome, { kind: 'published' }>;

/**
 * Computes and publishes one release of a round.
 *
 * Files are written under a new id, the manifest after them, the entry in the index last: whatever fails on the way,
 * readers keep the release they had. Of two at the same moment the second is computed again, held against the first.
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
  const entry = await deps.store.getRoundEntry(roundId);
  if (entry === undefined) return { kind: 'unknown-round' };
  const { round, state } = entry;
  if (!permits[state].computing) return { kind: 'not-computed-any-more', state };
  const [newest] = await deps.store.listReleases(roundId);
  const now = deps.now().toISOString();
  if (newest !== undefined && now < newest.publishedAt && deps.clockIsRight !== true) {
    return { kind: 'clock-behind', now, newest: newest.publishedAt };
  }
  const progress = (detail: string, done: number) => deps.progress?.({ step: 'snapshot', detail, done });
  const studies = await studiesIn(deps.studies, round.instruments).catch(explainedFailure);
  if ('message' in studies) return { kind: 'cannot-compute', ...studies };
  const read = studies.filter((study) => reads(series, study));
  const snapshot = await takeSnapshot({ ...deps, progress }, round, read);
  if (snapshot.responses === 0) return { kind: 'no-responses', series };
  return { kind: 'taken', series, round, studies, snapshot };
}

/** The release that this one is held against, or why it cannot be read. */
async function formerOf(
  deps: PublishDeps,
  { series, round, studies, snapshot }: Taken,
): Promise<FormerRelease | Reason | undefined> {
  const newest = heldAgainst(await deps.store.listReleases(round.id), series);
  if (newest === undefined) return undefined;
  const description = descriptionOf({ round, codeVersion: deps.codeVersion, snapshot });
  const reading = await readFormer(deps.objects, { id: round.id, studies }, newest, description);
  if (reading.kind === 'read') return reading.former;
  return recordDamaged(reading.file, newest.id);
}

/** Computes the release of a snapshot, held against the one that readers have; or says what is in the way. */
export async function computeTaken(
  deps: PublishDeps,
  taken: Taken,
): Promise<{
  readonly computed: Computed | Reason;
  readonly former?: FormerRelease | undefined;
}> {
  const { series, round, studies, snapshot } = taken;
  const named = { hash: snapshot.hash, files: [...snapshot.files] };
  const english = await englishOf(studies);
  const former = await formerOf(deps, taken);
  if (former !== undefined && 'message' in former) return { computed: former };
  const comparison = series === 'estimates' ? await comparisonFor(deps, round) : undefined;
  if (comparison !== undefined && 'message' in comparison) return { computed: comparison };
  const computedOn = deps.now().toISOString().slice(0, 10);
  const made = { codeVersion: deps.codeVersion, computedOn, snapshot: named };
  const inputs = { series, studies, round, english, comparison, ...made };
  deps.progress?.({ step: 'analysis', detail: series, done: snapshot.responses });
  const { computeFiles } = await import('./compute-files.ts'); // a night without news reads none of the methods
  return {
    computed: await computeFiles(snapshot.tables, inputs, former, deps.helpers).catch(explainedFailure),
    former,
  };
}

/** Computes the release of a snapshot, held against the one that readers have, and publishes it. */
export async function publishTaken<T = never>(
  deps: PublishDeps,
  taken: Taken,
  overtaken: (deps: PublishDeps, taken: Taken) => Promise<PublishOutcome | T> = publishTaken,
): Promise<PublishOutcome | T> {
  const { series, round } = taken;
  const progress = (step: Progress['step'], detail: string, done: number) => deps.progress?.({ step, detail, done });
  const { computed, former } = await computeTaken(deps, taken);
  if ('message' in computed) return { kind: 'cannot-compute', ...computed };

  const releaseId = deps.newId();
  for (const [index, { name, bytes, contentType }] of computed.files.entries()) {
    await deps.objects.put(releaseKey(releaseId, name), bytes, { contentType });
    progress('release', name, index + 1);
  }
  const record = computed.recordBytes;
  if (record !== undefined) {
    await deps.objects.put(recordKey(round.id, releaseId), record, { contentType: 'application/json' });
  }
  const current = heldAgainst(await deps.store.listReleases(round.id), series);
  if (current?.id !== former?.release) return overtaken(deps, taken); // somebody else published; this stays cut off
  await deps.objects.put(releaseKey(releaseId, manifestName), computed.manifestBytes, {
    contentType: 'application/json',
  });
  const manifestSha256 = sha256(computed.manifestBytes);
  const entry = {
    id: releaseId,
    round: round.id,
    series,
    publishedAt: deps.now().toISOString(),
    manifestSha256,
    files: computed.manifest.files,
    ...(record === undefined ? {} : { record: sha256(record) }),
  };
  const listed = await deps.store.putRelease(entry, { heldAgainst: former?.release });
  if (listed === 'overtaken') return overtaken(deps, taken); // in the very last moment
  progress('release', manifestName, computed.files.length + 1);
  return { kind: 'published', releaseId, manifestSha256, manifest: computed.manifest };
}
