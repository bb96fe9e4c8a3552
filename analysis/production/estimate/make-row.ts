/** One published row out of one estimate: limits, coefficient of variation, grade; figures withheld where they must be. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { coefficientOfVariation, gradeFigure, withhold } from '../../disclosure/grade.ts';
import type { Frame } from '../../statistics/design/frame.ts';
import { tQuantile } from '../../statistics/distributions/t-quantile.ts';
import type { Interval } from '../../statistics/estimators/intervals.ts';
import { proportionInterval } from '../../statistics/estimators/proportion-interval.ts';
import type { Estimated } from './domain-estimates.ts';
import type { MethodCode, Statistic } from '../observations/observation.ts';
import type { EstimateRow } from '../observations/rows.ts';

export type RowHead = Pick<EstimateRow, 'table' | 'indicator' | 'statistic' | 'at' | 'domain' | 'unit'>;

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/**
 * Half the width of the confidence interval, t(df)·se.
 *
 * @param level e.g. 0.95
 */
export function halfWidth(estimated: Pick<Estimated, 'se' | 'df'>, level: number): number {
  return estimated.df > 0 ? tQuantile((1 + level) / 2, estimated.df) * estimated.se : Number.NaN;
}

/**
 * Limits of a share on the scale of its log-odds, expit(logit p ± t·se/(p(1 − p))), which keeps them between 0 and 1;
 * symmetric ones where the share is 0 or 1 and has no log-odds.
 *
 * @see R: survey::svyciprop(method = "logit")
 */
export function shareLimits(share: Estimated, level: number): Interval | undefined {
  const { estimate: value, se, df, n } = share;
  if (!(value > 0 && value < 1 && df > 0)) return undefined;
  return proportionInterval({ value, variance: se * se }, 'logit', { level, df, designDf: df, n });
}

/** A figure as it is published. */
export type Settled = Estimated & {
  /**
   * Of a figure to which answers were imputed: how its variance holds that, the share that there would not be without, and how
   * many responses answered themselves.
   */
  readonly imputed?: { readonly method: MethodCode; readonly share: number; readonly told: number };
};

/** What estimates are made with besides sums. */
export type Estimating = {
  readonly frame: Frame;
  readonly settings: RoundSettings;
  /** What several imputations make of a figure; the figure itself where nothing was imputed to it. */
  readonly settle?: (head: RowHead, estimated: Estimated) => Settled;
};

/** How the variances of a design are taken, as the code of a row. */
const methodOf = ({ replicates }: Pick<Frame, 'replicates'>): MethodCode =>
  replicates === undefined ? 'design-based' : 'design-based-replicates';

/** Responses behind a figure. What few told is no more than that for having been imputed to others. */
const countedIn = ({ n, imputed }: Settled, minimumCell: number): number =>
  imputed !== undefined && imputed.told < minimumCell ? Math.min(n, imputed.told) : n;

/** Totals and counts, which the unknown makes too small; shares, means, ratios and quantiles leave it out. */
export const addsUp: ReadonlySet<Statistic> = new Set<Statistic>(['total', 'winsorised-total', 'count']);

/**
 * Grades an estimate and dresses it as a row. An interval that cannot be computed counts as no variance.
 *
 * @param limitsOf limits other than symmetric ones, of the figure as it is published
 * @param level what the precision of a difference is judged by: the larger of what it is between, for no difference is one too.
 *   It has no coefficient of variation, which is without bound near zero
 */
export function makeRow(
  head: RowHead & Pick<EstimateRow, 'base' | 'unknownShare'>,
  computed: Estimated,
  { frame, settings, settle }: Estimating,
  limitsOf?: (estimated: Estimated) => Interval | undefined,
  level?: number,
): EstimateRow {
  const estimated: Settled = settle?.(head, computed) ?? computed;
  const limits = limitsOf?.(estimated);
  const half = halfWidth(estimated, settings.confidenceLevel);
  const n = countedIn(estimated, settings.minimumCell);
  const figure = { ...estimated, n, se: Number.isFinite(half) ? estimated.se : Number.NaN };
  const judged = level === undefined ? figure : { ...figure, estimate: level };
  return withhold({
    ...head,
    n,
    estimate: finiteOrNull(estimated.estimate),
    se: finiteOrNull(figure.se),
    ciLow: finiteOrNull(limits?.[0] ?? estimated.estimate - half),
    ciHigh: finiteOrNull(limits?.[1] ?? estimated.estimate + half),
    cv: level === undefined ? finiteOrNull(coefficientOfVariation(figure)) : null,
    df: estimated.df,
    deff: finiteOrNull(estimated.deff),
    ...gradeFigure(addsUp.has(head.statistic) ? { ...judged, unknownShare: head.unknownShare ?? 0 } : judged, settings),
    method: estimated.imputed?.method ?? methodOf(frame),
    ...(estimated.imputed && { imputedShare: estimated.imputed.share }),
  });
}
