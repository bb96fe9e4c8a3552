/** Whether rates can be true: judged before a single one of them is kept, by themselves and beside those of the days before. */
import { isDay } from '#schemas/basics/calendar.ts';
import { isCurrency } from '#schemas/reference/currency-words.ts';
import { wasCurrency } from '#schemas/reference/currency-changes.ts';
import type { PublishedRate, RateDay } from '#functions/store/rate-entry.ts';

import type { DayRates } from './banks/bank.ts';
import { daysBetween } from '#functions/platform/days.ts';

/** What is wrong with rates, and at which day and currency. */
export type RateFault =
  | { readonly kind: 'not-a-day'; readonly date: string }
  | { readonly kind: 'future'; readonly date: string }
  | { readonly kind: 'too-early'; readonly date: string }
  | { readonly kind: 'not-a-rate'; readonly date: string; readonly currency: string }
  | { readonly kind: 'twice'; readonly date: string; readonly currency: string }
  | { readonly kind: 'wrong-pivot'; readonly date: string; readonly currency: string }
  | { readonly kind: 'no-dollar'; readonly date: string }
  | { readonly kind: 'shrunk'; readonly date: string; readonly count: number; readonly before: number }
  | {
      readonly kind: 'leap';
      readonly date: string;
      readonly currency: string;
      /** As it was published, and the one before the same way round. */
      readonly published: PublishedRate;
      readonly before: number;
    }
  /** The store has other rates of that day. */
  | { readonly kind: 'contradicts'; readonly date: string; readonly currency: string };

export type CheckOptions = {
  readonly pivot: string;
  /** The last day that may have rates. */
  readonly today: string;
  /** A person looked a leap up: it is true. */
  readonly acceptLeaps?: boolean;
};

/** No amount is older, and a day before it is a slip: spreadsheets count days from 1900. */
export const firstDay = '1990-01-01';

/** From one day to the next that is published, a rate moves by less than this factor; slips of a point or a nominal are larger. */
const largestStep = 1.5;
/** Days within which rates are compared: a currency that comes back after a year may be worth anything. */
const reachDays = 31;

/** The money whose rate against the pivot a row tells. */
export const otherOf = ({ currency, base }: PublishedRate, pivot: string): string =>
  currency === pivot ? base : currency;

/** Units of the other money per unit of the pivot. */
export const perPivot = ({ currency, rate }: PublishedRate, pivot: string): number =>
  currency === pivot ? 1 / rate : rate;

/** Rates of currencies; funds, metals and special drawing rights, which some banks list as well, are nobody's pay-out. */
export const ofCurrencies = ({ date, rates }: DayRates, pivot: string): DayRates => ({
  date,
  rates: rates.filter((rate) => {
    const code = otherOf(rate, pivot);
    return isCurrency(code) || wasCurrency(code, date.slice(0, 7));
  }),
});

function* faultsOfDay({ date, rates }: DayRates, { pivot, today }: CheckOptions): Generator<RateFault> {
  if (!isDay(date)) {
    yield { kind: 'not-a-day', date };
    return;
  }
  if (date > today) yield { kind: 'future', date };
  if (date < firstDay) yield { kind: 'too-early', date };
  const seen = new Set<string>();
  for (const rate of rates) {
    const currency = otherOf(rate, pivot);
    if ((rate.currency === pivot) === (rate.base === pivot)) yield { kind: 'wrong-pivot', date, currency };
    if (!(Number.isFinite(rate.rate) && rate.rate > 0)) yield { kind: 'not-a-rate', date, currency };
    if (seen.has(currency)) yield { kind: 'twice', date, currency };
    seen.add(currency);
  }
  if (pivot !== 'USD' && rates.length > 0 && !seen.has('USD')) yield { kind: 'no-dollar', date };
}

/** A day beside the one before it: most currencies are still there. */
function* shrinking(days: readonly DayRates[], known: ReadonlySet<string>): Generator<RateFault> {
  for (const [at, { date, rates }] of days.entries()) {
    const before = days[at - 1]?.rates.length ?? 0;
    if (!known.has(date) && rates.length * 2 < before) yield { kind: 'shrunk', date, count: rates.length, before };
  }
}

function* leaps(days: readonly DayRates[], known: ReadonlySet<string>, pivot: string): Generator<RateFault> {
  const last = new Map<string, { readonly date: string; readonly value: number }>();
  for (const { date, rates } of days) {
    for (const rate of rates) {
      const [currency, value] = [otherOf(rate, pivot), perPivot(rate, pivot)];
      const before = last.get(currency);
      last.set(currency, { date, value });
      if (before === undefined || known.has(date) || daysBetween(before.date, date) > reachDays) continue;
      const step = value / before.value;
      if (step > largestStep || step < 1 / largestStep)
        yield {
          kind: 'leap',
          date,
          currency,
          published: rate,
          before: rate.currency === pivot ? 1 / before.value : before.value,
        };
    }
  }
}

function* contradictions({ date, rates }: DayRates, stored: RateDay, pivot: string): Generator<RateFault> {
  const valuesOf = (some: readonly PublishedRate[]) =>
    new Map(some.map((rate) => [otherOf(rate, pivot), perPivot(rate, pivot)]));
  const [now, before] = [valuesOf(rates), valuesOf(stored.rates)];
  for (const currency of new Set([...now.keys(), ...before.keys()]))
    if (now.get(currency) !== before.get(currency)) yield { kind: 'contradicts', date, currency };
}

/**
 * Everything that is wrong with some days; nothing of them may be kept while there is anything.
 *
 * @param days in the order of their dates
 * @param stored days of the same source that the store has, around these
 */
export function faultsOfDays(
  days: readonly DayRates[],
  stored: readonly RateDay[],
  options: CheckOptions,
): readonly RateFault[] {
  const { pivot } = options;
  const alone = days.flatMap((day) => [...faultsOfDay(day, options)]);
  const repeated = days.flatMap(({ date }, at) =>
    days[at - 1]?.date === date ? [{ kind: 'twice', date, currency: pivot } as const] : [],
  );
  if (alone.length > 0 || repeated.length > 0) return [...alone, ...repeated];
  const storedOn = new Map(stored.map((day) => [day.date, day]));
  const changed = days.flatMap((day) => {
    const before = storedOn.get(day.date);
    return before === undefined ? [] : [...contradictions(day, before, pivot)];
  });
  const fresh = days.filter(({ date }) => !storedOn.has(date));
  const line = [...stored, ...fresh].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const known = new Set(storedOn.keys());
  return [...changed, ...shrinking(line, known), ...(options.acceptLeaps === true ? [] : leaps(line, known, pivot))];
}
