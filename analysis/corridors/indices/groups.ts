/** What averages of prices are broken down by. */
import { groupsOfCorridor } from '#schemas/reference/price-groups.ts';
import { inOrder } from '../groups-by.ts';
import type { Quote } from '../read-quotes.ts';
import { addTo, emptyTally, type Tally } from './tally.ts';

/** Services added up by a key, in the order of keys; one with several keys is in each of their tallies. */
export function talliesBy(
  quotes: readonly Quote[],
  keysOf: (quote: Quote) => readonly string[],
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const quote of quotes)
    for (const key of keysOf(quote)) {
      const tally = tallies.get(key) ?? emptyTally();
      if (tally.services === 0) tallies.set(key, tally);
      addTo(tally, quote);
    }
  return inOrder(tallies);
}

/** `RU-TJ`: who sends, who receives. */
export const corridorOf = ({ from, to }: Quote): string => `${from}-${to}`;

/** All corridors that were quoted, then regions that receive, then groups of countries that send. */
export const groupsOf = (from: string, to: string): readonly string[] => [
  'all-corridors',
  ...groupsOfCorridor(from, to),
];

/** `digital`: cash neither paid in nor paid out. `cash`: cash may be paid in. A service that only pays out cash is neither. */
function wayOf({ payments, pickups }: Quote): readonly string[] {
  if (payments.includes('cash')) return ['cash'];
  return payments.length > 0 && pickups.length > 0 && !pickups.includes('cash') ? ['digital'] : [];
}

/** Dimensions of averages over corridors, beside the type of provider. */
export const dimensions = {
  payment_instrument: ({ payments }) => payments,
  pickup_method: ({ pickups }) => pickups,
  speed: ({ speed }) => [speed],
  service_way: wayOf,
} as const satisfies Readonly<Record<string, (quote: Quote) => readonly string[]>>;
