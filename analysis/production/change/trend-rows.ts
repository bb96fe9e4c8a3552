/**
 * The headline over a chain of rounds, each compared with the one before: the figures as they were published, and what they
 * are of the first, in hundredths.
 */
import type { PublishedFigure } from '#schemas/language/study/tables.ts';
import { withhold } from '../../disclosure/grade.ts';
import { roundEstimate } from '../../disclosure/round-figures.ts';
import { contrastsOf } from '../../statistics/change/change.ts';
import { grades } from '../observations/observation.ts';
import { roundDimensions, trendTable } from '../observations/round-tables.ts';
import { type EstimateRow, withoutError } from '../observations/rows.ts';
import { type ChangeThresholds, gradeByDf, judgedBeside } from './grade-change.ts';

type Domain = EstimateRow['domain'];

const isDomain = (domain: Domain, wanted: Domain): boolean => {
  const codes = Object.entries(domain);
  return codes.length === Object.keys(wanted).length && codes.every(([name, code]) => wanted[name] === code);
};

/** Dimensions of the figure itself. */
const ownDomain = ({ domain }: Pick<EstimateRow, 'domain'>): Domain =>
  Object.fromEntries(Object.entries(domain).filter(([name]) => !roundDimensions.includes(name)));

/** A figure of a release; undefined where it has none. */
const figureIn = (estimates: readonly EstimateRow[], { table, indicator, domain = {} }: PublishedFigure) =>
  estimates.find((row) => row.table === table && row.indicator === indicator && isDomain(row.domain, domain));

/** Rounds of a chain so far: each figure, and its index. */
type Chain = { readonly values: readonly EstimateRow[]; readonly indices: readonly EstimateRow[] };

const valueRow = (row: EstimateRow, round: string): EstimateRow => ({
  ...row,
  table: trendTable,
  domain: { of: row.table, round, ...row.domain },
});

/** What the index of a round says besides its figure. */
const indexHead = ({ domain, ...row }: EstimateRow, first: EstimateRow) => {
  const judged = grades.indexOf(first.quality) > grades.indexOf(row.quality) ? first : row;
  const { indicator, n, base, unknownShare } = row;
  return {
    ...{ table: trendTable, indicator, statistic: 'index' as const, unit: 'index', n, base, unknownShare },
    domain: { ...domain, since: first.domain['round'] ?? '' },
    ...{ quality: judged.quality, reason: judged.reason },
  };
};

/** The chain that a release tells, or begins with its own figure. */
function chainIn(estimates: readonly EstimateRow[], figure: PublishedFigure, round: string): Chain | undefined {
  const { table, indicator, domain = {} } = figure;
  const isOf = (row: EstimateRow): boolean => {
    const isFigure = row.table === trendTable && row.indicator === indicator && row.domain['of'] === table;
    return isFigure && isDomain(ownDomain(row), domain);
  };
  const known = estimates.filter(isOf);
  if (known.length > 0)
    return {
      values: known.filter(({ statistic }) => statistic !== 'index'),
      indices: known.filter(({ statistic }) => statistic === 'index'),
    };
  const own = figureIn(estimates, figure);
  if (own === undefined) return undefined;
  const first = valueRow(own, round);
  const whole = { ...indexHead(first, first), estimate: 100, ...withoutError, method: 'change' as const };
  return { values: [first], indices: [withhold(whole)] };
}

const square = (se: number | null): number => (se === null ? Number.NaN : se * se);
const times = (value: number | null): number | null => (value === null ? null : 100 * value);
const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

type Side = { readonly round: string; readonly estimates: readonly EstimateRow[] };

/** What is compared, at which confidence level, and when it is sure enough to publish. */
type Now = Side & { readonly level: number; readonly thresholds: ChangeThresholds };

/** Index of this round: the ratio to the round before where that is the first, else out of published standard errors. */
function indexRow(
  now: EstimateRow,
  first: EstimateRow,
  ratio: EstimateRow | undefined,
  { level, thresholds }: Pick<Now, 'level' | 'thresholds'>,
): EstimateRow {
  const head = indexHead(now, first);
  if (ratio !== undefined) {
    const { estimate, se, ciLow, ciHigh, cv, df, deff, quality, reason, method, n, base, unknownShare } = ratio;
    const figures = { estimate: times(estimate), se: times(se), ciLow: times(ciLow), ciHigh: times(ciHigh) };
    return { ...head, ...figures, cv, df, deff, quality, reason, method, n, base, unknownShare };
  }
  const method = 'change-as-independent' as const;
  const [a, b] = [first.estimate, now.estimate];
  if (head.quality === 'suppress' || a === null || b === null)
    return withhold({ ...head, quality: 'suppress', estimate: null, ...withoutError, method });
  const variances = [square(first.se), square(now.se)] as const;
  const df = Math.min(first.df ?? 0, now.df ?? 0);
  const { ratio: quotient } = contrastsOf({ values: [a, b], variances, covariance: 0, df }, level);
  const figures = {
    estimate: times(finiteOrNull(quotient.value)),
    se: times(finiteOrNull(quotient.standardError)),
    ciLow: times(finiteOrNull(quotient.interval[0])),
    ciHigh: times(finiteOrNull(quotient.interval[1])),
    cv: finiteOrNull(quotient.standardError / quotient.value),
  };
  if (figures.estimate === null || figures.se === null)
    return withhold({ ...head, quality: 'suppress', reason: 'undefined', estimate: null, ...withoutError, method });
  const grade = judgedBeside(quotient.value, quotient, gradeByDf(head, df, thresholds), thresholds);
  return roundEstimate(withhold({ ...head, ...figures, df, deff: null, method, ...grade }));
}

export type Trend = {
  readonly rows: readonly EstimateRow[];
  /** Indices whose limits take rounds as independent. */
  readonly asIndependent: number;
  /** The first rounds of their chains. */
  readonly since: readonly string[];
};

/**
 * Rows of the headline figures that both rounds have.
 *
 * The ratios of a chain multiply to the last figure over the first, so that the variance of an index over several rounds needs
 * the covariance of these two alone; the published standard errors do not tell it, and it is taken as zero.
 *
 * @param changes rows of what changed since the earlier round
 */
export function trendRows(
  figures: readonly PublishedFigure[],
  earlier: Side,
  now: Now,
  changes: readonly EstimateRow[],
): Trend {
  const told = figures.flatMap((figure) => {
    const [own, chain] = [figureIn(now.estimates, figure), chainIn(earlier.estimates, figure, earlier.round)];
    const first = chain?.values[0];
    if (own === undefined || chain === undefined || first === undefined) return [];
    const value = valueRow(own, now.round);
    const ratio = changes.find(
      (row) =>
        row.statistic === 'ratio' &&
        row.indicator === own.indicator &&
        row.domain['of'] === own.table &&
        isDomain(ownDomain(row), own.domain),
    );
    const isSecond = chain.values.length === 1;
    const index = indexRow(value, first, isSecond ? ratio : undefined, now);
    const rows = [...chain.values, value, ...chain.indices, index];
    return [{ rows, since: first.domain['round'] ?? '', isTaken: !isSecond && index.estimate !== null }];
  });
  return {
    rows: told.flatMap(({ rows }) => rows),
    asIndependent: told.filter(({ isTaken }) => isTaken).length,
    since: told.flatMap(({ since, isTaken }) => (isTaken ? [since] : [])),
  };
}
