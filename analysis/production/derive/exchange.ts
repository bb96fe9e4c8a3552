/** Amounts into the round's reporting currency, at the average rate of a period – never at one day's rate. */
import { monthAt, usualMonths } from '#schemas/fieldwork/months-of-amounts.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

type Rates = Round['exchangeRates'];

/** Units of a currency per US dollar, by month; the dollar is in no table. */
type ByMonth = ReadonlyMap<string, number>;

/** What a table of rates holds, by currency, until it is gone: conversions ask again and again. */
const found = new WeakMap<Rates, ReadonlyMap<string, ByMonth>>();

function byCurrency(rates: Rates): ReadonlyMap<string, ByMonth> {
  const known = found.get(rates);
  if (known !== undefined) return known;
  const read = new Map<string, Map<string, number>>();
  for (const { currency, month, perUsd } of rates)
    read.set(currency, (read.get(currency) ?? new Map<string, number>()).set(month, perUsd));
  found.set(rates, read);
  return read;
}

/** `2025-03` for a date or a month; months are compared as text. */
const monthOf = (date: string) => date.slice(0, 7);

const perUsd = (rates: Rates, currency: string, month: string): number | undefined =>
  currency === 'USD' ? 1 : byCurrency(rates).get(currency)?.get(month);

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
  let sum = 0;
  const used: string[] = [];
  for (const month of months) {
    const a = perUsd(rates, from, month);
    const b = perUsd(rates, to, month);
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

/** Whole months that an amount is of: the last of them as `monthNumber` counts, and how many; 0 is what there is in the last. */
export type AmountMonths = { readonly until: number; readonly months?: number | undefined };

function monthsIn({ until, months = usualMonths }: AmountMonths): readonly string[] {
  const count = Math.max(1, months);
  return Array.from({ length: count }, (_, k) => monthAt(until - count + 1 + k));
}

/** Months of an amount in which one of two currencies has no rate, with that currency: `RUB 2024-11`. None where the currency is the same. */
export function lackingRates(rates: Rates, from: string, to: string, of: AmountMonths): readonly string[] {
  if (from === to || Number.isNaN(of.until)) return [];
  return monthsIn(of).flatMap((month) =>
    [from, to].flatMap((currency) => (perUsd(rates, currency, month) === undefined ? [`${currency} ${month}`] : [])),
  );
}

/**
 * Units of `to` per unit of `from`, of an amount that people were paid, sent or spent over some months: the mean over these months,
 * each weighing the same.
 *
 * @returns undefined when it is not known which months, or one of them lacks a rate of either currency: the mean of the others would be
 * that of other months, unknown to the reader
 */
export function rateOfMonths(rates: Rates, from: string, to: string, of: AmountMonths): number | undefined {
  if (from === to) return 1;
  if (Number.isNaN(of.until) || lackingRates(rates, from, to, of).length > 0) return undefined;
  const months = monthsIn(of);
  return (
    months.reduce((sum, month) => sum + perUsd(rates, to, month)! / perUsd(rates, from, month)!, 0) / months.length
  );
}
