/** One study of a round, weighed and added up once more, for the estimators behind its published figures. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { Fingerprints } from '../../disclosure/fingerprints.ts';
import { type Combination, tellParts, type Told } from '../../remittances/combined/combinations.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { ratedRound } from '../derive/rated-round.ts';
import { plansOf } from '../plan/plan.ts';
import { sumsInTurn } from '../sums/fill.ts';
import { samplesOf } from '../sums/samples.ts';
import { weighStudy } from '../weigh-study.ts';
import { type SmoothFigures, smoothFigures } from './smooth-figures.ts';

/** Measures whose figures are smooth functions of sums. */
const smooth: readonly string[] = ['units', 'share', 'amount', 'number', 'ratio', 'composition', 'distribution'];

/** Who is behind these figures was asked when they were published. */
const ofNobody: Fingerprints = { ids: new Float64Array(0), contents: new Float64Array(0) };

/** Figures of one study, and what it tells of totals that it makes with another. */
export type StudyFigures = { readonly of: SmoothFigures; readonly told: readonly Told[] };

/**
 * None where nobody was drawn.
 *
 * @param combinations of the round
 */
export function figuresOfStudy(
  study: Study,
  snapshot: SnapshotTables,
  described: Round,
  combinations: readonly Combination[],
): StudyFigures {
  const round = ratedRound(described, snapshot, [study]);
  const { tables, weighed } = weighStudy(study, snapshot, round);
  const samples = samplesOf(tables, study.instrument.id, weighed, () => ofNobody, round);
  if (samples === undefined) return { of: new Map(), told: [] };
  const weighing: typeof samples.weighing = (weighs) => ({ ...samples.weighing(weighs), sumsAlone: true });
  const figures = plansOf(study).flatMap((plan) => {
    const measures = plan.measures.filter(({ kind }) => smooth.includes(kind));
    return [...smoothFigures(sumsInTurn({ ...plan, measures }, weighing(plan.weighs)))];
  });
  return { of: new Map(figures), told: tellParts(study, { ...samples, weighing }, combinations) };
}
