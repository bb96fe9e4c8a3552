/** One row of the table of costs, out of some services and of those of them that the figure is made of. */
import type { CorridorCostRow } from '../../production/observations/rows.ts';
import type { Quote } from '../read-quotes.ts';
import { costOf, type KnownPrice, meanOf } from './known-prices.ts';

export type Measure = 'usd200' | 'usd500';

/** What a row is of: a corridor or a group of them, in a quarter, at an amount. */
export type Place = Pick<CorridorCostRow, 'corridor' | 'from' | 'to' | 'period' | 'measure'> & {
  readonly splits?: Readonly<Record<string, string>>;
};

/** How services are averaged, and what they are split by. */
export type Figure = Pick<CorridorCostRow, 'statistic' | 'method'> &
  Partial<Pick<CorridorCostRow, 'providerType' | 'payoutCurrency' | 'at' | 'indicator' | 'splits'>>;

/** The cost, with the fee and the margin that it is made of. */
export type Parts = { readonly cost: number | null; readonly fee: number | null; readonly margin: number | null };

export const noParts: Parts = { cost: null, fee: null, margin: null };

/** Simple means over services. */
export const meanParts = (used: readonly KnownPrice[]): Parts => ({
  cost: meanOf(used.map(costOf)),
  fee: meanOf(used.map(({ price }) => price.feePercent)),
  margin: meanOf(used.map(({ price }) => price.marginPercent)),
});

/** Services that were left out, and why; those that are kept although their margin is below zero. */
function countsOf(services: readonly Quote[]) {
  const counts = { notTransparent: 0, rateUnknown: 0, feeUnknown: 0, priceRefused: 0, negativeMargin: 0 };
  for (const { transparent, price } of services) {
    if (!transparent) counts.notTransparent += 1;
    else if (price.kind === 'refused') counts.priceRefused += 1;
    else if (price.kind === 'known') counts.negativeMargin += price.marginPercent < 0 ? 1 : 0;
    else if (price.because === 'rate') counts.rateUnknown += 1;
    else counts.feeUnknown += 1;
  }
  return counts;
}

/** Services whose rate of ours is that of a day, or of a month. */
const heldAgainst = (used: readonly KnownPrice[], rateOf: Quote['rateOf']): number =>
  used.filter((quote) => quote.rateOf === rateOf).length;

/**
 * A row of the table of costs.
 *
 * @param services seen, before any was left out
 * @param used in the figure
 * @param parts what came out, in percent of the amount; a cost of null is withheld as undefined
 */
export function costRow(
  { splits: placed, ...place }: Place,
  { splits, ...figure }: Figure,
  { services, used, parts }: { services: readonly Quote[]; used: readonly KnownPrice[]; parts: Parts },
): CorridorCostRow {
  const isTold = parts.cost !== null;
  const all = { ...placed, ...splits };
  return {
    ...{ ...place, source: 'quotes', providerType: 'all', payoutCurrency: 'all', ...figure },
    ...(Object.keys(all).length > 0 && { splits: all }),
    ...{ totalCostPercent: parts.cost, feePercent: parts.fee, fxMarginPercent: parts.margin },
    ...{ se: null, ciLow: null, ciHigh: null, cv: null, df: null },
    ...{ n: used.length, services: services.length, ...countsOf(services), refusedBecause: null },
    ...{ dayRate: heldAgainst(used, 'day'), monthRate: heldAgainst(used, 'month') },
    ...{ quality: isTold ? 'publish' : 'suppress', reason: isTold ? '' : 'undefined' },
  };
}

/** The row of a simple mean over services that tell their whole price. */
export const meanRow = (
  place: Place,
  figure: Partial<Figure>,
  services: readonly Quote[],
  used: readonly KnownPrice[],
) => costRow(place, { statistic: 'mean', method: 'rpw-mean', ...figure }, { services, used, parts: meanParts(used) });
