/** What changed in the totals that two studies make together: the covariance of both rounds comes through both designs. */
import type { Round } from '#schemas/fieldwork/round.ts';
import { note, type Note } from '#schemas/words/note.ts';
import { combinedFigures } from '../../remittances/combined/combined-figures.ts';
import { type Combination, combinationsOf, type Told } from '../../remittances/combined/combinations.ts';
import type { RoundOfSurvey } from '../../statistics/change/change.ts';
import type { EstimateRow, Warning } from '../observations/rows.ts';
import { changeRows } from './change-rows.ts';
import { asIndependent, type Staying } from './compare-study.ts';
import { ofOneRound } from './of-one-round.ts';
import { type Compared, notCompared, type PublishedRound } from './published-round.ts';
import { figureKey } from './smooth-figures.ts';

/** What a study told of both rounds; or why its changes are not told. */
export type ToldTwice = { readonly study: string } & (
  { readonly told: readonly [before: readonly Told[], after: readonly Told[]] } | { readonly why: Note }
);

type Figures = ReadonlyMap<string, readonly RoundOfSurvey[]>;

/** Figures of both studies in one round; none where either tells nothing of it. */
function figuresIn({ plan, here }: Combination, told: readonly Told[], { settings }: Round): Figures {
  const [first, second] = [plan.with.study, here].map((study) =>
    told.find((each) => each.study === study && each.of.table === plan.table),
  );
  if (first === undefined || second === undefined) return new Map();
  return new Map(combinedFigures(first, second, settings).map(({ name, samples }) => [figureKey(name), samples]));
}

/** Totals of both studies together as readers have them. */
const publishedIn = ({ plan }: Combination, { estimates }: PublishedRound) =>
  new Map(
    estimates.flatMap((row) =>
      row.table === plan.table && row.statistic === 'total' && row.method === 'dual-frame'
        ? [[figureKey(row), row] as const]
        : [],
    ),
  );

/**
 * Rows of every total that two studies make together in both rounds.
 *
 * @param studies how each study was compared
 */
export function compareCombined(
  earlier: PublishedRound,
  now: PublishedRound,
  studies: readonly ToldTwice[],
  stays: Staying,
): Compared {
  const made = combinationsOf(now.studies).map((each) => compareOne(each, earlier, now, { studies, stays }));
  return { rows: made.flatMap(({ rows }) => rows), warnings: made.flatMap(({ warnings }) => warnings) };
}

function compareOne(
  combination: Combination,
  earlier: PublishedRound,
  now: PublishedRound,
  { studies, stays }: { readonly studies: readonly ToldTwice[]; readonly stays: Staying },
): Compared {
  const { plan, here } = combination;
  const both = studies.filter(({ study }) => study === plan.with.study || study === here);
  const [former, current] = [publishedIn(combination, earlier), publishedIn(combination, now)];
  const { id } = earlier.round;
  const lacking = both.find((each) => 'why' in each);
  if (lacking !== undefined && 'why' in lacking)
    return { rows: [], warnings: current.size === 0 ? [] : [withoutStudy(combination, id, lacking)] };
  const told = both.flatMap((each) => ('told' in each ? [each.told] : []));
  const before = figuresIn(combination, told.flatMap(([one]) => one), earlier.round); // prettier-ignore
  const after = figuresIn(combination, told.flatMap(([, one]) => one), now.round); // prettier-ignore
  const { settings: thresholds } = now.round;
  const comparing = { since: id, level: thresholds.confidenceLevel, thresholds };
  const rows = [...current].flatMap(([key, row]): readonly EstimateRow[] => {
    const known = former.get(key);
    const estimators = pairsOf(before.get(key), after.get(key));
    return known === undefined ? [] : changeRows({ before: known, after: row, estimators }, comparing).map(stays);
  });
  const of = { study: here, round: id };
  return { rows, warnings: [...ofOneRound(of, former.values(), current.values()), ...asIndependent(of, rows)] };
}

/** What each sample adds to a figure, in both rounds. */
const pairsOf = (before: readonly RoundOfSurvey[] | undefined, after: readonly RoundOfSurvey[] | undefined) =>
  before === undefined || after === undefined
    ? undefined
    : before.flatMap((one, sample) => {
        const other = after[sample];
        return other === undefined ? [] : [[one, other] as const];
      });

const withoutStudy = (
  { plan, here }: Combination,
  round: string,
  { study, why }: Extract<ToldTwice, { why: Note }>,
): Warning =>
  notCompared(here, round, note('note.combined-not-compared', { table: { table: plan.table }, study: { study }, why }));
