/** The earlier round that a round is compared with: its newest release as it was published, and what that was computed from. */
import type { Warning } from '#analysis/production/observations/rows.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { rowOfEstimate } from '#analysis/production/observations/to-observations.ts';
import { compareRounds } from '#analysis/production/change/compare-rounds.ts';
import { type Compared, notCompared, type PublishedRound } from '#analysis/production/change/published-round.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { note } from '#schemas/words/note.ts';
import { sha256 } from '#functions/store/sha256.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import type { Store } from '#functions/store/store.ts';
import * as v from 'valibot';

import { readEntry, type ReadReleaseDeps } from './read-release.ts';
import type { Manifest, NotCompared } from './release/manifest.ts';
import { observationsFileSchema } from './release/observations-file.ts';
import { roundTitles } from './release/round-titles.ts';
import { isSealed, manifestName, releaseKey } from './release/release-keys.ts';
import { comparedDamaged, type Reason } from './why-not-computed.ts';

type Named = NonNullable<Manifest['comparedWith']>;
type WhyNot = Extract<Named, { readonly why: NotCompared }>;

/** `named` stands in the manifest of the release to come. */
export type Comparison =
  | { readonly kind: 'with'; readonly earlier: PublishedRound; readonly named: Exclude<Named, WhyNot> }
  | { readonly kind: 'none'; readonly named: WhyNot };

/** A file of the release is gone, altered, or not to be read by this platform. */
type Damaged = { readonly kind: 'damaged'; readonly file: string };

type ReadDeps = Omit<ReadReleaseDeps, 'store'>;
type Deps = ReadDeps & { readonly store: Pick<Store, 'getRoundEntry' | 'listReleases'> };

/** What a round is compared with today; undefined where it names no other. */
export async function comparisonFor(deps: Deps, round: Round): Promise<Comparison | Reason | undefined> {
  const { comparedWith } = round;
  if (comparedWith === undefined) return undefined;
  const none = (why: NotCompared): Comparison => ({ kind: 'none', named: { round: comparedWith, why } });
  const entry = await deps.store.getRoundEntry(comparedWith);
  if (entry === undefined) return none('unknown-round');
  const release = await newestOf(deps, comparedWith);
  if (release === undefined) return none('no-release');
  const read = await readCompared(deps, release, round);
  return read.kind === 'damaged' ? comparedDamaged(read.file, comparedWith) : read;
}

/** The release that a round would be compared with today. */
export const newestOf = async (
  { store }: { readonly store: Pick<Store, 'listReleases'> },
  round: string,
): Promise<ReleaseEntry | undefined> => (await store.listReleases(round)).find(({ series }) => series === 'estimates');

/** What the manifest of a release says that it was compared with. */
export async function comparisonNamed(
  deps: ReadReleaseDeps,
  named: Manifest['comparedWith'],
  round: Round,
): Promise<Comparison | Damaged | undefined> {
  if (named === undefined) return undefined;
  if ('why' in named) return { kind: 'none', named };
  const entry = await deps.store.getRelease(named.release);
  if (entry?.manifestSha256 !== named.manifest)
    return { kind: 'damaged', file: releaseKey(named.release, manifestName) };
  return readCompared(deps, entry, round);
}

const estimatesFile = 'estimates.json';

/** Reads a release and its snapshot, without those who came by themselves: no change is told of them. */
async function readCompared(deps: ReadDeps, entry: ReleaseEntry, round: Round): Promise<Comparison | Damaged> {
  const read = await readEntry(deps, entry, (studies, table) => !isSealed(studies, table));
  if (read.kind !== 'read') return { kind: 'damaged', file: 'file' in read ? read.file : manifestName };
  const { manifest, studies, tables: snapshot } = read;
  const of = manifest.round;
  const none = (why: NotCompared): Comparison => ({ kind: 'none', named: { round: of.id, why } });
  if (of.reportingCurrency !== round.reportingCurrency) return none('other-currency');
  const stored = await deps.objects.get(releaseKey(entry.id, estimatesFile));
  const listed = manifest.files.find(({ name }) => name === estimatesFile);
  if (stored === undefined || sha256(stored.bytes) !== listed?.sha256) return { kind: 'damaged', file: estimatesFile };
  const file = v.safeParse(
    v.pipe(v.string(), v.parseJson(), observationsFileSchema),
    new TextDecoder().decode(stored.bytes),
  );
  if (!file.success) return none('old-release');
  const estimates = file.output.observations.map(rowOfEstimate);
  const named = { round: of.id, release: entry.id, manifest: entry.manifestSha256, titles: roundTitles(manifest) };
  return { kind: 'with', earlier: { round: of, studies, snapshot, estimates }, named };
}

/**
 * Rows of what changed, and lines for what cannot be compared.
 *
 * @param told rows that readers have of the same description
 */
export function comparedOf(
  comparison: Comparison | undefined,
  now: PublishedRound,
  told: readonly EstimateRow[] = [],
): Compared {
  if (comparison === undefined) return { rows: [], warnings: [] };
  return comparison.kind === 'with'
    ? compareRounds(comparison.earlier, now, told)
    : { rows: [], warnings: [roundNotCompared(comparison)] };
}

function roundNotCompared({ named: { round, why } }: Extract<Comparison, { kind: 'none' }>): Warning {
  const says = note('note.round-not-compared', { round: { round }, why: note(`change.${why}`) });
  return notCompared('round', round, says);
}
