/**
 * Weights of the units of one study with their replicates, out of a release, as lines of CSV. In no release: replicates
 * tell which units come from one place. Units have numbers that tell nothing, and are in the order of these.
 */
import { type NoUnitWeights, unitsInOrder, unitWeights, type UnitWeights } from '#analysis/production/unit-weights.ts';
import { sha256 } from '#functions/store/sha256.ts';

import { readRelease, type ReadReleaseDeps, type UnreadRelease } from './read-release.ts';
import { csvLine } from './release/csv.ts';

export type WeightsAsked = {
  readonly instrument: string;
  /** Questions or derived variables beside the weights. */
  readonly beside: readonly string[];
  readonly people: boolean;
};

/** How replicates make a variance: scale × Σ rscale (estimate − centre)². */
export type HowReplicated = Pick<UnitWeights['replicates'], 'count' | 'scale' | 'rscales' | 'mse'>;

export type WeightsOutcome =
  | {
      readonly kind: 'weights';
      /** Whose answers they are of. */
      readonly round: string;
      readonly units: number;
      readonly how: HowReplicated;
      /** Figures of the release have answers that were imputed; the file has those that were given alone. */
      readonly imputed: boolean;
      /** Pieces of the file, one after the other. */
      readonly csv: Iterable<string>;
    }
  | { readonly kind: 'not-asked'; readonly instruments: readonly string[] }
  | NoUnitWeights
  | UnreadRelease;

/** Reads a release and weighs its units as its figures were weighed. */
export async function weightsOf(
  deps: ReadReleaseDeps,
  releaseId: string,
  { instrument: id, ...wanted }: WeightsAsked,
): Promise<WeightsOutcome> {
  const release = await readRelease(deps, releaseId);
  if (release.kind !== 'read') return release;
  const { manifest, studies, tables } = release;
  const study = studies.find(({ instrument }) => instrument.id === id);
  if (study === undefined) return { kind: 'not-asked', instruments: Object.keys(manifest.round.instruments) };
  const found = unitWeights(study, tables, manifest.round, wanted);
  if (found.kind !== 'weights') return found;
  const { count, scale, rscales, mse } = found.replicates;
  return {
    kind: 'weights',
    round: manifest.round.id,
    units: found.ids.length,
    how: { count, scale, rscales, mse },
    imputed: manifest.round.settings.imputation?.[id]?.steps.some(({ method }) => method !== 'left-out') ?? false,
    csv: linesOf(found, shuffled(found.ids, manifest.snapshot.hash)),
  };
}

/** Units in an order that nobody knows who does not know their ids, and another one in the next release. */
const shuffled = (ids: readonly string[], snapshot: string): readonly number[] =>
  ids
    .map((id, k) => ({ k, key: sha256(`${snapshot} ${id}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ k }) => k);

function* linesOf(found: UnitWeights, order: readonly number[]): Generator<string> {
  const names = Array.from({ length: found.replicates.count }, (_, r) => `replicate_${r + 1}`);
  yield csvLine(['unit', 'weight', ...found.columns.map(({ name }) => name), ...names]);
  let unit = 0;
  for (const { weight, told, inReplicates } of unitsInOrder(found, order))
    yield csvLine([++unit, weight, ...told, ...inReplicates]);
}
