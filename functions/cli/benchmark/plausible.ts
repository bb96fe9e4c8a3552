/** Whether a figure of a table can be true: its currency is one of that year, and its size one that this country can have. */
import { averageRate } from '#analysis/production/derive/exchange.ts';
import { type Benchmark, type BenchmarkSeries, unitIn } from '#schemas/fieldwork/benchmarks.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { countrySizes } from '#schemas/reference/country-sizes.ts';
import { wasCurrency } from '#schemas/reference/currency-changes.ts';
import { isCurrency, unknownCurrency } from '#schemas/reference/currency-words.ts';
import { localCurrency } from '#schemas/reference/local-currency.ts';
import { usualRates } from '#schemas/reference/usual-rates.ts';

type Bounds = { readonly least: number; readonly most: number };

/** More people than live on earth, twice over. */
const persons: Bounds = { least: 1, most: 2e10 };
/** The product of the world, in dollars (1.1e14) and in the money that is worth least (a millionth of one). */
const money = { dollars: { least: 1, most: 5e14 }, other: { least: 1, most: 5e20 } };
/** From a tenth of the poorest country's to four times the richest one's; in other money as far as its worth goes. */
const perHead = { dollars: { least: 10, most: 1e6 }, other: { least: 1, most: 1e12 } };

/** Least and most that a figure of any country may be, in whole units. */
function boundsOf(series: BenchmarkSeries, unit: string): Bounds {
  if (unit === 'persons') return persons;
  const of = series === 'income-per-head' ? perHead : money;
  return unit === 'USD' ? of.dollars : of.other;
}

/** From then on a country is near the size that it has now: no population grew tenfold since, and no product thirtyfold. */
const lately = 2000;
const apart = { persons: { lately: 10, before: 300 }, product: { lately: 30, before: 3000 } };
/** Remittances of a country over its product: a millionth is less than anybody has, and three times is more. */
const ofProduct: Bounds = { least: 1e-6, most: 3 };
/** People abroad over those at home, and over those who live where they went. */
const ofPersons = { home: 3, abroad: 1.5 };

const around = (size: number, times: number): Bounds => ({ least: size / times, most: size * times });

/** Least and most of a figure by the size of its country, in persons or US dollars; undefined where that is not known. */
function boundsBySize({ series, country, year }: Benchmark, home: string): Bounds | undefined {
  const [here, there] = [countrySizes.get(home), countrySizes.get(country ?? home)];
  if (here === undefined || there === undefined) return undefined;
  const when = year >= lately ? 'lately' : 'before';
  const [people, product] = [apart.persons[when], apart.product[when]];
  switch (series) {
    case 'population':
      return around(here.persons, people);
    case 'migrants':
    case 'stock':
      return { least: 1, most: Math.min(ofPersons.home * here.persons, ofPersons.abroad * there.persons) };
    case 'gdp':
      return here.product === undefined ? undefined : around(here.product, product);
    case 'remittances':
    case 'remittances-from': {
      if (here.product === undefined) return undefined;
      const least = series === 'remittances' ? ofProduct.least * here.product : 1;
      return { least, most: ofProduct.most * here.product };
    }
    case 'income-per-head':
      return there.product === undefined ? undefined : around(there.product / there.persons, product);
  }
}

/** How much of a currency a dollar is, and how many times that may be wrong: the round's own rates are right, others an order of magnitude. */
export function perDollar(currency: string, year: number, rates: Round['exchangeRates']) {
  const period = { start: `${year}-01-01`, end: `${year}-12-31` };
  const known = currency === 'USD' ? 1 : averageRate(rates, 'USD', currency, period);
  if (known !== undefined) return { rate: known, doubt: 1 };
  const usual = usualRates.get(currency);
  return usual === undefined ? undefined : { rate: usual, doubt: year >= 2020 ? 8 : 50 };
}

const inWords = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en-US').replaceAll(',', ' ');

