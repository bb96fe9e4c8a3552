/** Computes a published release again from its manifest and its snapshot, and compares every byte. */
import { sha256 } from '#functions/store/sha256.ts';
import { readSnapshot } from '#functions/publish/snapshot/read-snapshot.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import type { Store } from '#functions/store/store.ts';
import { type Study, studiesIn, type Studies, UnknownStudy } from '#schemas/language/study/study.ts';

import { computeFiles, descriptionOf } from './compute-files.ts';
import { readFormer } from './former-release.ts';
import { readManifest } from './release/read-manifest.ts';
import { manifestName, registrantsKeptDays, releaseKey } from './release/release-keys.ts';
import { englishOf } from './release/in-english.ts';

export type VerifyDeps = {
  readonly store: Pick<Store, 'getRelease'>;
  readonly objects: Pick<ObjectStore, 'get'>;
  readonly studies: Pick<Studies, 'find'>;
  readonly codeVersion: string;
  readonly now: () => Date;
};

export type VerifyOutcome =
  | { readonly kind: 'identical'; readonly files: readonly string[] }
  /** These files differ from what the snapshot gives; `codeVersion` says whether other code computed them. */
  | {
      readonly kind: 'different';
      readonly files: readonly string[];
      readonly publishedBy: string;
      readonly computedBy: string;
    }
  | { readonly kind: 'unknown-release' }
  /** Its round asked a study, or a version of it, that this platform does not know (any more). */
  | { readonly kind: 'unknown-study'; readonly message: string }
  /** The manifest or a file of the snapshot is gone, or not what the index says. */
  | { readonly kind: 'damaged'; readonly file: string }
  /** The snapshot of its registrants is past its time, so nobody can compute it again. */
  | { readonly kind: 'forgotten'; readonly file: string };

/** Verifies one release of any age. */
export async function verifyRelease(deps: VerifyDeps, releaseId: string): Promise<VerifyOutcome> {
  const entry = await deps.store.getRelease(releaseId);
  if (entry === undefined) return { kind: 'unknown-release' };
  const manifest = await readManifest(deps.objects, entry);
  if (manifest === undefined) return { kind: 'damaged', file: manifestName };
  const known = await knownStudies(deps.studies, manifest.round.instruments);
  if (known.kind === 'unknown-study') return known;
  const { studies } = known;
  const round = { id: manifest.round.id, studies };
  const snapshot = await readSnapshot(deps.objects, round, manifest.snapshot);
  if (snapshot.kind === 'forgotten') {
    const days = (deps.now().getTime() - Date.parse(entry.publishedAt)) / 86_400_000;
    return { kind: days >= registrantsKeptDays ? 'forgotten' : 'damaged', file: snapshot.file };
  }
  if (snapshot.kind !== 'read') return { kind: 'damaged', file: snapshot.file };

  const { heldAgainst } = manifest;
  const before =
    heldAgainst &&
    (await readFormer(
      deps.objects,
      round,
      { id: heldAgainst.release, record: heldAgainst.record },
      descriptionOf(manifest),
    ));
  if (before?.kind === 'damaged') return before;

  const again = await computeFiles(
    snapshot.tables,
    { ...manifest, studies, english: await englishOf(studies) },
    before?.former,
  );
  const different: string[] = [];
  for (const { name, bytes } of again.files) {
    const published = await deps.objects.get(releaseKey(releaseId, name));
    if (published === undefined || sha256(published.bytes) !== sha256(bytes)) different.push(name);
  }
  if (sha256(again.manifestBytes) !== entry.manifestSha256) different.push(manifestName);
  if (different.length === 0) return { kind: 'identical', files: again.files.map((file) => file.name) };
  return { kind: 'different', files: different, publishedBy: manifest.codeVersion, computedBy: deps.codeVersion };
}

type Known =
  | { readonly kind: 'known'; readonly studies: readonly Study[] }
  | Extract<VerifyOutcome, { readonly kind: 'unknown-study' }>;

async function knownStudies(studies: VerifyDeps['studies'], asked: Readonly<Record<string, number>>): Promise<Known> {
  try {
    return { kind: 'known', studies: await studiesIn(studies, asked) };
  } catch (error) {
    if (error instanceof UnknownStudy) return { kind: 'unknown-study', message: error.message };
    throw error;
  }
}
