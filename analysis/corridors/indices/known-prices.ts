/** Services that tell their whole price, and how their costs are spread: what every index of prices is made of. */
import type { Quote } from '../read-quotes.ts';

/** A service with its cost, percent of the amount sent. */
export type KnownPrice = { readonly quote: Quote; readonly cost: number };

/** Transparent services whose price is known whole; the others are left out of every average. */
export const knownPrices = (quotes: readonly Quote[]): readonly KnownPrice[] =>
  quotes.flatMap((quote) =>
    quote.transparent && quote.price.kind === 'known'
      ? [{ quote, cost: quote.price.feePercent + quote.price.marginPercent }]
      : [],
  );

export type CostSummary = {
  /** Simple mean over services, percent; null without any. */
  readonly mean: number | null;
  readonly p10: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  /** Services in the figures, and services seen. */
  readonly n: number;
  readonly services: number;
};

/** Quantile of sorted values, linear between the two nearest (R type 7); null without any. */
function quantileOf(sorted: readonly number[], share: number): number | null {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? null : low + (at - Math.floor(at)) * (high - low);
}

/** Simple mean; null without any value. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean and dispersion of the costs of some services, each counted once. */
export function summariseCosts(quotes: readonly Quote[]): CostSummary {
  const costs = knownPrices(quotes).map(({ cost }) => cost);
  const sorted = costs.toSorted((a, b) => a - b);
  const [p10, median, p90] = [0.1, 0.5, 0.9].map((share) => quantileOf(sorted, share));
  return {
    mean: meanOf(costs),
    p10: p10 ?? null,
    median: median ?? null,
    p90: p90 ?? null,
    n: costs.length,
    services: quotes.length,
  };
}
