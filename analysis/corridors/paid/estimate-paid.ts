/** Prices that respondents paid out of sums: design-based ratios Σ w·cost / Σ w·amount, graded. No response is seen here. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { ComputedCost } from '../../disclosure/cells.ts';
import { coefficientOfVariation, type Grade, gradeFigure, withholdCost } from '../../disclosure/grade.ts';
import { ratioOf } from '../../production/estimate/domain-estimates.ts';
import { halfWidth } from '../../production/estimate/make-row.ts';
import type { Frame } from '../../statistics/design/frame.ts';
import type { PaidCell } from './sum-transfers.ts';

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** What is known of fewer than half of the transfers may be unlike the rest, however precise it looks. */
const gradePaid = (grade: Grade, { priced, told }: PaidCell): Grade =>
  grade.reason !== 'few-units' && 2 * priced < told ? { quality: 'suppress', reason: 'mostly-unknown' } : grade;

/** The row of one corridor: the cost with its limits, and the fee and the margin that it is made of. */
export function paidRow(
  cell: PaidCell,
  { frame, source, settings }: { readonly frame: Frame; readonly source: string; readonly settings: RoundSettings },
): ComputedCost {
  const { corridor, cost, fee, margin, told, priced, refused, basis } = cell;
  const [from = '', to = ''] = corridor.split('-');
  const total = ratioOf(cost.moments, frame);
  const half = halfWidth(total, settings.confidenceLevel);
  const row = withholdCost({
    corridor,
    from,
    to,
    source,
    period: '',
    providerType: 'all',
    payoutCurrency: 'all',
    measure: 'experienced',
    statistic: 'ratio',
    totalCostPercent: finiteOrNull(total.estimate),
    feePercent: finiteOrNull(ratioOf(fee.moments, frame).estimate),
    fxMarginPercent: finiteOrNull(ratioOf(margin.moments, frame).estimate),
    se: finiteOrNull(total.se),
    ciLow: finiteOrNull(total.estimate - half),
    ciHigh: finiteOrNull(total.estimate + half),
    cv: finiteOrNull(coefficientOfVariation(total)),
    df: finiteOrNull(total.df),
    n: priced,
    services: told,
    notTransparent: 0,
    rateUnknown: cell.rateUnknown,
    feeUnknown: cell.feeUnknown,
    priceRefused: Object.values(refused).reduce((sum, count) => sum + count, 0),
    refusedBecause: refused,
    negativeMargin: cell.negativeMargin,
    ...gradePaid(gradeFigure({ ...total, se: Number.isFinite(half) ? total.se : Number.NaN }, settings), cell),
    method: 'experienced-ratio',
  });
  return { ...row, basis };
}
