/** Whether a figure of a table can be true: its currency is one of that year, and its size one that a country has. */
import { type Benchmark, type BenchmarkSeries, unitIn } from '#schemas/fieldwork/benchmarks.ts';
import { wasCurrency } from '#schemas/reference/currency-changes.ts';
import { isCurrency, unknownCurrency } from '#schemas/reference/currency-words.ts';

type Bounds = { readonly least: number; readonly most: number };

/** More people than live on earth, twice over. */
const persons: Bounds = { least: 1, most: 2e10 };
/** The product of the world, in dollars (1.1e14) and in the money that is worth least (a millionth of one). */
const money = { dollars: { least: 1, most: 5e14 }, other: { least: 1, most: 5e20 } };
/** From a tenth of the poorest country's to four times the richest one's; in other money as far as its worth goes. */
const perHead = { dollars: { least: 10, most: 1e6 }, other: { least: 1, most: 1e12 } };

/** Least and most that a figure may be, in whole units. */
function boundsOf(series: BenchmarkSeries, unit: string): Bounds {
  if (unit === 'persons') return persons;
  const of = series === 'income-per-head' ? perHead : money;
  return unit === 'USD' ? of.dollars : of.other;
}

export type Implausible = { readonly part: 'unit' | 'value' | 'year'; readonly message: string };

/**
 * What cannot be true of a figure.
 *
 * @param thisYear the year of today: of a later one nobody has figures
 */
export function implausible(benchmark: Benchmark, thisYear: number): readonly Implausible[] {
  const { series, year, value, unit } = benchmark;
  if (year > thisYear)
    return [{ part: 'year', message: `${year} has not begun yet; correct the year, or take out the row` }];
  const { of, times } = unitIn(benchmark);
  if (of !== 'persons' && !isCurrency(of) && !wasCurrency(of, `${year}-01`))
    return [{ part: 'unit', message: unknownCurrency(of) }];
  if (of === 'persons' && times === 1 && !Number.isInteger(value))
    return [{ part: 'value', message: `${value} is no number of persons; they are whole` }];
  const { least, most } = boundsOf(series, of);
  const whole = value * times;
  return whole >= least && whole <= most
    ? []
    : [
        {
          part: 'value',
          message: `${value} ${unit} cannot be ${series}, which lies between ${least} and ${most} ${of}; look at the value and its unit`,
        },
      ];
}
