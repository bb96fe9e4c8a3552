/** One row of the table of costs, out of the services that were seen and of those of them that the figure is made of. */
import type { CorridorCostRow } from '../../production/observations/rows.ts';
import { meansOf, type Parts, type Tally } from './tally.ts';

export type Measure = 'usd200' | 'usd500';

/** What a row is of: a corridor or a group of them, in a quarter, at an amount. */
export type Place = Pick<CorridorCostRow, 'corridor' | 'from' | 'to' | 'period' | 'measure'> & {
  readonly splits?: CorridorCostRow['splits'];
};

/** How services are averaged, and what they are split by. */
export type Figure = Pick<CorridorCostRow, 'statistic' | 'method'> &
  Partial<Pick<CorridorCostRow, 'providerType' | 'payoutCurrency' | 'at' | 'indicator' | 'splits'>>;

/** What a row is made of. */
export type Made = {
  /** Services before any was left out. */
  readonly seen: Tally;
  /** Services that the figure is made of, where these are not all that have a price. */
  readonly used?: Tally;
  /** What came out, in percent of the amount; a cost of null is withheld as undefined. */
  readonly parts: Parts;
};

/** A row of the table of costs. It is written field by field, since a file has hundreds of thousands. */
export function costRow(place: Place, figure: Figure, { seen, used = seen, parts }: Made): CorridorCostRow {
  const { corridor, from, to, period, measure } = place;
  const { statistic, method, providerType = 'all', payoutCurrency = 'all', at, indicator, splits } = figure;
  const isTold = parts.cost !== null;
  return {
    corridor,
    from,
    to,
    source: 'quotes',
    period,
    providerType,
    payoutCurrency,
    measure,
    splits: splits === undefined ? place.splits : { ...place.splits, ...splits },
    indicator,
    statistic,
    at,
    totalCostPercent: parts.cost,
    feePercent: parts.fee,
    fxMarginPercent: parts.margin,
    se: null,
    ciLow: null,
    ciHigh: null,
    cv: null,
    df: null,
    n: used.n,
    services: seen.services,
    notTransparent: seen.notTransparent,
    rateUnknown: seen.rateUnknown,
    feeUnknown: seen.feeUnknown,
    priceRefused: seen.priceRefused,
    refusedBecause: null,
    negativeMargin: seen.negativeMargin,
    dayRate: used.dayRate,
    monthRate: used.monthRate,
    quality: isTold ? 'publish' : 'suppress',
    reason: isTold ? '' : 'undefined',
    method,
  };
}

/** The row of a simple mean over services that tell their whole price. */
export const meanRow = (place: Place, figure: Partial<Figure>, seen: Tally): CorridorCostRow =>
  costRow(place, { statistic: 'mean', method: 'rpw-mean', ...figure }, { seen, parts: meansOf(seen) });
