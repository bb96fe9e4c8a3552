/** A published release with all that it was computed from: its manifest, the studies of its round, and its snapshot. */
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { readSnapshot } from '#functions/publish/snapshot/read-snapshot.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import type { Store } from '#functions/store/store.ts';
import { type Study, studiesIn, type Studies, UnknownStudy } from '#schemas/language/study/study.ts';

import type { Manifest } from './release/manifest.ts';
import { readManifest } from './release/read-manifest.ts';
import { manifestName, registrantsKeptDays } from './release/release-keys.ts';

export type ReadReleaseDeps = {
  readonly store: Pick<Store, 'getRelease'>;
  readonly objects: Pick<ObjectStore, 'get'>;
  readonly studies: Pick<Studies, 'find'>;
  readonly now: () => Date;
};

export type UnreadRelease =
  | { readonly kind: 'unknown-release' }
  /** Its round asked a study, or a version of it, that this platform does not know (any more). */
  | { readonly kind: 'unknown-study'; readonly message: string }
  /** The manifest or a file of the snapshot is gone, or not what the index says. */
  | { readonly kind: 'damaged'; readonly file: string }
  /** The snapshot of its registrants is past its time, so nobody can compute it again. */
  | { readonly kind: 'forgotten'; readonly file: string };

export type ReadRelease = {
  readonly kind: 'read';
  readonly entry: ReleaseEntry;
  readonly manifest: Manifest;
  readonly studies: readonly Study[];
  readonly tables: SnapshotTables;
};

/** Reads one release of any age; no byte is trusted that index and manifest do not name. */
export async function readRelease(deps: ReadReleaseDeps, releaseId: string): Promise<ReadRelease | UnreadRelease> {
  const entry = await deps.store.getRelease(releaseId);
  return entry === undefined ? { kind: 'unknown-release' } : readEntry(deps, entry);
}

/** Reads the release of an entry; of its snapshot all, or some tables alone. */
export async function readEntry(
  deps: Omit<ReadReleaseDeps, 'store'>,
  entry: ReleaseEntry,
  wants: (studies: readonly Study[], table: string) => boolean = () => true,
): Promise<ReadRelease | UnreadRelease> {
  const manifest = await readManifest(deps.objects, entry);
  if (manifest === undefined) return { kind: 'damaged', file: manifestName };
  const known = await knownStudies(deps.studies, manifest.round.instruments);
  if (known.kind === 'unknown-study') return known;
  const { studies } = known;
  const { hash, files } = manifest.snapshot;
  const wanted = { hash, files: files.filter(({ name }) => wants(studies, name)) };
  const snapshot = await readSnapshot(deps.objects, { id: manifest.round.id, studies }, wanted);
  if (snapshot.kind === 'forgotten') {
    const days = (deps.now().getTime() - Date.parse(entry.publishedAt)) / 86_400_000;
    return { kind: days >= registrantsKeptDays ? 'forgotten' : 'damaged', file: snapshot.file };
  }
  if (snapshot.kind !== 'read') return { kind: 'damaged', file: snapshot.file };
  return { kind: 'read', entry, manifest, studies, tables: snapshot.tables };
}

type Known =
  | { readonly kind: 'known'; readonly studies: readonly Study[] }
  | Extract<UnreadRelease, { readonly kind: 'unknown-study' }>;

async function knownStudies(
  studies: ReadReleaseDeps['studies'],
  asked: Readonly<Record<string, number>>,
): Promise<Known> {
  try {
    return { kind: 'known', studies: await studiesIn(studies, asked) };
  } catch (error) {
    if (error instanceof UnknownStudy) return { kind: 'unknown-study', message: error.message };
    throw error;
  }
}
