/** Services that tell their whole price, and how their costs are spread: what every index of prices is made of. */
import type { Quote } from '../read-quotes.ts';

/** A service with its cost, and what it is made of, percent of the amount sent. */
export type KnownPrice = {
  readonly quote: Quote;
  readonly cost: number;
  readonly fee: number;
  readonly margin: number;
};

/** Transparent services whose price is known whole; the others are left out of every average. */
export const knownPrices = (quotes: readonly Quote[]): readonly KnownPrice[] =>
  quotes.flatMap((quote) => {
    if (!quote.transparent || quote.price.kind !== 'known') return [];
    const { feePercent: fee, marginPercent: margin } = quote.price;
    return [{ quote, cost: fee + margin, fee, margin }];
  });

/** Quantile of sorted values, linear between the two nearest (R type 7); null without any. */
function quantileOf(sorted: readonly number[], share: number): number | null {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? null : low + (at - Math.floor(at)) * (high - low);
}

/** Simple mean; null without any value. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Quantiles of the costs of services, each counted once; null without any. */
export function costQuantiles(used: readonly KnownPrice[], shares: readonly number[]): readonly (number | null)[] {
  const sorted = used.map(({ cost }) => cost).toSorted((a, b) => a - b);
  return shares.map((share) => quantileOf(sorted, share));
}
