/** Inequality and poverty of few people: what may not be told of them, and what would tell it all the same. */
import { describe, expect, test } from 'vitest';
import { protect } from '#analysis/disclosure/protect.ts';
import { computeTables } from '#analysis/production/compute-tables.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { Measure } from '#schemas/language/study/tables.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import { repeat, roundWith, tableOf } from '../production/small-round.ts';

const common = { table: 't', annualise: 1, by: [[]] } as const;
const terms: readonly Measure[] = [
  { ...common, kind: 'amount', indicator: 'income', from: [{ amount: 'income' }] },
  { ...common, kind: 'amount', indicator: 'cash', from: [{ amount: 'senders.cash_total' }] },
];
const by = [[], ['region']] as const;
const poverty: Measure = {
  ...common,
  kind: 'poverty',
  indicator: 'poverty',
  of: 'income',
  line: { amount: 1000, currency: 'TJS' },
  by,
};
const spread: Measure = { ...common, kind: 'concentration', indicator: 'spread', of: 'income', lorenz: true, top: 0.1 };

type Household = { readonly region: string; readonly income: number; readonly cash?: number };

/** A household of each, in four villages in turn. */
function rowsOf(measures: readonly Measure[], households: readonly Household[]) {
  const study: Study = {
    instrument: householdV3,
    words: { en: { title: 'Households', groups: {}, questions: {}, rules: {} } },
    collection: { files: ['link'], weights: { kind: 'psu' }, about: 'people' },
    tables: [
      { kind: 'survey', unit: 'household', dimensions: { region: 'region' }, measures: [...terms, ...measures] },
    ],
  };
  const n = households.length;
  const senders = households.flatMap(({ cash }, parent) => (cash === undefined ? [] : [{ parent, cash }]));
  const tables = {
    frame: tableOf({
      instrument: repeat('household', 4),
      psu: ['a', 'b', 'c', 'd'],
      stratum: repeat('all', 4),
      first_stage_weight: repeat(10, 4),
      units: repeat(n / 4, 4),
    }),
    household: tableOf({
      psu: households.map((_, k) => ['a', 'b', 'c', 'd'][k % 4]),
      region: households.map(({ region }) => region),
      disposition: repeat('complete', n),
      receives_remittances: households.map(({ cash }) => (cash === undefined ? 'no' : 'yes')),
      income: households.map(({ income }) => 100 * income),
      income_currency: repeat('TJS', n),
    }),
    ...(senders.length > 0 && {
      'household.senders': tableOf({
        parent_row: senders.map(({ parent }) => parent),
        country: repeat('RU', senders.length),
        cash_total: senders.map(({ cash }) => 100 * cash),
        cash_total_currency: repeat('TJS', senders.length),
      }),
    }),
  };
  const computed = computeTables([study], tables, roundWith({ minimumCell: 10 }));
  return protect(computed, { minimumCell: 10, version: 'v', description: 'd' }).tables.estimates;
}

const find = (rows: ReturnType<typeof rowsOf>, indicator: string, region?: string) =>
  rows.find((row) => row.indicator === indicator && row.domain['region'] === region);

/** So many households with so little, and so many with enough. */
const region = (name: string, poor: number, others: number): readonly Household[] =>
  Array.from({ length: poor + others }, (_, k) => ({ region: name, income: k < poor ? 400 + 7 * k : 2000 + 13 * k }));

