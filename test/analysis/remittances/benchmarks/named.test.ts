/** A table of benchmarks names figures that its study publishes; figures from outside say what they are. */
import { describe, expect, test } from 'vitest';
import { type Benchmark, benchmarksSchema } from '#schemas/fieldwork/benchmarks.ts';
import { issuesInWords } from '#schemas/basics/issue-words.ts';
import * as v from 'valibot';
import { figures, homesWith, source } from './study.ts';

describe('a study', () => {
  test('names a table of its own', () => {
    expect(() => homesWith({ total: { table: 'home', indicator: 'received-total' } })).toThrow(
      '/tables/1/total/table: the study publishes no table "home"; did you mean "homes"?',
    );
  });

  test('names a figure of that table', () => {
    expect(() => homesWith({ total: { table: 'homes', indicator: 'received' } })).toThrow(
      '/tables/1/total/indicator: the table "homes" has no "received"',
    );
  });

  test('names a breakdown in which the figure is told', () => {
    const figure = { table: 'homes', indicator: 'received-total' };
    expect(() => homesWith({ total: { ...figure, domain: { region: 'north' } } })).toThrow(
      '/tables/1/total/domain: "received-total" is not told by region',
    );
    expect(() => homesWith({ ways: { ...figure, dimension: 'way' } })).toThrow('/tables/1/ways/domain');
    expect(() => homesWith({ corridors: { ...figure, dimension: 'way' } })).toThrow('/tables/1/corridors/domain');
    const people = { table: 'homes', indicator: 'people', dimension: 'country' };
    expect(() => homesWith({ stock: { ...people, domain: { formally: 'yes' } } })).toThrow('/tables/1/stock/domain');
  });

  test('is taken with figures by country', () => {
    expect(() => homesWith()).not.toThrow();
  });
});

describe('a figure from outside', () => {
  const faultsOf = (...given: readonly unknown[]): readonly string[] => {
    const parsed = v.safeParse(benchmarksSchema, given);
    return parsed.success ? [] : issuesInWords(parsed.issues);
  };
  const gdp = { series: 'gdp', year: 2025, value: 10, unit: 'USD billion', source };

  test('is taken as it is written', () => {
    expect(faultsOf(...figures)).toEqual([]);
  });

  test.each<readonly [string, Partial<Record<keyof Benchmark, unknown>>, RegExp]>([
    ['a product in persons', { unit: 'persons' }, /^0\.unit: "persons" is no unit of gdp; write a currency/],
    ['a unit that is none', { unit: 'mln $' }, /^0\.unit: a unit is a currency, such as USD, USD million/],
    ['no year', { year: undefined }, /^0\.year: is missing/],
    ['a year that cannot be', { year: 25 }, /^0\.year: must be 1960 or more/],
    ['a value of nothing', { value: 0 }, /^0\.value: must be above 0/],
    ['a country of the product', { country: 'RU' }, /^0\.country: gdp is of the country of the round/],
    ['a country that is none', { country: 'RUS' }, /^0\.country: a country is two capital letters/],
    ['no source', { source: ' ' }, /^0\.source: must not be empty/],
  ])('%s is refused', (_, change, fault) => {
    expect(faultsOf({ ...gdp, ...change })).toEqual([expect.stringMatching(fault)]);
  });

  test('migrants live in some country', () => {
    expect(faultsOf({ ...gdp, series: 'migrants', unit: 'persons' })).toEqual([
      '0.country: is missing: the country where the migrants live',
    ]);
  });

  test('money from one country has a country', () => {
    expect(faultsOf({ ...gdp, series: 'remittances-from' })).toEqual([
      '0.country: is missing: the country that it comes from',
    ]);
  });

  test('two values for one year are one too many', () => {
    expect(faultsOf(gdp, { ...gdp, value: 11 })).toEqual([
      '1.series: gdp has two values for 2025; keep the one that is right',
    ]);
  });
});
