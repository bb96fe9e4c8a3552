/** Rates against one money turned to another by cross rates: each day by the rate between the two that it has itself. */
import type { PublishedRate } from '#functions/store/rate-entry.ts';

import type { DayRates } from './banks/bank.ts';
import { otherOf, perPivot } from './check-days.ts';

export type Turned =
  | { readonly kind: 'turned'; readonly days: readonly DayRates[] }
  /** A day has no rate between the two moneys. */
  | { readonly kind: 'no-bridge'; readonly date: string };

/** One rate against `to`, the same way round as it was; `bridge` is units of `to` per unit of `from`. */
function turnedRate(rate: PublishedRate, from: string, to: string, bridge: number): PublishedRate {
  const other = otherOf(rate, from);
  if (other === to) return rate;
  const cross = bridge / perPivot(rate, from);
  return rate.currency === from
    ? { currency: to, base: other, rate: cross }
    : { currency: other, base: to, rate: 1 / cross };
}

/** Days whose rates are against `from`, against `to`; the rate between the two stays as it was published. */
export function turnDays(days: readonly DayRates[], from: string, to: string): Turned {
  if (from === to) return { kind: 'turned', days };
  const turned: DayRates[] = [];
  for (const { date, rates } of days) {
    const bridge = rates.find((rate) => otherOf(rate, from) === to);
    if (bridge === undefined) return { kind: 'no-bridge', date };
    const per = perPivot(bridge, from);
    turned.push({ date, rates: rates.map((rate) => turnedRate(rate, from, to, per)) });
  }
  return { kind: 'turned', days: turned };
}