describe('poverty', () => {
  test('of many is told, in every region', () => {
    const rows = rowsOf([poverty], [...region('north', 20, 20), ...region('south', 15, 25)]);
    for (const where of [undefined, 'north', 'south'])
      for (const ending of ['headcount', 'gap', 'severity'])
        expect(find(rows, `poverty-${ending}`, where)?.estimate).not.toBeNull();
  });

  test('where fewer than ten are poor none of it is told: the gap beside the headcount would be theirs', () => {
    const rows = rowsOf([poverty], region('north', 4, 36));
    for (const ending of ['headcount', 'gap', 'severity'])
      expect(find(rows, `poverty-${ending}`)).toMatchObject({ estimate: null, n: null, reason: 'few-units' });
  });

  test('nor where fewer than ten are not', () => {
    const rows = rowsOf([poverty], region('north', 36, 4));
    expect(find(rows, 'poverty-headcount')).toMatchObject({ estimate: null, reason: 'few-units' });
  });

  test('a headcount that is withheld takes another with it: with the number of households they add up', () => {
    const rows = rowsOf([poverty], [...region('north', 4, 36), ...region('south', 20, 20), ...region('west', 20, 20)]);
    expect(find(rows, 'poverty-headcount')?.estimate).not.toBeNull();
    expect(find(rows, 'poverty-headcount', 'north')).toMatchObject({ estimate: null, reason: 'few-units' });
    const others = ['south', 'west'].map((where) => find(rows, 'poverty-headcount', where)?.reason);
    expect(others.filter((reason) => reason === 'linked')).toHaveLength(1);
  });

  const change: Measure = { ...poverty, less: 'cash', by: [[]] };

  test('where fewer than ten would be poor without what they were sent, who is not, that is not told', () => {
    const poor = region('north', 20, 20);
    // Five of those with enough have it from abroad; fifteen others are sent what makes no difference.
    const sent = (crossing: number) =>
      poor.map((one, k) => ({ ...one, ...(k >= 20 && k < 40 && { cash: k < 20 + crossing ? one.income - 100 : 10 }) }));
    const few = rowsOf([change], sent(5));
    expect(find(few, 'poverty-headcount')?.estimate).not.toBeNull();
    for (const side of ['without', 'change'])
      expect(find(few, `poverty-${side}-headcount`)).toMatchObject({ estimate: null, reason: 'few-units' });
    const enough = rowsOf([change], sent(10));
    const told = find(enough, 'poverty-change-headcount');
    expect(told).toMatchObject({ unit: 'percentage-points', cv: null });
    expect(told?.estimate).toBeCloseTo(-25, 0);
  });

  test('nor where fewer than ten were sent anything', () => {
    const rows = rowsOf(
      [change],
      region('north', 20, 20).map((one, k) => ({ ...one, ...(k < 5 && { cash: 50 }) })),
    );
    expect(find(rows, 'poverty-gap')?.estimate).not.toBeNull();
    expect(find(rows, 'poverty-change-gap')).toMatchObject({ estimate: null, reason: 'few-units' });
  });

  test('what is told without goes with what is withheld with', () => {
    const rows = rowsOf(
      [change],
      region('north', 4, 36).map((one, k) => ({ ...one, ...(k >= 4 && k < 24 && { cash: one.income - 100 }) })),
    );
    expect(find(rows, 'poverty-headcount')).toMatchObject({ estimate: null, reason: 'few-units' });
    expect(find(rows, 'poverty-without-headcount')).toMatchObject({ estimate: null, reason: 'linked' });
  });

  test('a line below whose median fewer than ten stand is not told', () => {
    const relative: Measure = { ...poverty, line: { ofMedian: 0.6 }, by: [[]] };
    expect(find(rowsOf([relative], region('north', 20, 20)), 'poverty-line')?.estimate).not.toBeNull();
    expect(find(rowsOf([relative], region('north', 8, 8)), 'poverty-line')).toMatchObject({ estimate: null });
  });
});

describe('concentration', () => {
  test('a Lorenz curve needs ten in every tenth, and the top ten; the Gini coefficient ten in all', () => {
    const few = rowsOf([spread], region('north', 20, 20));
    expect(find(few, 'spread-gini')?.estimate).not.toBeNull();
    for (const ending of ['top-10', 'lorenz-10', 'lorenz-50'])
      expect(find(few, `spread-${ending}`)).toMatchObject({ estimate: null, n: null, reason: 'few-units' });
    const many = rowsOf([spread], region('north', 60, 60));
    for (const ending of ['gini', 'top-10', 'lorenz-10', 'lorenz-50'])
      expect(find(many, `spread-${ending}`)?.estimate).not.toBeNull();
  });

  test('a Gini coefficient that is withheld takes no other with it: they do not add up', () => {
    const rows = rowsOf(
      [{ ...spread, by }],
      [...region('north', 3, 5), ...region('south', 20, 20), ...region('west', 20, 20)],
    );
    expect(find(rows, 'spread-gini', 'north')).toMatchObject({ estimate: null, reason: 'few-units' });
    for (const where of [undefined, 'south', 'west']) expect(find(rows, 'spread-gini', where)?.estimate).not.toBeNull();
  });
});
