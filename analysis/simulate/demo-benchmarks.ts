/**
 * What the demo's country would read of itself elsewhere: invented like the country, and as far from what is true of it as such
 * figures mostly are. Balance of payments misses much of what goes from hand to hand; registers of migrants miss some of them.
 */
import type { Benchmark } from '#schemas/fieldwork/benchmarks.ts';

/** Stands beside each figure wherever it is shown. */
const source = 'Invented (demo)';
/** That of the demo's reference period. */
const year = 2025;

/** By country: registered migrants, in thousands, and national income per head, in US dollars. */
const abroad = [
  ['RU', 16.2, 14_500],
  ['KZ', 2.1, 11_600],
  ['TR', 1.2, 13_600],
  ['DE', 1.3, 55_000],
  ['US', 1, 83_000],
  ['KR', 0.7, 36_000],
  ['UZ', 0.6, 2900],
  ['PL', 0.5, 22_500],
] as const;

/** The figures as a round brings them. */
export const demoBenchmarks: readonly Benchmark[] = [
  { series: 'remittances', year, value: 47, unit: 'USD million', source },
  { series: 'gdp', year, value: 320, unit: 'USD million', source },
  { series: 'population', year, value: 431, unit: 'thousand persons', source },
  { series: 'income-per-head', year, value: 740, unit: 'USD', source },
  ...abroad.flatMap(([country, migrants, income]): readonly Benchmark[] => [
    { series: 'migrants', country, year, value: migrants, unit: 'thousand persons', source },
    { series: 'income-per-head', country, year, value: income, unit: 'USD', source },
  ]),
];
