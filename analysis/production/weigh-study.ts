/** The steps that come before anything is added up: what tables name is derived, and the responses of a study are weighed. */
import { readByStep } from '#schemas/fieldwork/imputation.ts';
import { namedInSteps } from '#schemas/fieldwork/weighting.ts';
import { filtersOf } from '#schemas/language/study/filters.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { SnapshotTables } from './columns/snapshot-tables.ts';
import type { RatedRound } from './derive/rated-round.ts';
import { derive } from './derive/derive.ts';
import { namedIn } from './plan/paths.ts';
import { type Weighed, weigh } from './weigh/weigh.ts';

export type WeighedStudy = {
  /** With derived variables. */
  readonly tables: SnapshotTables;
  /** Variables that were derived, with what they need: `household.senders.country`. */
  readonly wanted: readonly string[];
  /** The same derivations of other answers. */
  readonly derive: (answers: SnapshotTables) => SnapshotTables;
  readonly weighed: Weighed;
};

/**
 * @param also paths of variables that are derived besides those that tables and steps name
 */
export function weighStudy(
  study: Study,
  snapshot: SnapshotTables,
  round: RatedRound,
  also: readonly string[] = [],
): WeighedStudy {
  const { instrument, collection } = study;
  const inSteps = [
    ...namedInSteps(round.settings.weighting?.[instrument.id] ?? []),
    ...(round.settings.imputation?.[instrument.id]?.steps ?? []).flatMap(readByStep),
    ...also,
  ].map((name) => `${instrument.id}.${name}`);
  const wanted = [...new Set([...namedIn(study), ...inSteps])];
  // What a sealed study derives stands in its snapshot, which lacks the answers behind it.
  const derivations =
    collection.sealed === true
      ? []
      : [...(study.derive ?? []), ...filtersOf(study).map(({ derivation }) => derivation)];
  const derived = (answers: SnapshotTables) => derive(answers, { instrument, derive: derivations }, round, wanted);
  const tables = derived(snapshot);
  return { tables, wanted, derive: derived, weighed: weigh(tables, instrument.id, collection, round) };
}
