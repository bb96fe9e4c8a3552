/** What people paid for their last transfer: design-based ratio Σ w·cost / Σ w·amount, corridor by corridor. */
import type { Round } from '#schemas/fieldwork/round.ts';
import { gradeFigure } from '../disclosure/grade.ts';
import { type Estimated, ratioOf } from '../production/estimate/domain-estimates.ts';
import { frameOf } from '../statistics/design/frame.ts';
import { momentsOf } from '../statistics/sums/moments.ts';
import { averageRate } from '../production/derive/exchange.ts';
import { halfWidth } from '../production/estimate/make-row.ts';
import { emptyTable } from '../production/columns/read-column.ts';
import type { ComputedCost } from '../disclosure/cells.ts';
import type { RefusalCause } from '../production/observations/rows.ts';
import type { Sample } from '../production/sums/sample.ts';
import { basisIn, unitsIn } from '../production/sums/units.ts';
import { quoteMeasures } from './read-quotes.ts';
import { type PricedTransfer, readTransfers } from './read-transfers.ts';
import { type Costs, refusedTransfersWarning } from './refused-prices.ts';

/** One respondent's last transfer. */
type Told = {
  readonly unit: number;
  readonly transfer: PricedTransfer;
  /** Reporting currency. */ readonly amount: number;
};

/**
 * Rows by corridor. Amounts are weighed in the reporting currency; transfers whose price is not known whole, or cannot
 * be true, are left out and counted.
 */
export function experiencedCosts(sample: Sample): Costs {
  const source = sample.instrument;
  const table = sample.tables[sample.instrument] ?? emptyTable;
  const transferAt = readTransfers(table, quoteMeasures.usd200, sample.round);
  const inReporting = ratesOf(sample.round);
  const corridors = new Map<string, Told[]>();
  for (let row = 0; row < table.rowCount; row++) {
    const unit = sample.interviewOfRow[row]!;
    const standsForSomebody = unit >= 0 && sample.design.weights[unit]! > 0;
    const transfer = standsForSomebody ? transferAt(row) : undefined;
    if (transfer === undefined) continue;
    const told = { unit, transfer, amount: transfer.amount * inReporting(transfer.currency) };
    const corridor = `${transfer.from}-${transfer.to}`;
    const known = corridors.get(corridor);
    if (known === undefined) corridors.set(corridor, [told]);
    else known.push(told);
  }
  const corridorCosts = [...corridors]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([corridor, told]) => corridorRow(corridor, told, sample, source));
  const warnings = refusedTransfersWarning(corridorCosts, source, sample.round.settings.marginBounds);
  return { corridorCosts, refusedPrices: [], warnings };
}

/** Reporting currency per unit of a currency, over the reference period; NaN when there is none. */
function ratesOf(round: Round): (currency: string) => number {
  const known = new Map<string, number>();
  return (currency) => {
    const rate =
      known.get(currency) ??
      averageRate(round.exchangeRates, currency, round.reportingCurrency, round.referencePeriod) ??
      Number.NaN;
    known.set(currency, rate);
    return rate;
  };
}

/** What the transfer cost, percent of its amount; 0 where nobody knows. */
const costOf = ({ price }: PricedTransfer): number =>
  price.kind === 'known' ? price.feePercent + price.marginPercent : 0;

/** How often each cause occurs. */
const countsOf = (causes: readonly RefusalCause[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set(causes)].toSorted().map((cause) => [cause, causes.filter((each) => each === cause).length]),
  );

function corridorRow(corridor: string, told: readonly Told[], sample: Sample, source: string): ComputedCost {
  const priced = told.flatMap(({ unit, transfer, amount }) =>
    transfer.price.kind === 'known' && amount > 0 ? [{ unit, amount, price: transfer.price }] : [],
  );
  const units = Int32Array.from(priced, ({ unit }) => unit);
  const amounts = Float64Array.from(priced, ({ amount }) => amount);
  const share = (percent: (price: (typeof priced)[number]['price']) => number): Estimated => {
    const values = Float64Array.from(priced, ({ price, amount }) => percent(price) * amount);
    return ratioOf(momentsOf([values, amounts], units, sample.design), frameOf(sample.design).frame);
  };
  const total = share((price) => price.feePercent + price.marginPercent);
  const half = halfWidth(total, sample.round.settings.confidenceLevel);
  const grade = gradeFigure({ ...total, se: Number.isFinite(half) ? total.se : Number.NaN }, sample.round.settings);
  const shown = (value: number): number | null =>
    grade.quality === 'suppress' || !Number.isFinite(value) ? null : value;
  // Of few respondents not even their number is told, nor what can be added up to it.
  const counted = (count: number): number | null => (grade.reason === 'few-units' ? null : count);
  const because = (...reasons: readonly string[]) =>
    told.filter(({ transfer }) => transfer.price.kind === 'unknown' && reasons.includes(transfer.price.because)).length;
  const refused = told.flatMap(({ transfer }) => (transfer.price.kind === 'refused' ? [transfer.price.because] : []));
  const { from, to } = told[0]?.transfer ?? { from: '', to: '' };
  const basis = basisIn(
    unitsIn(sample),
    { quantity: 'experienced-cost' },
    {
      units: Int32Array.from(told, ({ unit }) => unit),
      values: Float64Array.from(told, ({ transfer, amount }) => amount * (1 + costOf(transfer))),
    },
  );
  return {
    corridor,
    from,
    to,
    source,
    period: '',
    providerType: 'all',
    payoutCurrency: 'all',
    measure: 'experienced',
    statistic: 'ratio',
    totalCostPercent: shown(total.estimate),
    feePercent: shown(share((price) => price.feePercent).estimate),
    fxMarginPercent: shown(share((price) => price.marginPercent).estimate),
    se: shown(total.se),
    ciLow: shown(total.estimate - half),
    ciHigh: shown(total.estimate + half),
    cv: shown(total.se / Math.abs(total.estimate)),
    df: shown(total.df),
    n: counted(priced.length),
    services: counted(told.length),
    notTransparent: counted(0),
    rateUnknown: counted(
      because('rate') + told.filter(({ transfer, amount }) => transfer.price.kind === 'known' && !(amount > 0)).length,
    ),
    feeUnknown: counted(because('fee', 'amount')),
    priceRefused: counted(refused.length),
    refusedBecause: grade.reason === 'few-units' ? null : countsOf(refused),
    negativeMargin: counted(priced.filter(({ price }) => price.marginPercent < 0).length),
    ...grade,
    method: 'experienced-ratio',
    basis,
  };
}
