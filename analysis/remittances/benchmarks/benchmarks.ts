/** Tables of benchmarks of a release, and what they lack. */
import type { BenchmarkSeries } from '#schemas/fieldwork/benchmarks.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { BenchmarkTables } from '#schemas/language/study/tables.ts';
import { note, someOf } from '#schemas/words/note.ts';
import type { EstimateRow, Warning } from '../../production/observations/rows.ts';
import { withoutIncome } from './allocated-rows.ts';
import { populationApart } from './population-apart.ts';
import { figuresApart } from './figures-apart.ts';
import { benchmarkRows } from './benchmark-rows.ts';
import { benchmarksUntil, inCurrency, rateFor, yearOf } from './known.ts';

type Known = ReturnType<typeof benchmarksUntil>;

const isBenchmarks = (plan: Study['tables'][number]): plan is BenchmarkTables => plan.kind === 'benchmarks';

/** Studies as a round that brings no benchmarks promises their tables: without those that need some. */
export const withoutBenchmarks = (studies: readonly Study[]): readonly Study[] =>
  studies.map((study) => ({ ...study, tables: study.tables.filter((plan) => !isBenchmarks(plan)) }));

/** Series at home that a survey is held against, in the order in which their rows stand. */
const compared = ['remittances', 'gdp', 'population', 'migrants'] as const satisfies readonly BenchmarkSeries[];

/** The figure that tells a series, by which readers know it. */
const toldAs = {
  remittances: 'balance-of-payments',
  gdp: 'gdp',
  population: 'population',
  migrants: 'migrants-abroad',
} as const satisfies Readonly<Record<(typeof compared)[number], string>>;

/** What is known of a series, of the own country or of those where migrants live. */
const knownOf = (known: Known, series: (typeof compared)[number]) =>
  series === 'migrants' ? known.byCountry(series)[0] : known.newest(series);

type Said = Pick<Warning, 'code' | 'subject' | 'count' | 'says'>;

/** Digits of an exchange rate as it is told. */
const rateDigits = 5;

/** Series that nobody gave, that are of another year than the survey, or that no rate converts. */
function* lacks(known: Known, round: Round): Generator<Said> {
  const wanted = yearOf(round);
  const missing = compared.filter((series) => knownOf(known, series) === undefined);
  if (missing.length > 0)
    yield {
      code: 'benchmarks-lacking',
      subject: missing.join(', '),
      count: missing.length,
      says: note('note.benchmarks-lacking', {
        names: { indicators: missing.map((series) => toldAs[series]) },
        year: String(wanted),
      }),
    };
  for (const series of compared) {
    const found = knownOf(known, series);
    if (found === undefined) continue;
    const { year, unit } = found;
    const told = { series: { indicator: toldAs[series] }, year: String(year) };
    if (year !== wanted) {
      const says = note('note.benchmark-of-other-year', { ...told, wanted: String(wanted) });
      yield { code: 'benchmark-of-other-year', subject: series, count: 1, says };
    }
    const isMoney = series === 'remittances' || series === 'gdp';
    if (isMoney && inCurrency(found, round.reportingCurrency, round.exchangeRates) === undefined) {
      const says = note('note.benchmark-without-rate', { ...told, from: unit, to: round.reportingCurrency });
      yield { code: 'benchmark-without-rate', subject: series, count: 1, says };
    }
    const converted = isMoney ? rateFor(found, round.reportingCurrency, round.exchangeRates) : undefined;
    if (converted !== undefined) {
      const { rate, months } = converted;
      const of = { from: unit, to: round.reportingCurrency, rate: Number(rate.toPrecision(rateDigits)) };
      const [first = '', last = first] = [months[0], months.at(-1)];
      const says = note('note.benchmark-converted', { ...told, ...of, months: months.length, first, last });
      yield { code: 'benchmark-converted', subject: series, count: 1, says };
    }
  }
  const incomes = withoutIncome({ known, round }).map((country) => (country === '' ? round.country : country));
  if (incomes.length > 0)
    yield {
      code: 'benchmark-incomes-lacking',
      subject: someOf(incomes).names.join(', '),
      count: incomes.length,
      says: note('note.benchmark-incomes-lacking', { names: someOf(incomes) }),
    };
}

/**
 * Rows of all tables of benchmarks, and what is to be known of them.
 *
 * @param estimates figures as they may be read out: nothing else is made into a row
 */
export function benchmarksOf(
  studies: readonly Study[],
  estimates: readonly EstimateRow[],
  round: Round,
): { readonly rows: readonly EstimateRow[]; readonly warnings: readonly Warning[] } {
  const plans = studies.flatMap(({ instrument: { id }, tables }) =>
    tables.filter(isBenchmarks).map((plan) => ({ id, plan })),
  );
  const [first] = plans;
  if (round.benchmarks === undefined || first === undefined) return { rows: [], warnings: [] };
  const known = benchmarksUntil(round.benchmarks, yearOf(round));
  const tables = plans.map(({ id, plan }) => ({ study: id, making: { plan, round, estimates, known } }));
  const apart = [
    ...plans.flatMap(({ id, plan }) => populationApart(id, plan, estimates, known)),
    ...figuresApart(tables),
  ];
  return {
    rows: tables.flatMap(({ making }) => benchmarkRows(making)),
    warnings: [...[...lacks(known, round)].map((said) => ({ ...said, table: first.id })), ...apart],
  };
}
