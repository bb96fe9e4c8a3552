/**
 * SmaRT, the Smart Remitter Target: what a sender pays who knows the market – the mean of the three cheapest services of
 * a corridor that disclose their price, arrive within five days and are within reach.
 *
 * @see World Bank, Getting SmaRT about remittance price monitoring (2016); SDG indicator 10.c.1, metadata
 */
import type { Disqualified, Quote } from '../read-quotes.ts';
import { costOf, type KnownPrice, knownPrices, meanOf } from './known-prices.ts';

const smartServices = 3;

export type Smart =
  | {
      readonly kind: 'value';
      readonly cost: number;
      /** The services in it, the cheapest first. */
      readonly used: readonly KnownPrice[];
    }
  | {
      readonly kind: 'too-few';
      /** Services that qualify: fewer than three. */
      readonly used: readonly KnownPrice[];
      /** Services that do not, by cause; one may have several. */
      readonly because: {
        readonly hidden: number;
        readonly priceUnknown: number;
        readonly slow: number;
        readonly speedUnknown: number;
        /** A network that is small. */
        readonly reach: number;
        readonly reachUnknown: number;
      };
    };

const byCost = (a: KnownPrice, b: KnownPrice): number => costOf(a) - costOf(b) || (a.id < b.id ? -1 : 1);

/** The three cheapest services, whether or not they qualify. */
export const cheapestOf = (used: readonly KnownPrice[]): readonly KnownPrice[] =>
  used.toSorted(byCost).slice(0, smartServices);

/** SmaRT of one corridor in one quarter, or why there is none. */
export function smartOf(quotes: readonly Quote[]): Smart {
  const qualifying = knownPrices(quotes).filter(({ offer }) => offer.disqualifiedBecause.length === 0);
  const used = cheapestOf(qualifying);
  const cost = meanOf(used.map(costOf));
  if (cost !== null && used.length === smartServices) return { kind: 'value', cost, used };
  const count = (is: (quote: Quote) => boolean): number => quotes.filter(is).length;
  const kept = (cause: Disqualified): number => count(({ offer }) => offer.disqualifiedBecause.includes(cause));
  return {
    kind: 'too-few',
    used,
    because: {
      hidden: count(({ transparent }) => !transparent),
      priceUnknown: count(({ transparent, price }) => transparent && price.kind !== 'known'),
      slow: kept('slow'),
      speedUnknown: kept('speed-unknown'),
      reach: kept('reach'),
      reachUnknown: kept('reach-unknown'),
    },
  };
}
