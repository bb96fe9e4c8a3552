/** A small study that tells what households received, by way, and holds it against figures from outside. */
import type { Benchmark } from '#schemas/fieldwork/benchmarks.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { defineInstrument } from '#schemas/language/questions/instrument.ts';
import { code, flag, money, selectOne } from '#schemas/language/questions/question.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { BenchmarkTables } from '#schemas/language/study/tables.ts';
import { countryList } from '#schemas/reference/countries.ts';
import { dispositions } from '#schemas/reference/lists.ts';
import { frameOf, repeat, roundWith, tableOf } from '../../production/small-round.ts';
import { defineStudy } from '../../../survey-schemas/checked-study.ts';

const instrument = defineInstrument({
  id: 'homes',
  version: 1,
  questions: {
    stratum: code({ design: true }),
    psu: code({ design: true }),
    disposition: selectOne(dispositions, { design: true }),
    formally: flag({}),
    country: selectOne(countryList, {}),
    received: money({}),
  },
});

const benchmarks = {
  kind: 'benchmarks',
  table: 'benchmarks',
  total: { table: 'homes', indicator: 'received-total' },
  ways: { table: 'homes', indicator: 'received-total', dimension: 'formally' },
  corridors: { table: 'homes', indicator: 'received-total', dimension: 'country' },
  stock: { table: 'homes', indicator: 'people', dimension: 'country' },
} as const satisfies BenchmarkTables;

export const homesWith = (changes: Partial<BenchmarkTables> = {}): Study =>
  defineStudy({
    instrument,
    words: { en: { title: 'Homes', groups: {}, questions: {}, rules: {} } },
    collection: { files: ['link'], weights: { kind: 'psu' }, about: 'people' },
    tables: [
      {
        kind: 'survey',
        unit: 'household',
        dimensions: { formally: 'formally', country: 'country' },
        measures: [
          {
            kind: 'amount',
            table: 'homes',
            indicator: 'received',
            from: [{ amount: 'received' }],
            annualise: 1,
            by: [[], ['formally'], ['country']],
          },
          { kind: 'units', table: 'homes', indicator: 'people', by: [[], ['country']] },
        ],
      },
      { ...benchmarks, ...changes },
    ],
  });

/** Four villages of 10 × 10 households, two interviews in each: every household stands for 50. */
export const tables = {
  frame: frameOf('homes', { north: ['a', 'b'], south: ['c', 'd'] }, 10),
  homes: tableOf({
    psu: ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'],
    disposition: repeat('complete', 8),
    formally: ['yes', 'no', 'no', 'yes', 'yes', 'no', 'no', 'yes'],
    country: [...repeat('RU', 4), ...repeat('KZ', 4)],
    received: [10_000, 20_000, 10_000, 30_000, 10_000, 20_000, 30_000, 30_000],
    received_currency: repeat('TJS', 8),
  }),
};

/** 50 × 1600 somoni. */
export const total = 80_000;

export const source = 'National Bank';

/** Balance of payments of 4000 dollars and a product of 40,000 dollars, at 11 somoni a dollar in 2025. */
export const figures: readonly Benchmark[] = [
  { series: 'remittances', year: 2025, value: 4, unit: 'USD thousand', source },
  { series: 'remittances', year: 2024, value: 3, unit: 'USD thousand', source },
  { series: 'gdp', year: 2025, value: 440_000, unit: 'TJS', source: 'Statistics Agency' },
  { series: 'population', year: 2025, value: 2, unit: 'thousand persons', source },
  { series: 'migrants', country: 'RU', year: 2025, value: 300, unit: 'persons', source },
  { series: 'migrants', country: 'KZ', year: 2025, value: 100, unit: 'persons', source },
  { series: 'remittances-from', country: 'RU', year: 2025, value: 5, unit: 'USD thousand', source },
  { series: 'income-per-head', year: 2025, value: 1000, unit: 'USD', source },
  { series: 'income-per-head', country: 'RU', year: 2024, value: 11_000, unit: 'USD', source },
  { series: 'income-per-head', country: 'KZ', year: 2025, value: 900, unit: 'USD', source },
];

export const roundOf = (given: readonly Benchmark[] | undefined, settings: Partial<Round['settings']> = {}): Round => ({
  ...roundWith(settings),
  instruments: { homes: 1 },
  ...(given && { benchmarks: [...given] }),
});