/** What a figure would have to be to fit its country; undefined where it does, or nobody knows. */
function misfit(benchmark: Benchmark, { country, rates }: Known): string | undefined {
  const { series, year, value, unit } = benchmark;
  const { of, times } = unitIn(benchmark);
  const bounds = boundsBySize(benchmark, country);
  const worth = of === 'persons' ? { rate: 1, doubt: 1 } : perDollar(of, year, rates);
  if (bounds === undefined || worth === undefined) return undefined;
  const least = (bounds.least * worth.rate) / worth.doubt;
  const most = bounds.most * worth.rate * worth.doubt;
  const whole = value * times;
  if (whole >= least && whole <= most) return undefined;
  const where = series === 'income-per-head' ? (benchmark.country ?? country) : country;
  return `${value} ${unit} is too ${whole < least ? 'little' : 'much'} for ${series} of ${where}: a country of its size has between ${inWords(least)} and ${inWords(most)} ${of}; look at the value and its unit, such as thousand, million or billion; a round of a part of the country takes it with --any-size`;
}

/** From then on the worth of a currency is known well enough to tell it from another. */
const toldApartSince = 2020;
/** How far a product is off that is in another currency, and how near it comes in its own: products grow, and sizes have two digits. */
const timesOff = { wrong: 4, right: 2 };

const apartFrom = (a: number, b: number): number => Math.max(a / b, b / a);

/**
 * That a product, or income per head, is off in its currency and fits its country in another that it may be in: the one that the
 * round reports in, the country's own, US dollars. Undefined where it is not, or nobody can tell, as of the euro and the dollar.
 */
function otherCurrency(benchmark: Benchmark, { country, rates, currency }: Known): string | undefined {
  const { series, year, value, unit } = benchmark;
  const { of, times } = unitIn(benchmark);
  const where = series === 'income-per-head' ? (benchmark.country ?? country) : country;
  const size = countrySizes.get(where);
  if ((series !== 'gdp' && series !== 'income-per-head') || year < toldApartSince || size?.product === undefined)
    return undefined;
  const usual = series === 'gdp' ? size.product : size.product / size.persons;
  const apartIn = (code: string): number => {
    const worth = perDollar(code, year, rates);
    return worth === undefined ? Number.NaN : apartFrom((value * times) / worth.rate, usual);
  };
  if (!(apartIn(of) > timesOff.wrong)) return undefined;
  const others = new Set([currency, localCurrency(where, `${year}-12-31`) ?? '', 'USD']);
  const fits = [...others].find((code) => code !== '' && code !== of && apartIn(code) <= timesOff.right);
  if (fits === undefined) return undefined;
  return `${value} ${unit} is ${inWords(apartIn(of))} times more or less than ${series} of ${where}, and fits as ${fits}: look at the currency`;
}

export type Implausible = { readonly part: 'unit' | 'value' | 'year'; readonly message: string };

/** What figures are held against. */
export type Known = {
  /** The year of today: of a later one nobody has figures. */
  readonly thisYear: number;
  /** Of the round, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Of the round. */
  readonly rates: Round['exchangeRates'];
  /** That the round reports in. */
  readonly currency: string;
  /** Nothing is held against the size of the country: the round is of a part of it. */
  readonly anySize: boolean;
};

/** What cannot be true of a figure. */
export function implausible(benchmark: Benchmark, known: Known): readonly Implausible[] {
  const { series, year, value, unit } = benchmark;
  if (year > known.thisYear)
    return [{ part: 'year', message: `${year} has not begun yet; correct the year, or take out the row` }];
  const { of, times } = unitIn(benchmark);
  if (of !== 'persons' && !isCurrency(of) && !wasCurrency(of, `${year}-01`))
    return [{ part: 'unit', message: unknownCurrency(of) }];
  if (of === 'persons' && times === 1 && !Number.isInteger(value))
    return [{ part: 'value', message: `${value} is no number of persons; they are whole` }];
  const { least, most } = boundsOf(series, of);
  const whole = value * times;
  if (whole < least || whole > most)
    return [
      {
        part: 'value',
        message: `${value} ${unit} cannot be ${series}, which lies between ${least} and ${most} ${of}; look at the value and its unit`,
      },
    ];
  if (known.anySize) return [];
  const message = misfit(benchmark, known);
  if (message !== undefined) return [{ part: 'value', message }];
  const other = otherCurrency(benchmark, known);
  return other === undefined ? [] : [{ part: 'unit', message: other }];
}
