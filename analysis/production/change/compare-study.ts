/** What changed in the figures of one study, which both rounds asked in one version. */
import type { Study } from '#schemas/language/study/study.ts';
import { note, type Note } from '#schemas/words/note.ts';
import { combinationsOf, type Told } from '../../remittances/combined/combinations.ts';
import { attempt } from '../attempt.ts';
import type { EstimateRow, Warning } from '../observations/rows.ts';
import { changeRows } from './change-rows.ts';
import { figuresOfStudy, type StudyFigures } from './figures-of-study.ts';
import { ofOneRound } from './of-one-round.ts';
import type { Compared, PublishedRound } from './published-round.ts';
import { figureKey } from './smooth-figures.ts';

/** What is made of a figure that changes may be told of. */
const compared: readonly EstimateRow['statistic'][] = ['count', 'total', 'mean', 'share', 'ratio'];

/** Whether a figure is an estimate of one sample. */
const isEstimate = ({ statistic, method }: EstimateRow): boolean =>
  compared.includes(statistic) && method.startsWith('design-based');

/** Tables that a study makes of its own sample. */
export const sampledTables = ({ tables }: Study): ReadonlySet<string> =>
  new Set(tables.flatMap((plan) => (plan.kind === 'survey' ? plan.measures.map(({ table }) => table) : [])));

type Figures = ({ readonly kind: 'figures' } & StudyFigures) | { readonly kind: 'none'; readonly why: Note };

/** The estimators of a study; or why its changes cannot be told. */
function figuresIn(study: Study, { snapshot, round, studies }: PublishedRound): Figures {
  if (round.settings.imputation?.[study.instrument.id] !== undefined)
    return { kind: 'none', why: note('change.imputed', { round: { round: round.id } }) };
  const tried = attempt(study, () => figuresOfStudy(study, snapshot, round, combinationsOf(studies)));
  if (tried.kind === 'failed')
    return { kind: 'none', why: note('change.not-computed', { round: { round: round.id } }) };
  const [first] = tried.part.of.values();
  if (first === undefined) return { kind: 'none', why: note('change.no-sample', { round: { round: round.id } }) };
  return first.frame.replicates === undefined
    ? { kind: 'figures', ...tried.part }
    : { kind: 'none', why: note('change.replicates', { round: { round: round.id } }) };
}

type Published = ReadonlyMap<string, EstimateRow>;

/** A row, or what readers have in its stead. */
export type Staying = (row: EstimateRow) => EstimateRow;

/** Changes of one study, and what it told in both rounds of totals that it makes with another. */
export type ComparedStudy = Compared & { readonly told: readonly [before: readonly Told[], after: readonly Told[]] };

/** Rows of one study, in the order of its figures. */
export function compareStudy(
  study: Study,
  earlier: PublishedRound,
  now: PublishedRound,
  stays: Staying,
): ComparedStudy | Note {
  const [before, after] = [figuresIn(study, earlier), figuresIn(study, now)];
  if (before.kind === 'none') return before.why;
  if (after.kind === 'none') return after.why;
  const own = sampledTables(study);
  const publishedIn = ({ estimates }: PublishedRound): Published =>
    new Map(
      estimates.flatMap((row) => (own.has(row.table) && isEstimate(row) ? [[figureKey(row), row] as const] : [])),
    );
  const [former, current] = [publishedIn(earlier), publishedIn(now)];
  const { settings: thresholds } = now.round;
  const comparing = { since: earlier.round.id, level: thresholds.confidenceLevel, thresholds };
  const rows = [...current].flatMap(([key, row]) => {
    const known = former.get(key);
    const [a, b] = [before.of.get(key), after.of.get(key)];
    return known === undefined
      ? []
      : changeRows({ before: known, after: row, estimators: a && b && [[a, b]] }, comparing).map(stays);
  });
  const of = { study: study.instrument.id, round: earlier.round.id };
  const warnings = [...ofOneRound(of, former.values(), current.values()), ...asIndependent(of, rows)];
  return { rows, warnings, told: [before.told, after.told] };
}

type Of = { readonly study: string; readonly round: string };

/** Changes that are told without the covariance of both figures. */
export function asIndependent({ study, round }: Of, rows: readonly EstimateRow[]): readonly Warning[] {
  const count = rows.filter(
    ({ statistic, estimate, method }) =>
      statistic === 'difference' && estimate !== null && method === 'change-as-independent',
  ).length;
  const says = note('note.change-as-independent', { count, study: { study } });
  return count === 0 ? [] : [{ code: 'change-as-independent', table: study, subject: round, count, says }];
}
