/** Benchmarks of a round as figures to compute with: the year that is compared with, in whole units and one currency. */
import { type Benchmark, type BenchmarkSeries, unitIn } from '#schemas/fieldwork/benchmarks.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { averageRate, averageWithMonths } from '../../production/derive/exchange.ts';

/** What is known of a series. */
export type Known = {
  /** In whole units of `unit`. */
  readonly value: number;
  readonly unit: string;
  readonly year: number;
  readonly source: string;
};

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Days of a year that lie in a period. */
const daysIn = (year: number, { start, end }: Round['referencePeriod']): number =>
  Math.min(dayOf(end), dayOf(`${year}-12-31`)) - Math.max(dayOf(start), dayOf(`${year}-01-01`));

/** The calendar year in which most of the reference period lies; the later one of two alike. */
export function yearOf({ referencePeriod }: Pick<Round, 'referencePeriod'>): number {
  const [first, last] = [referencePeriod.start, referencePeriod.end].map((day) => Number(day.slice(0, 4)));
  const years = Array.from({ length: last! - first! + 1 }, (_, k) => first! + k);
  return years.reduce((most, year) => (daysIn(year, referencePeriod) >= daysIn(most, referencePeriod) ? year : most));
}

const known = (benchmark: Benchmark): Known => {
  const { of, times } = unitIn(benchmark);
  const { value, year, source } = benchmark;
  return { value: value * times, unit: of, year, source };
};

/** Benchmarks by series and country, no later than a year. */
export function benchmarksUntil(benchmarks: readonly Benchmark[], latest: number) {
  const usable = benchmarks.filter(({ year }) => year <= latest).toSorted((a, b) => b.year - a.year);
  const all = (series: BenchmarkSeries): readonly Benchmark[] => usable.filter((each) => each.series === series);
  return {
    /** The newest; of a series at home, or of one country. */
    newest: (series: BenchmarkSeries, country?: string): Known | undefined => {
      const found = all(series).find((each) => each.country === country);
      return found && known(found);
    },
    /** The newest year that all of some series at home have, with what they are in it. */
    together: (...series: readonly BenchmarkSeries[]): readonly Known[] | undefined => {
      const [first = [], ...others] = series.map((one) => all(one).filter(({ country }) => country === undefined));
      for (const candidate of first) {
        const found = [
          candidate,
          ...others.flatMap((other) => other.find(({ year }) => year === candidate.year) ?? []),
        ];
        if (found.length === series.length) return found.map(known);
      }
      return undefined;
    },
    /** By country, in the newest year that any country has. */
    byCountry: (series: BenchmarkSeries): readonly (Known & { readonly country: string })[] => {
      const year = all(series)[0]?.year;
      return all(series).flatMap((each) =>
        each.year === year && each.country !== undefined ? [{ ...known(each), country: each.country }] : [],
      );
    },
  };
}

/** The rate that a figure is converted at, and the months of its year that it is the mean of; undefined where there is none, or nothing to convert. */
export const rateFor = ({ year, unit }: Known, currency: string, rates: Round['exchangeRates']) =>
  unit === currency
    ? undefined
    : averageWithMonths(rates, unit, currency, { start: `${year}-01-01`, end: `${year}-12-31` });

/** The same figure in another currency, at the mean rate of its year; undefined where no month of it has a rate. */
export function inCurrency(figure: Known, currency: string, rates: Round['exchangeRates']): Known | undefined {
  const { year, unit, value } = figure;
  const rate = averageRate(rates, unit, currency, { start: `${year}-01-01`, end: `${year}-12-31` });
  return rate === undefined ? undefined : { ...figure, value: value * rate, unit: currency };
}
