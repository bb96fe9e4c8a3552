/** What averages of prices are broken down by. */
import { groupsOfCorridor } from '#schemas/reference/price-groups.ts';
import type { Offer } from '../read-quotes.ts';

/** All corridors that were quoted, then regions that receive, then groups of countries that send. */
export const groupsOf = (from: string, to: string): readonly string[] => [
  'all-corridors',
  ...groupsOfCorridor(from, to),
];

/** Instruments that are no cash, points where senders serve themselves, and accounts that money can be received in. */
const cashless: ReadonlySet<string> = new Set(['account', 'card', 'debit_card', 'credit_card', 'mobile_money']);
const selfService: ReadonlySet<string> = new Set(['internet', 'mobile_app', 'kiosk']);
const accounts: ReadonlySet<string> = new Set(['account', 'card', 'mobile_wallet']);

const isOneOf = (codes: readonly string[], wanted: ReadonlySet<string>): boolean =>
  codes.some((code) => wanted.has(code));

/** One array for each case, since a file has a million rows. */
const [noWay, byCash, digitally, bothWays]: readonly [[], ['cash'], ['digital'], ['cash', 'digital']] = [
  [],
  ['cash'],
  ['digital'],
  ['cash', 'digital'],
];

/**
 * `digital`: it can be paid without cash, ordered online or by oneself, and received in an account, a wallet or on a card.
 * `cash`: it can be paid in cash. A service that offers both is in both; one that is ordered at a counter with a card, or
 * paid online and collected in cash, is in neither.
 */
export function wayOf({ payments, access, pickups }: Offer): readonly string[] {
  const isDigital = isOneOf(payments, cashless) && isOneOf(access, selfService) && isOneOf(pickups, accounts);
  if (payments.includes('cash')) return isDigital ? bothWays : byCash;
  return isDigital ? digitally : noWay;
}
