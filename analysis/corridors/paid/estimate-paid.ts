/** Prices that respondents paid out of sums: design-based ratios Σ w·cost / Σ w·amount and weighted medians, graded. No response is seen here. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { ComputedCost } from '../../disclosure/cells.ts';
import { coefficientOfVariation, type Grade, gradeFigure, withholdCost } from '../../disclosure/grade.ts';
import { ratioOf } from '../../production/estimate/domain-estimates.ts';
import { halfWidth } from '../../production/estimate/make-row.ts';
import { fewestBeside, quantilesIn } from '../../production/estimate/quantile-rows.ts';
import type { CorridorCostRow } from '../../production/observations/rows.ts';
import type { Frame } from '../../statistics/design/frame.ts';
import type { Interval } from '../../statistics/estimators/intervals.ts';
import type { PaidCell } from './sum-transfers.ts';

type Estimating = { readonly frame: Frame; readonly source: string; readonly settings: RoundSettings };

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** What is known of fewer than half of the transfers may be unlike the rest, however precise it looks. */
const gradePaid = (grade: Grade, { priced, told }: PaidCell): Grade =>
  grade.reason !== 'few-units' && 2 * priced < told ? { quality: 'suppress', reason: 'mostly-unknown' } : grade;

/** The cost of the amounts sent along one corridor, then that of the transfer in the middle. */
export const paidRows = (cell: PaidCell, how: Estimating): readonly ComputedCost[] => [
  ratioRow(cell, how),
  ...medianRow(cell, how),
];

type Figure = {
  readonly estimate: number;
  readonly se: number;
  readonly df: number;
  readonly limits: Interval;
  /** Respondents by whom it is graded. */
  readonly n: number;
};

type Told = Pick<CorridorCostRow, 'statistic' | 'at' | 'method' | 'feePercent' | 'fxMarginPercent' | 'refusedBecause'>;

function rowOf(cell: PaidCell, { estimate, se, df, limits, n }: Figure, told: Told, { source, settings }: Estimating) {
  const [from = '', to = ''] = cell.corridor.split('-');
  const figure = { n, estimate, df, se: limits.some(Number.isNaN) ? Number.NaN : se };
  return withholdCost({
    corridor: cell.corridor,
    from,
    to,
    source,
    period: '',
    providerType: 'all',
    payoutCurrency: 'all',
    measure: 'experienced',
    totalCostPercent: finiteOrNull(estimate),
    se: finiteOrNull(se),
    ciLow: finiteOrNull(limits[0]),
    ciHigh: finiteOrNull(limits[1]),
    cv: finiteOrNull(coefficientOfVariation({ estimate, se })),
    df: finiteOrNull(df),
    n: cell.priced,
    services: cell.told,
    notTransparent: 0,
    rateUnknown: cell.rateUnknown,
    feeUnknown: cell.feeUnknown,
    priceRefused: Object.values(cell.refused).reduce((sum, count) => sum + count, 0),
    negativeMargin: cell.negativeMargin,
    ...gradePaid(gradeFigure(figure, settings), cell),
    ...told,
  });
}

/** With the fee and the margin that the cost is made of. */
function ratioRow(cell: PaidCell, how: Estimating): ComputedCost {
  const { cost, fee, margin, refused: refusedBecause, basis, priced: n } = cell;
  const ratio = ratioOf(cost.moments, how.frame);
  const half = halfWidth(ratio, how.settings.confidenceLevel);
  const [feePercent, fxMarginPercent] = [fee, margin].map(({ moments }) =>
    finiteOrNull(ratioOf(moments, how.frame).estimate),
  );
  const told = { statistic: 'ratio', method: 'experienced-ratio', refusedBecause } as const;
  const parts = { feePercent: feePercent ?? null, fxMarginPercent: fxMarginPercent ?? null };
  const limits = [ratio.estimate - half, ratio.estimate + half] as const;
  return { ...rowOf(cell, { ...ratio, limits, n }, { ...told, ...parts }, how), basis };
}

/**
 * The weighted median of what transfers cost, each transfer once, in percent of its amount; Woodruff's limits. Causes of refusal
 * stand in the row of the ratio.
 *
 * @see R: survey::svyquantile
 */
function medianRow(cell: PaidCell, how: Estimating): readonly ComputedCost[] {
  const { ranked, priced } = cell;
  return quantilesIn(ranked, [0.5], how).map(({ probability: at, value, interval, standardError, df }) => {
    const few = fewestBeside(ranked, { value, interval });
    const n = few < how.settings.minimumCell ? few : priced;
    const told = { statistic: 'quantile', at, method: 'experienced-median', refusedBecause: null } as const;
    const figure = { estimate: value, se: standardError, df, limits: interval, n };
    const row = rowOf(cell, figure, { ...told, feePercent: null, fxMarginPercent: null }, how);
    return { ...row, basis: ranked.basis };
  });
}
