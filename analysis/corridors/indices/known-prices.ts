/** Services that tell their whole price, and how their costs are spread: what every index of prices is made of. */
import type { Quote } from '../read-quotes.ts';
import type { Price } from '../transfer-price.ts';

/** A service that tells its whole price. */
export type KnownPrice = Quote & { readonly price: Extract<Price, { readonly kind: 'known' }> };

const isKnown = (quote: Quote): quote is KnownPrice => quote.transparent && quote.price.kind === 'known';

/** Transparent services whose price is known whole; the others are left out of every average. */
export const knownPrices = (quotes: readonly Quote[]): readonly KnownPrice[] => quotes.filter(isKnown);

/** Fee and margin, percent of the amount sent. */
export const costOf = ({ price }: KnownPrice): number => price.feePercent + price.marginPercent;

/** Quantile of sorted values, linear between the two nearest (R type 7); null without any. */
function quantileOf(sorted: Float64Array, share: number): number | null {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? null : low + (at - Math.floor(at)) * (high - low);
}

/** Simple mean; null without any value. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Quantiles of the costs of services, each counted once; null without any. */
export function costQuantiles(used: readonly KnownPrice[], shares: readonly number[]): readonly (number | null)[] {
  const sorted = Float64Array.from(used, costOf).sort();
  return shares.map((share) => quantileOf(sorted, share));
}
