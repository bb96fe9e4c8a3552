/** Keeps days of rates that were found right: all of them are judged before the first is written. */
import { sha256 } from '#functions/store/sha256.ts';
import type { RateDay } from '#functions/store/rate-entry.ts';
import type { Store } from '#functions/store/store.ts';

import type { DayRates } from './banks/bank.ts';
import { type CheckOptions, faultsOfDays, ofCurrencies, type RateFault } from './check-days.ts';
import { plusDays } from '#functions/platform/days.ts';

export type RateStore = Pick<Store, 'putRateDay' | 'listRateDays' | 'putRateFeed' | 'getRateFeed' | 'listRateFeeds'>;

/** Where days came from, and when. */
export type Provenance = {
  readonly source: string;
  readonly fetchedAt: string;
  readonly origin: string;
  /** All that was answered, or the file. */
  readonly bytes: Uint8Array | string;
};

export type KeepOutcome =
  | { readonly kind: 'kept'; readonly kept: number; readonly alreadyThere: number; readonly newest: string | undefined }
  | { readonly kind: 'faulty'; readonly faults: readonly RateFault[] };

/** Days before the first new one that it is compared with. */
const before = 31;

/**
 * Keeps days; none of them when anything is wrong with one. Cut off in the middle, what was written is whole days that are
 * right, and doing it again writes the rest.
 *
 * @param days in the order of their dates
 * @param replace puts them over days that are there with other rates
 */
export async function keepDays(
  store: Pick<RateStore, 'putRateDay' | 'listRateDays'>,
  found: readonly DayRates[],
  { source, fetchedAt, origin, bytes }: Provenance,
  { replace = false, ...options }: CheckOptions & { readonly replace?: boolean },
): Promise<KeepOutcome> {
  const { pivot } = options;
  const days = found.map((day) => ofCurrencies(day, pivot)).filter(({ rates }) => rates.length > 0);
  const [first, last] = [days[0]?.date, days.at(-1)?.date];
  if (first === undefined || last === undefined) return { kind: 'kept', kept: 0, alreadyThere: 0, newest: undefined };
  // A day that is none is told before anything is reckoned from it.
  const alone = faultsOfDays(days, [], { ...options, acceptLeaps: true });
  if (alone.length > 0) return { kind: 'faulty', faults: alone };
  const around = await store.listRateDays(source, plusDays(first, -before), last);
  const other = around.find((day) => day.pivot !== pivot);
  if (other !== undefined) return { kind: 'faulty', faults: [{ kind: 'wrong-pivot', date: first, currency: pivot }] };
  const replaced = new Set(replace ? days.map(({ date }) => date) : []);
  const faults = faultsOfDays(
    days,
    around.filter(({ date }) => !replaced.has(date)),
    options,
  );
  if (faults.length > 0) return { kind: 'faulty', faults };
  const known = new Map(around.map((day) => [day.date, JSON.stringify(day.rates)]));
  const isThere = ({ date, rates }: DayRates): boolean =>
    known.has(date) && (!replace || known.get(date) === JSON.stringify(rates));
  const fresh = days.filter((day) => !isThere(day));
  const hash = sha256(bytes);
  for (const { date, rates } of fresh) {
    const day: RateDay = { source, date, pivot, rates, fetchedAt, origin, sha256: hash };
    await store.putRateDay(day, replace ? 'replace' : undefined);
  }
  return { kind: 'kept', kept: fresh.length, alreadyThere: days.length - fresh.length, newest: last };
}
