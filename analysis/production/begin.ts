/** A study up to where its tables are made: derived, weighed, and all that is told of it besides. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { withoutFirmNames } from '../corridors/firm-names.ts';
import { type Fingerprints, fingerprintsOf } from '../disclosure/fingerprints.ts';
import { combinationsOf, sidesOf } from '../remittances/combined/combinations.ts';
import type { SnapshotTables } from './columns/snapshot-tables.ts';
import { ratedRound, type RatedRound } from './derive/rated-round.ts';
import { tabulatingImputed } from './impute/tabulate-imputed.ts';
import { plansOf } from './plan/plan.ts';
import type { PartsAsked } from './sums/fill-parts.ts';
import { type Samples, samplesOf } from './sums/samples.ts';
import { tabulating } from './tabulate.ts';
import { weighStudy, type WeighedStudy } from './weigh-study.ts';
import type { Tabulated, Work } from './work.ts';

/** What all studies of a release are computed from. */
export type Computing = {
  readonly round: RatedRound;
  /** All that was answered, without names of firms. */
  readonly answers: SnapshotTables;
  /** Fingerprints by study. */
  readonly printsOf: (study: string) => Fingerprints;
  /** What a study tells for totals that are combined with another's. */
  readonly sidesOf: (study: string) => readonly PartsAsked[];
};

export type Begun = WeighedStudy & {
  /** Undefined where there is no interview, or nobody was drawn; then there are no tables to estimate. */
  readonly survey: { readonly samples: Samples; readonly work: Work } | undefined;
};

/** A study whose tables somebody has made already. */
export type Ready = { readonly begun: Begun; readonly tabulated: Tabulated };

/** @param described the round as its settings tell it; rates of its source are in the tables */
export function computingOf(studies: readonly Study[], tables: SnapshotTables, described: Round): Computing {
  const answers = withoutFirmNames(studies, tables);
  const combinations = combinationsOf(studies);
  return {
    round: ratedRound(described, tables, studies),
    answers,
    printsOf: rememberedPrints(answers),
    sidesOf: (study) => sidesOf(study, combinations).map(({ asked }) => asked),
  };
}

/** Fingerprints by study, each worked out once, when somebody asks: they go over everything that was answered. */
function rememberedPrints(tables: SnapshotTables): (study: string) => Fingerprints {
  const known = new Map<string, Fingerprints>();
  return (study) => {
    const prints = known.get(study) ?? fingerprintsOf(tables, study);
    known.set(study, prints);
    return prints;
  };
}

/** Weighs a study, and divides the work of its tables. */
export function begin(study: Study, { round, answers, printsOf, sidesOf: sides }: Computing): Begun {
  const { instrument } = study;
  const weighedStudy = weighStudy(study, answers, round);
  const { tables, weighed, derive } = weighedStudy;
  const samples = samplesOf(tables, instrument.id, weighed, printsOf, round);
  if (samples === undefined) return { ...weighedStudy, survey: undefined };
  const plans = plansOf(study);
  const imputation = round.settings.imputation?.[instrument.id];
  const { interviews } = weighed;
  const work =
    imputation && interviews
      ? tabulatingImputed({
          ...{ imputation, interviews, derive, instrument },
          ...{ round: samples.ofResponses.round, plans, samples, sides: sides(instrument.id) },
        })
      : tabulating(plans.map((plan) => [plan, samples.weighing(plan.weighs)]));
  return { ...weighedStudy, survey: { samples, work } };
}
