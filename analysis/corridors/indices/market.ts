/** The services of a corridor or of a group of corridors, in one quarter, at one amount. */
import { remembered } from '#schemas/basics/remembered.ts';

import type { Offer, Quote } from '../read-quotes.ts';
import type { Place } from './cost-row.ts';
import { wayOf } from './groups.ts';
import { talliesBy, type Tally, tallyOf } from './tally.ts';

/** Services of a place, and all of them added up. */
export type Market = { readonly place: Place; readonly services: readonly Quote[]; readonly tally: Tally };

/** The market of a place. */
export const marketOf = (place: Place, services: readonly Quote[]): Market => ({
  place,
  services,
  tally: tallyOf(services),
});

/** What averages are broken down by: the codes of an offer; a service with several is in the average of each. */
const codesOf = {
  provider_type: ({ providerType }) => [providerType],
  paid_out_in: ({ payoutCurrency }) => [payoutCurrency],
  payment_instrument: ({ payments }) => payments,
  pickup_method: ({ pickups }) => pickups,
  speed: ({ speed }) => [speed],
  service_way: wayOf,
} as const satisfies Readonly<Record<string, (offer: Offer) => readonly string[]>>;

type Breakdown = keyof typeof codesOf;
const breakdowns = [
  'provider_type',
  'paid_out_in',
  'payment_instrument',
  'pickup_method',
  'speed',
  'service_way',
] as const satisfies readonly Breakdown[];

/** Services added up by one code. */
export type Part = { readonly breakdown: Breakdown; readonly code: string; readonly tally: Tally };

/** Services of a market, taken apart. */
export type PartsOf = (services: readonly Quote[]) => readonly Part[];

/**
 * The services of markets by every code of every breakdown. Codes are numbered as they are met, and each offer is looked
 * into once, however many services make it.
 *
 * @returns parts of a market in the order of breakdowns, then of codes; of codes that it has services of, and no others
 */
export function partsOfMarkets(): PartsOf {
  const codes: Pick<Part, 'breakdown' | 'code'>[] = [];
  const numbers = remembered((breakdown: Breakdown) =>
    remembered((code: string) => codes.push({ breakdown, code }) - 1),
  );
  const keysOf = remembered((offer: Offer) =>
    breakdowns.flatMap((breakdown) => codesOf[breakdown](offer).map(numbers(breakdown))),
  );
  return (services) => {
    const keys = services.map(({ offer }) => keysOf(offer));
    const tallies = talliesBy(services, codes.length, keys);
    return codes
      .flatMap((code, key) => (tallies[key]?.services ? [{ ...code, tally: tallies[key] }] : []))
      .toSorted(
        (a, b) => breakdowns.indexOf(a.breakdown) - breakdowns.indexOf(b.breakdown) || (a.code < b.code ? -1 : 1),
      );
  };
}
