/** One study of a round, weighed and added up once more, for the estimators behind its published figures. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { Fingerprints } from '../../disclosure/fingerprints.ts';
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

/** None where nobody was drawn. */
export function figuresOfStudy(study: Study, snapshot: SnapshotTables, described: Round): SmoothFigures {
  const round = ratedRound(described, snapshot, [study]);
  const { tables, weighed } = weighStudy(study, snapshot, round);
  const samples = samplesOf(tables, study.instrument.id, weighed, () => ofNobody, round);
  if (samples === undefined) return new Map();
  return new Map(
    plansOf(study).flatMap((plan) => {
      const measures = plan.measures.filter(({ kind }) => smooth.includes(kind));
      return [
        ...smoothFigures(sumsInTurn({ ...plan, measures }, { ...samples.weighing(plan.weighs), sumsAlone: true })),
      ];
    }),
  );
}
