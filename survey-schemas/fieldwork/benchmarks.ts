/** Figures from outside that those of a round are held against: balance of payments, national accounts, official stocks of migrants. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
import { ageClassCodes } from '../reference/age-classes.ts';
import { countryList } from '../reference/countries.ts';
import { sexes } from '../reference/lists.ts';

/**
 * Series, each with what it is measured in and what its country is: `own` is the country of the round, and is not written;
 * `residence` the one that people live in, and money comes from; `any` either.
 */
export const benchmarkSeries = {
  /** Personal remittances received, as the balance of payments has them. */
  remittances: { of: 'money', country: 'own' },
  gdp: { of: 'money', country: 'own' },
  population: { of: 'persons', country: 'own' },
  /** People of the country who live in another, as official statistics count them. */
  migrants: { of: 'persons', country: 'residence' },
  /** The same by sex and class of age, which registrants are weighted to. */
  stock: { of: 'persons', country: 'residence' },
  /** Remittances received from one other country, as somebody allocates them. */
  'remittances-from': { of: 'money', country: 'residence' },
  /** National income per head, here (no country) and where migrants live. */
  'income-per-head': { of: 'money', country: 'any' },
} as const;

export type BenchmarkSeries = keyof typeof benchmarkSeries;

/** Multiples that figures may be written in. */
export const multiples = { thousand: 1e3, million: 1e6, billion: 1e9 } as const;

const moneyUnit = /^([A-Z]{3})(?: (thousand|million|billion))?$/;
const personsUnit = /^(?:(thousand|million) )?persons$/;
const isUnit = (unit: string): boolean => moneyUnit.test(unit) || personsUnit.test(unit);
const hasControls = /\p{Cc}/u;

/** What is written as the unit of what a series measures. */
export const unitsOf = {
  money: 'a currency, such as USD, USD million or TJS billion',
  persons: 'persons or thousand persons',
} as const;

const seriesNames = v.picklist([
  ...(['remittances', 'gdp', 'population', 'migrants'] as const),
  ...(['stock', 'remittances-from', 'income-per-head'] as const),
]);

/** One figure. */
export const benchmarkSchema = closedObject({
  series: seriesNames,
  /** ISO 3166-1 alpha-2. */
  country: v.exactOptional(v.picklist(countryList.codes, 'a country is two capital letters of ISO 3166-1, such as RU')),
  /** Of a stock alone, with the class of age. */
  sex: v.exactOptional(v.picklist(sexes.codes, `a sex is ${sexes.codes.join(' or ')}`)),
  age_class: v.exactOptional(v.picklist(ageClassCodes, `a class of age is one of ${ageClassCodes.join(', ')}`)),
  year: v.pipe(v.number(), v.integer(), v.minValue(1960), v.maxValue(2100)),
  value: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  /** A currency or `persons`, and perhaps a multiple: `USD million`. */
  unit: v.pipe(v.string(), v.check(isUnit, `a unit is ${unitsOf.money}; or ${unitsOf.persons}`)),
  /** Who says so, in words that stand beside the figure. */
  source: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(120),
    v.check((text) => !hasControls.test(text), 'a source is one line of words'),
  ),
});

export type Benchmark = v.InferOutput<typeof benchmarkSchema>;

/** A fault, the index of the figure that has it, and the part of it. */
export type BenchmarkFault = {
  readonly at: number;
  readonly part: 'series' | 'country' | 'unit' | 'sex' | 'age_class';
  readonly message: string;
};

/** What two figures would be one under. */
export const benchmarkKey = (figure: Pick<Benchmark, 'series' | 'country' | 'year' | 'sex' | 'age_class'>): string => {
  const { series, country = '', year, sex = '', age_class: age = '' } = figure;
  return `${series} ${country} ${year} ${sex} ${age}`.trimEnd();
};

/** The unit without its multiple, and how many times it is meant. */
export function unitIn({ unit }: Pick<Benchmark, 'unit'>): { readonly of: string; readonly times: number } {
  const [, currency = 'persons', multiple] = moneyUnit.exec(unit) ?? [
    undefined,
    undefined,
    personsUnit.exec(unit)?.[1],
  ];
  return { of: currency, times: Object.entries(multiples).find(([name]) => name === multiple)?.[1] ?? 1 };
}

/** A stock says whom it counts; no other series does. */
function* classFaults(benchmark: Benchmark, at: number): Generator<BenchmarkFault> {
  const { series } = benchmark;
  for (const part of ['sex', 'age_class'] as const) {
    const isSaid = benchmark[part] !== undefined;
    if (series === 'stock' && !isSaid)
      yield { at, part, message: `is missing: a stock has a row for each sex and class of age, so write its ${part}` };
    if (series !== 'stock' && isSaid)
      yield { at, part, message: `${series} is not told by ${part}; leave it out, or write the series "stock"` };
  }
}

function* faultsOf({ series, country, unit }: Benchmark, at: number): Generator<BenchmarkFault> {
  const needs = benchmarkSeries[series];
  const isOfPersons = unitIn({ unit }).of === 'persons';
  if (isUnit(unit) && isOfPersons !== (needs.of === 'persons'))
    yield { at, part: 'unit', message: `"${unit}" is no unit of ${series}; write ${unitsOf[needs.of]}` };
  if (needs.country === 'own' && country !== undefined)
    yield { at, part: 'country', message: `${series} is of the country of the round; leave the country out` };
  if (needs.country === 'residence' && country === undefined)
    yield {
      at,
      part: 'country',
      message:
        series === 'migrants' || series === 'stock'
          ? 'is missing: the country where the migrants live'
          : 'is missing: the country that it comes from',
    };
}

/** What contradicts itself in figures that are well written each. */
export function benchmarkFaults(benchmarks: readonly Benchmark[]): readonly BenchmarkFault[] {
  const seen = new Map<string, Benchmark>();
  return benchmarks.flatMap((benchmark, at) => {
    const { series, country, year } = benchmark;
    const before = seen.get(benchmarkKey(benchmark));
    seen.set(benchmarkKey(benchmark), before ?? benchmark);
    const of = [country, benchmark.sex, benchmark.age_class]
      .flatMap((part) => part ?? [])
      .map((part) => ` of ${part}`)
      .join('');
    const message = `${series}${of} has two values for ${year}; keep the one that is right`;
    return [
      ...faultsOf(benchmark, at),
      ...classFaults(benchmark, at),
      ...(before === undefined ? [] : [{ at, part: 'series' as const, message }]),
    ];
  });
}

/** All that a round is held against. */
export const benchmarksSchema = v.pipe(
  v.array(benchmarkSchema),
  v.maxLength(2000),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    for (const { at, part, message } of benchmarkFaults(input)) {
      const value = input[at];
      if (value === undefined) continue;
      addIssue({
        message,
        path: [
          { type: 'array', origin: 'value', input, key: at, value },
          { type: 'object', origin: 'value', input: value, key: part, value: value[part] },
        ],
      });
    }
  }),
);
