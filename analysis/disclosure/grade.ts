/** Whether a figure may be shown: by the number of units behind it and by its precision. */
import type { RoundSettings } from '#schemas/core/round.ts';
import type { EstimateRow, Quality, SuppressionReason } from '../tables/rows.ts';

export type Grade = { readonly quality: Quality; readonly reason: SuppressionReason };

/** A figure before it is graded: NaN where a part could not be computed. */
export type RawFigure = {
  /** Unweighted units that contribute. */
  readonly n: number;
  readonly estimate: number;
  readonly se: number;
};

type Thresholds = Pick<RoundSettings, 'cvPublish' | 'cvCaution' | 'minimumCell'>;

/** Coefficient of variation, se / |estimate|; NaN when the estimate is 0 or either is unknown. */
export const coefficientOfVariation = (figure: RawFigure): number =>
  figure.estimate === 0 ? Number.NaN : figure.se / Math.abs(figure.estimate);

/**
 * Grades one sampled figure. Few units come first: precision computed from a handful is not to be trusted either.
 * An estimate of zero has no coefficient of variation and is shown with caution.
 */
export function gradeFigure(figure: RawFigure, thresholds: Thresholds): Grade {
  if (figure.n < thresholds.minimumCell) return { quality: 'suppress', reason: 'few-units' };
  if (!Number.isFinite(figure.estimate)) return { quality: 'suppress', reason: 'undefined' };
  if (!Number.isFinite(figure.se)) return { quality: 'suppress', reason: 'no-variance' };
  const cv = coefficientOfVariation(figure);
  if (Number.isNaN(cv)) return { quality: 'caution', reason: '' };
  if (cv > thresholds.cvCaution) return { quality: 'suppress', reason: 'imprecise' };
  return { quality: cv > thresholds.cvPublish ? 'caution' : 'publish', reason: '' };
}

/** Takes the figures out of a suppressed row. With few units, the number of units goes too. */
export function withhold(row: EstimateRow): EstimateRow {
  if (row.quality !== 'suppress') return row;
  const n = row.reason === 'few-units' ? null : row.n;
  return { ...row, n, estimate: null, se: null, ciLow: null, ciHigh: null, cv: null, df: null, deff: null };
}
