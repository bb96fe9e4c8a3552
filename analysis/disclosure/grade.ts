/** Whether a figure may be shown: by the number of units behind it and by its precision. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { Quality, SuppressionReason } from '../production/observations/observation.ts';
import { type CorridorCostRow, type EstimateRow, withoutError } from '../production/observations/rows.ts';

export type Grade = { readonly quality: Quality; readonly reason: SuppressionReason };

/** A figure before it is graded: NaN where a part could not be computed. */
export type RawFigure = {
  /** Unweighted units that contribute. */
  readonly n: number;
  readonly estimate: number;
  readonly se: number;
  /** Degrees of freedom of its limits. */
  readonly df: number;
  /** Share of it that is unknown, where that makes it too small. */
  readonly unknownShare?: number;
};

type Thresholds = Pick<
  RoundSettings,
  'cvPublish' | 'cvCaution' | 'minimumCell' | 'minimumDf' | 'fewestDf' | 'unknownLimit'
>;

/** Coefficient of variation, se / |estimate|; NaN when the estimate is 0 or either is unknown. */
export const coefficientOfVariation = (figure: Pick<RawFigure, 'estimate' | 'se'>): number =>
  figure.estimate === 0 ? Number.NaN : figure.se / Math.abs(figure.estimate);

/**
 * Grades one sampled figure. Few units come first: precision computed from a handful is not to be trusted either.
 * Nor is a standard error from a few PSUs. An estimate of zero has no coefficient of variation and is shown with caution.
 * What is known in part is said to be so, whatever its precision.
 */
export function gradeFigure(figure: RawFigure, thresholds: Thresholds): Grade {
  if (figure.n < thresholds.minimumCell) return { quality: 'suppress', reason: 'few-units' };
  if (!Number.isFinite(figure.estimate)) return { quality: 'suppress', reason: 'undefined' };
  if (!Number.isFinite(figure.se)) return { quality: 'suppress', reason: 'no-variance' };
  if (figure.df < thresholds.fewestDf) return { quality: 'suppress', reason: 'few-df' };
  const cv = coefficientOfVariation(figure);
  if (cv > thresholds.cvCaution) return { quality: 'suppress', reason: 'imprecise' };
  if ((figure.unknownShare ?? 0) > thresholds.unknownLimit) return { quality: 'incomplete', reason: '' };
  const isSure = cv <= thresholds.cvPublish && figure.df >= thresholds.minimumDf; // never where cv is NaN
  return { quality: isSure ? 'publish' : 'caution', reason: '' };
}

/** Reasons that are about people: not even their number is told. */
const hidesNumber: readonly SuppressionReason[] = ['few-units', 'linked'];

/** Takes the figures out of a suppressed row. With few units, the number of units goes too. */
export function withhold(row: EstimateRow): EstimateRow {
  if (row.quality !== 'suppress') return row;
  const n = hidesNumber.includes(row.reason) ? null : row.n;
  const base = n === null ? null : row.base;
  return {
    ...row,
    n,
    base,
    unknownShare: null,
    ...(row.imputedShare !== undefined && { imputedShare: null }),
    estimate: null,
    ...withoutError,
  };
}

/** The same of what respondents paid; of few not even their number is told, nor what can be added up to it. */
export function withholdCost(row: CorridorCostRow): CorridorCostRow {
  if (row.quality !== 'suppress') return row;
  const figures = { totalCostPercent: null, feePercent: null, fxMarginPercent: null, se: null };
  const limits = { ciLow: null, ciHigh: null, cv: null, df: null };
  const counts = { n: null, services: null, notTransparent: null, rateUnknown: null, feeUnknown: null };
  return {
    ...row,
    ...figures,
    ...limits,
    ...(hidesNumber.includes(row.reason)
      ? { ...counts, priceRefused: null, refusedBecause: null, negativeMargin: null }
      : {}),
  };
}
