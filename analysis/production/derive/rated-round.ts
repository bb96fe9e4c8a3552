/** A round with the exchange rates that its figures are computed by: its own, and those of the source that it names. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { Table } from '../../statistics/columns/columns.ts';
import { factorColumn, numericColumn } from '../columns/read-column.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { type MonthsOf, monthsOfAmounts } from './amount-months.ts';

/** Units of `to` per unit of `from` on a day; undefined where the day's rate is not known, or the round gives the month's. */
export type DayRate = (from: string, to: string, date: string) => number | undefined;

export type RatedRound = Round & {
  readonly dayRate?: DayRate;
  /** Of its studies. */
  readonly monthsOf?: MonthsOf;
};

/** Table of a snapshot that holds the rates of a source: a row a day and currency, units of it per unit of what the source counts in. */
export const ratesTable = 'rates';

/** The rates of a day hold until the next are published: over a week-end, or two holidays beside one. */
export const carriedDays = 4;

const msPerDay = 86_400_000;
const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / msPerDay);
const monthOf = (day: number): string => new Date(day * msPerDay).toISOString().slice(0, 7);

/** Day → currency → units per unit of what the source counts in. */
type Days = ReadonlyMap<number, ReadonlyMap<string, number>>;

function daysOf(table: Table): Days {
  const [date, value] = [numericColumn(table, 'date'), numericColumn(table, 'per_pivot')];
  const currency = factorColumn(table, 'currency');
  const days = new Map<number, Map<string, number>>();
  for (let row = 0; row < table.rowCount; row++) {
    const day = days.get(date[row]!) ?? new Map<string, number>();
    day.set(currency.levels[currency.codes[row]!] ?? '', value[row]!);
    days.set(date[row]!, day);
  }
  return days;
}

/** Means of months, over the days that have a rate, in units per US dollar; those that the round gives itself left out. */
function monthMeans(days: Days, own: ReadonlySet<string>): Round['exchangeRates'] {
  const sums = new Map<string, { readonly currency: string; readonly month: string; sum: number; count: number }>();
  for (const [day, rates] of [...days].toSorted(([a], [b]) => a - b)) {
    const [month, dollar] = [monthOf(day), rates.get('USD')];
    if (dollar === undefined) continue;
    for (const [currency, value] of rates) {
      const key = `${currency} ${month}`;
      if (currency === 'USD' || own.has(key)) continue;
      const mean = sums.get(key) ?? { currency, month, sum: 0, count: 0 };
      mean.sum += value / dollar;
      mean.count += 1;
      sums.set(key, mean);
    }
  }
  return [...sums.values()].map(({ currency, month, sum, count }) => ({ currency, month, perUsd: sum / count }));
}

function dayRateIn(days: Days, own: ReadonlySet<string>): DayRate {
  return (from, to, date) => {
    const month = date.slice(0, 7);
    if (own.has(`${from} ${month}`) || own.has(`${to} ${month}`)) return undefined;
    const day = dayNumber(date);
    for (let back = 0; back <= carriedDays; back++) {
      const rates = days.get(day - back);
      const [a, b] = [rates?.get(from), rates?.get(to)];
      if (a !== undefined && b !== undefined) return b / a;
    }
    return undefined;
  };
}

/**
 * The round as its figures are computed. Rates that it gives itself win, currency by currency and month by month; where it
 * gives none, those of its source count: of the day for what was paid on a day, the mean of the month for everything else.
 *
 * @param studies whose amounts are converted: how many months each is of is told by their questions
 */
export function ratedRound(round: Round, tables: SnapshotTables, studies: readonly Study[] = []): RatedRound {
  const table = tables[ratesTable];
  const monthsOf = monthsOfAmounts(studies);
  if (table === undefined) return { ...round, monthsOf };
  const days = daysOf(table);
  const own = new Set(round.exchangeRates.map(({ currency, month }) => `${currency} ${month}`));
  return {
    ...round,
    monthsOf,
    exchangeRates: [...round.exchangeRates, ...monthMeans(days, own)],
    dayRate: dayRateIn(days, own),
  };
}
