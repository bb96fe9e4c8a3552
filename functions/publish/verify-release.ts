/** Computes a published release again from its manifest and its snapshot, and compares every byte. */
import { sha256 } from '#functions/store/sha256.ts';

import { comparisonNamed } from './comparison.ts';
import { computeFiles } from './compute-files.ts';
import { descriptionOf } from './description.ts';
import { readFormer } from './former-release.ts';
import { readRelease, type ReadReleaseDeps, type UnreadRelease } from './read-release.ts';
import { manifestName, releaseKey } from './release/release-keys.ts';
import { englishOf } from './release/in-english.ts';

export type VerifyDeps = ReadReleaseDeps & { readonly codeVersion: string };

export type VerifyOutcome =
  | { readonly kind: 'identical'; readonly files: readonly string[] }
  /** These files differ from what the snapshot gives; `codeVersion` says whether other code computed them. */
  | {
      readonly kind: 'different';
      readonly files: readonly string[];
      readonly publishedBy: string;
      readonly computedBy: string;
    }
  | UnreadRelease;

/** Verifies one release of any age. */
export async function verifyRelease(deps: VerifyDeps, releaseId: string): Promise<VerifyOutcome> {
  const release = await readRelease(deps, releaseId);
  if (release.kind !== 'read') return release;
  const { entry, manifest, studies, tables } = release;
  const { heldAgainst } = manifest;
  const before =
    heldAgainst &&
    (await readFormer(
      deps.objects,
      { id: manifest.round.id, studies },
      { id: heldAgainst.release, record: heldAgainst.record },
      descriptionOf(manifest),
    ));
  if (before?.kind === 'damaged') return before;

  const comparison = await comparisonNamed(deps, manifest.comparedWith, manifest.round);
  if (comparison?.kind === 'damaged') return comparison;
  const inputs = { ...manifest, studies, english: await englishOf(studies), comparison };
  const again = await computeFiles(tables, inputs, before?.former);
  const different: string[] = [];
  for (const { name, bytes } of again.files) {
    const published = await deps.objects.get(releaseKey(releaseId, name));
    if (published === undefined || sha256(published.bytes) !== sha256(bytes)) different.push(name);
  }
  if (sha256(again.manifestBytes) !== entry.manifestSha256) different.push(manifestName);
  if (different.length === 0) return { kind: 'identical', files: again.files.map((file) => file.name) };
  return { kind: 'different', files: different, publishedBy: manifest.codeVersion, computedBy: deps.codeVersion };
}
