/** Exchange rates and how their sources stand, in words for the terminal. */
import { rateDoubts } from '#schemas/fieldwork/exchange-rates.ts';
import type { Note } from '#schemas/words/note.ts';
import type { DayRates } from '#functions/rates/banks/bank.ts';
import { otherOf, perPivot } from '#functions/rates/check-days.ts';
import type { FetchOutcome } from '#functions/rates/fetch-source.ts';
import type { RateDay, RateFeed } from '#functions/store/rate-entry.ts';
import { inEnglish } from '#functions/platform/in-english.ts';

import { counted } from '../counted.ts';

/** One line of what a fetch brought. */
export const fetchedInWords = ({ source, kept, ...outcome }: FetchOutcome): string =>
  outcome.kind === 'fetched'
    ? `${source}: ${counted(kept, 'new day')}; the newest is ${outcome.newest ?? 'none'}`
    : `${source}: ${counted(kept, 'new day')}, then no more`;

/** One line for a source, and a second one where something is wrong. */
export function feedInWords({ source, by, newest, fetchedAt, fault }: RateFeed): string {
  const last = fetchedAt === undefined ? '' : `, last ${by === 'bank' ? 'fetched' : 'imported'} ${fetchedAt}`;
  const wrong = fault === undefined ? '' : `\n    STALE since ${fault.since}: ${inEnglish(fault.says)}`;
  return `${source}  newest ${newest ?? 'none'}${last}${wrong}`;
}

/** Days as the file that `remit rates import` reads. */
export const daysAsCsv = (days: readonly RateDay[]): readonly string[] => [
  'date,currency,rate,base',
  ...days.flatMap(({ date, rates }) =>
    rates.map(({ currency, rate, base }) => `${date},${currency},${String(rate)},${base}`),
  ),
];

/** Rates of a file that look like a slip, such as a table that is upside down: judged by the means of its months. */
export function sourceInDoubt(days: readonly DayRates[], pivot: string): readonly Note[] {
  const months = new Map<string, { readonly currency: string; readonly month: string; readonly values: number[] }>();
  for (const { date, rates } of days) {
    const dollar = rates.find((rate) => otherOf(rate, pivot) === 'USD');
    const perDollar = pivot === 'USD' ? 1 : dollar && perPivot(dollar, pivot);
    if (perDollar === undefined) continue;
    const values = [
      [pivot, 1] as const,
      ...rates.map((rate) => [otherOf(rate, pivot), perPivot(rate, pivot)] as const),
    ];
    for (const [currency, value] of values.filter(([code]) => code !== 'USD')) {
      const key = `${currency} ${date.slice(0, 7)}`;
      const month = months.get(key) ?? { currency, month: date.slice(0, 7), values: [] };
      month.values.push(value / perDollar);
      months.set(key, month);
    }
  }
  const means = [...months.values()].map(({ currency, month, values }) => ({
    currency,
    month,
    perUsd: values.reduce((sum, value) => sum + value, 0) / values.length,
  }));
  return rateDoubts(means).map(({ says }) => says);
}
