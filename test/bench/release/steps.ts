/** The steps of a release one after the other, as the pipeline takes them, each with the time that it took. */
import { fingerprintsOf } from '#analysis/disclosure/fingerprints.ts';
import { protect } from '#analysis/disclosure/protect.ts';
import { computeTables } from '#analysis/production/compute-tables.ts';
import { derive } from '#analysis/production/derive/derive.ts';
import { namedIn } from '#analysis/production/plan/paths.ts';
import { plansOf } from '#analysis/production/plan/plan.ts';
import { samplesOf } from '#analysis/production/sums/samples.ts';
import { tabulate } from '#analysis/production/tabulate.ts';
import { weigh } from '#analysis/production/weigh/weigh.ts';
import { englishOf } from '#functions/publish/release/in-english.ts';
import { releaseFiles } from '#functions/publish/release/release-files.ts';
import { type SnapshotDeps, takeSnapshot } from '#functions/publish/snapshot/take-snapshot.ts';
import type { Store } from '#functions/store/store.ts';
import { studiesIn, type Studies } from '#schemas/language/study/study.ts';

import { benchRound } from './fill.ts';
import type { Report } from './report.ts';
import { type Spent, stopwatch } from './stopwatch.ts';

type Deps = SnapshotDeps & {
  readonly store: Pick<Store, 'getRound'>;
  readonly studies: Pick<Studies, 'find'>;
};

/** Times each step of the household study's road; `compute` is the whole of the analysis, with the steps above in it. */
export async function measureSteps(deps: Deps): Promise<Pick<Report, 'steps' | 'result'>> {
  const steps: Record<string, Spent> = {};
  const timed = <T>(step: string, work: () => T): T => {
    const spent = stopwatch();
    const done = work();
    steps[step] = spent();
    return done;
  };
  const round = await deps.store.getRound(benchRound);
  if (round === undefined) throw new Error('there is no round');
  const studies = await studiesIn(deps.studies, round.instruments);
  const study = studies.find(({ instrument }) => instrument.id === 'household');
  if (study === undefined) throw new Error('there are no households');
  const { instrument, collection } = study;

  const reading = stopwatch();
  const snapshot = await takeSnapshot(deps, round, studies);
  steps['read'] = reading();
  const declared = { instrument, derive: study.derive ?? [] };
  const tables = timed('derive', () => derive(snapshot.tables, declared, round, [...namedIn(study)]));
  const weighed = timed('weigh', () => weigh(tables, instrument.id, collection, round));
  const samples = timed('sums', () =>
    samplesOf(tables, instrument.id, weighed, (id) => fingerprintsOf(tables, id), round),
  );
  timed('estimate', () => {
    const plans =
      samples === undefined ? [] : plansOf(study).map((plan) => [plan, samples.weighing(plan.weighs)] as const);
    return tabulate(plans);
  });
  const computed = timed('compute, all of it', () => computeTables(studies, snapshot.tables, round));
  const english = await englishOf(studies);
  const options = { minimumCell: round.settings.minimumCell, version: snapshot.hash, description: 'bench' };
  const readable = timed('disclose', () => protect(computed, options, undefined));
  const release = {
    series: 'estimates',
    round,
    studies,
    codeVersion: 'bench',
    snapshot,
    english,
    standings: [],
    summary: [],
  } as const;
  const writing = stopwatch();
  await releaseFiles(readable.tables, release);
  steps['files'] = writing();
  return { steps, result: snapshot.hash };
}
