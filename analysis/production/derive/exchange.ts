/** Amounts into the round's reporting currency, at the average rate of a period – never at one day's rate. */
import type { Round } from '#schemas/fieldwork/round.ts';

type Rates = Round['exchangeRates'];

/** `2025-03` for a date or a month; months are compared as text. */
const monthOf = (date: string) => date.slice(0, 7);

/** Units of `currency` per US dollar by month; the dollar itself needs no table. */
function perUsd(rates: Rates, currency: string, months: readonly string[]): ReadonlyMap<string, number> {
  if (currency === 'USD') return new Map(months.map((month) => [month, 1]));
  return new Map(rates.filter((rate) => rate.currency === currency).map((rate) => [rate.month, rate.perUsd]));
}

type Period = { readonly start: string; readonly end: string };

/**
 * Units of `to` per unit of `from`: mean over the months of the period that have a rate for both currencies.
 *
 * @returns undefined when no month of the period has both
 */
export const averageRate = (rates: Rates, from: string, to: string, period: Period): number | undefined =>
  from === to ? 1 : averageWithMonths(rates, from, to, period)?.rate;

/** The same of two currencies, with the months that it is the mean of. */
export function averageWithMonths(
  rates: Rates,
  from: string,
  to: string,
  period: Period,
): { readonly rate: number; readonly months: readonly string[] } | undefined {
  const first = monthOf(period.start);
  const last = monthOf(period.end);
  const months = [...new Set(rates.map((rate) => rate.month))]
    .filter((month) => first <= month && month <= last)
    .sort();
  const fromRates = perUsd(rates, from, months);
  const toRates = perUsd(rates, to, months);
  let sum = 0;
  const used: string[] = [];
  for (const month of months) {
    const a = fromRates.get(month);
    const b = toRates.get(month);
    if (a === undefined || b === undefined) continue;
    sum += b / a;
    used.push(month);
  }
  return used.length === 0 ? undefined : { rate: sum / used.length, months: used };
}

/** The interbank rate of one month, units of `to` per unit of `from`; undefined when that month has none. */
export function monthRate(rates: Rates, from: string, to: string, month: string): number | undefined {
  return averageRate(rates, from, to, { start: month, end: month });
}
