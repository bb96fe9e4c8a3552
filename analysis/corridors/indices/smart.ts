/**
 * SmaRT, the Smart Remitter Target: what a sender pays who knows the market – the mean of the three cheapest services of
 * a corridor that disclose their price, arrive within five days and are within reach.
 *
 * @see World Bank, Getting SmaRT about remittance price monitoring (2016); SDG indicator 10.c.1, metadata
 */
import type { Quote } from '../read-quotes.ts';
import { type KnownPrice, knownPrices, meanOf } from './known-prices.ts';

const smartServices = 3;

export type Smart =
  | {
      readonly kind: 'value';
      readonly cost: number;
      /** The quotes in it, the cheapest first. */
      readonly quotes: readonly KnownPrice[];
    }
  | {
      readonly kind: 'too-few';
      /** Services that qualify: fewer than three. */
      readonly qualifying: number;
      /** Services that do not, by cause; one may have several. */
      readonly because: {
        readonly hidden: number;
        readonly priceUnknown: number;
        readonly slow: number;
        readonly reach: number;
      };
    };

const byCost = (a: KnownPrice, b: KnownPrice): number => a.cost - b.cost || (a.quote.id < b.quote.id ? -1 : 1);

/** The services of a corridor in one quarter that know their price, the cheapest first. */
export const cheapestServices = (quotes: readonly Quote[], count: number): readonly KnownPrice[] =>
  knownPrices(quotes).toSorted(byCost).slice(0, count);

/** SmaRT of one corridor in one quarter, or why there is none. */
export function smartOf(quotes: readonly Quote[]): Smart {
  const qualifying = knownPrices(quotes).filter(({ quote }) => quote.qualifies);
  const cheapest = qualifying.toSorted(byCost).slice(0, smartServices);
  const cost = meanOf(cheapest.map((service) => service.cost));
  if (cost !== null && cheapest.length === smartServices) return { kind: 'value', cost, quotes: cheapest };
  const count = (is: (quote: Quote) => boolean): number => quotes.filter(is).length;
  return {
    kind: 'too-few',
    qualifying: qualifying.length,
    because: {
      hidden: count(({ transparent }) => !transparent),
      priceUnknown: count(({ transparent, price }) => transparent && price.kind !== 'known'),
      slow: count(({ disqualifiedBecause }) => disqualifiedBecause.includes('slow')),
      reach: count(({ disqualifiedBecause }) => disqualifiedBecause.includes('reach')),
    },
  };
}
