/**
 * Rows about how one figure changed between two rounds. Both sides are figures as readers have them: what is withheld on
 * either side is withheld here, and no digit comes back that was rounded away.
 */
import { type Grade, withhold } from '../../disclosure/grade.ts';
import { roundEstimate } from '../../disclosure/round-figures.ts';
import { type Change, changesBetween, type Compared, contrastsOf } from '../../statistics/change/change.ts';
import type { RoundOfSurvey } from '../../statistics/change/change.ts';
import { changeOfSum } from '../../statistics/change/sum-of-samples.ts';
import { DesignError } from '../../statistics/design/design.ts';
import { grades } from '../observations/observation.ts';
import { inPoints, percentagePoints } from '../observations/percentage-points.ts';
import { changeTable } from '../observations/round-tables.ts';
import { type EstimateRow, withoutError } from '../observations/rows.ts';
import { type ChangeThresholds, gradeByDf, judgedBeside } from './grade-change.ts';

/** One figure in both rounds, published; and the estimators behind it where they are known: a pair of each sample that it is the sum of. */
export type Pair = {
  readonly before: EstimateRow;
  readonly after: EstimateRow;
  readonly estimators: readonly (readonly [before: RoundOfSurvey, after: RoundOfSurvey])[] | undefined;
};

type Comparing = {
  /** Id of the earlier round. */
  readonly since: string;
  /** Confidence level. */
  readonly level: number;
  readonly thresholds: ChangeThresholds;
};

/** Two figures with their variances; the covariance where it is known. */
type Varying = Pick<Change, 'variances' | 'df'> & Partial<Pick<Change, 'covariance' | 'shared'>>;

/** The worse of two grades. */
const worse = (a: EstimateRow, b: EstimateRow): EstimateRow =>
  grades.indexOf(b.quality) > grades.indexOf(a.quality) ? b : a;

/** Whether an estimate, rounded as figures are, is the published one: not one that readers have of earlier answers, or by other code. */
function isPublished(row: EstimateRow, value: number, variance: number): boolean {
  const again = roundEstimate({ ...row, estimate: value, se: Math.sqrt(variance) });
  return again.estimate === row.estimate && again.se === row.se;
}

/**
 * Published variances with the correlation of the estimators: of a figure that stays as readers have it although a few
 * answers came, or that other code computed. Told as any other change is, so that nobody learns which figures stay.
 */
function asPublished({ before, after }: Pair, change: Change): Varying | undefined {
  const [first, second] = change.variances;
  const correlation = change.covariance / Math.sqrt(first * second);
  const variances = [square(before.se), square(after.se)] as const;
  const covariance = correlation * Math.sqrt(variances[0] * variances[1]);
  return Number.isFinite(covariance) ? { ...change, variances, covariance } : undefined;
}

/** The change of the estimators; undefined where a stratum shows no spread. */
function exactly(pair: Pair, level: number): Varying | undefined {
  const { before, after, estimators } = pair;
  if (estimators === undefined) return undefined;
  try {
    const changes = estimators.flatMap((pair) => changesBetween(...pair, level));
    if (changes.length === 0) return undefined;
    const change = changeOfSum(changes, level);
    const [first, second] = change.variances;
    const isSame = isPublished(before, change.before, first) && isPublished(after, change.after, second);
    return isSame ? change : asPublished(pair, change);
  } catch (error) {
    if (error instanceof DesignError && error.code === 'lonely-psu') return undefined;
    throw error;
  }
}

const square = (se: number | null): number => (se === null ? Number.NaN : se * se);

/** Both as if nothing were known of how they vary together. */
const asIndependent = ({ before, after }: Pick<Pair, 'before' | 'after'>): Varying => ({
  variances: [square(before.se), square(after.se)],
  df: Math.min(before.df ?? 0, after.df ?? 0),
});

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
const digits = 2;

/** A difference of shares in percentage points, any other as it is. */
function inItsUnit({ value, standardError, interval }: Compared, times: number): Compared {
  return {
    value: times * value,
    standardError: times * standardError,
    interval: [times * interval[0], times * interval[1]],
  };
}

/** Difference and ratio of a figure that both rounds publish. */
export function changeRows(pair: Pair, { since, level, thresholds }: Comparing): readonly EstimateRow[] {
  const { before, after } = pair;
  const judged = worse(after, before);
  const head = {
    ...{ table: changeTable, indicator: after.indicator, n: after.n, base: after.base },
    ...{ domain: { of: after.table, since, ...after.domain }, unknownShare: after.unknownShare },
  };
  const exact = judged.quality === 'suppress' ? undefined : exactly(pair, level);
  const { variances, df, covariance, shared } = exact ?? asIndependent(pair);
  const grade = gradeByDf(judged, df, thresholds);
  const method = exact === undefined ? ('change-as-independent' as const) : ('change' as const);
  const times = inPoints(after.unit);
  const of = {
    difference: { statistic: 'difference', unit: times === undefined ? after.unit : percentagePoints },
    ratio: { statistic: 'ratio', unit: 'ratio' },
  } as const;
  const [a, b] = [before.estimate, after.estimate];
  const without = { before: null, after: null, sharedPsus: null, covariance: null };
  if (grade.quality === 'suppress' || a === null || b === null) {
    const { reason } = grade;
    const none = { ...head, estimate: null, ...withoutError, quality: 'suppress' as const, reason, method };
    return [of.difference, of.ratio].map((name) => withhold({ ...none, ...name, change: without }));
  }
  const contrasts = contrastsOf({ values: [a, b], variances, covariance: covariance ?? 0, df }, level);
  const told = covariance === undefined ? null : Number(covariance.toPrecision(digits));
  const change = { before: a, after: b, sharedPsus: shared ?? null, covariance: told };
  const row = (name: (typeof of)['difference' | 'ratio'], compared: Compared, own: Grade): EstimateRow => {
    const { value, standardError, interval } = compared;
    const isNone = !Number.isFinite(value) || !Number.isFinite(standardError);
    const figure = {
      estimate: finiteOrNull(value),
      se: finiteOrNull(standardError),
      ciLow: finiteOrNull(interval[0]),
      ciHigh: finiteOrNull(interval[1]),
      // A difference near zero has one without bound, however sure it is.
      cv: name.statistic === 'difference' || value === 0 ? null : finiteOrNull(standardError / Math.abs(value)),
      ...{ df, deff: null },
    };
    const graded = isNone
      ? ({ quality: 'suppress', reason: 'undefined', change: without } as const)
      : { ...own, change };
    return roundEstimate(withhold({ ...head, ...name, ...figure, method, ...graded }));
  };
  const { difference, ratio } = contrasts;
  const larger = Math.max(Math.abs(a), Math.abs(b));
  return [
    row(of.difference, inItsUnit(difference, times ?? 1), judgedBeside(larger, difference, grade, thresholds)),
    row(of.ratio, ratio, judgedBeside(ratio.value, ratio, grade, thresholds)),
  ];
}
