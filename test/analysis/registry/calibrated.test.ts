/** Registrants weighted to a known stock: as R's survey weighs them, and what cannot be weighed is said. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { protect } from '#analysis/disclosure/protect.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { collapse } from '#analysis/registry/calibrated/collapse.ts';
import type { Benchmark } from '#schemas/fieldwork/benchmarks.ts';

import { computeTables } from '../../studies.ts';
import { repeat, roundWith, tableOf } from '../production/small-round.ts';

const totals = v.record(v.string(), v.number());
const golden = v.parse(
  v.object({
    stock: v.array(v.object({ country: v.string(), sex: v.string(), age: v.string(), people: v.number() })),
    registrants: v.array(
      v.object({ country: v.string(), sex: v.string(), age: v.string(), education: v.string(), sends: v.string() }),
    ),
    ...{ education: totals, sends: totals, sex: totals, country: totals },
  }),
  JSON.parse(readFileSync(new URL('../../golden/registry/calibrated.json', import.meta.url), 'utf8')),
);

type Registrant = (typeof golden.registrants)[number];

const stockOf = (classes: readonly (typeof golden.stock)[number][]): Benchmark[] =>
  classes.map(({ country, sex, age, people }) => ({
    ...{ series: 'stock', country, year: 2024, value: people / 1000, unit: 'thousand persons', source: 'Census' },
    ...{ sex: sex === 'male' ? 'male' : 'female', age_class: age },
  }));

function computed(people: readonly Registrant[], benchmarks: Benchmark[] = stockOf(golden.stock)) {
  const registration = tableOf({
    consent_statistics: repeat('yes', people.length),
    residence_country: people.map(({ country }) => country),
    sex: people.map(({ sex }) => sex),
    age_class: people.map(({ age }) => age),
    education: people.map(({ education }) => education),
    sends: people.map(({ sends }) => sends),
  });
  return computeTables({ registration }, { ...roundWith({ minimumCell: 10 }), benchmarks });
}

const calibratedIn = ({ estimates }: { readonly estimates: readonly EstimateRow[] }) =>
  estimates.filter(({ table }) => table === 'registrants-calibrated');
const options = { minimumCell: 10, version: 'v', description: 'd' };

describe('where each class has enough registrants', () => {
  const made = computed(golden.registrants);

  const splits: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
    ['education', golden.education],
    ['sends', golden.sends],
    ['sex', golden.sex],
    ['country', golden.country],
  ];

  test.each(splits)('totals by %s are those of R', (by, totalsInR) => {
    const rows = made.estimates.filter(({ table, domain }) => table === 'registrants-calibrated' && by in domain);
    const found = new Map(rows.map(({ domain, basis }) => [domain[by] ?? '', basis.size] as const));
    expect([...found.keys()].toSorted()).toEqual(Object.keys(totalsInR).toSorted());
    for (const [code, total] of Object.entries(totalsInR)) expect((found.get(code) ?? 0) / total).toBeCloseTo(1, 10);
  });

  test('they add up to the stock, are told as self-selected and without an error, and in steps of ten registrants', () => {
    const rows = calibratedIn(made);
    const people = golden.stock.reduce((sum, one) => sum + one.people, 0);
    const whole = rows.find(({ domain }) => Object.keys(domain).length === 0);
    expect(Math.abs((whole?.estimate ?? 0) - people)).toBeLessThan(0.05 * people);
    for (const row of rows)
      expect(row).toMatchObject({ method: 'registry-calibrated', quality: 'given', se: null, n: null, base: null });
    const step = (10 * people) / golden.registrants.length;
    const lengths = rows.flatMap(({ domain, estimate }) => ('education' in domain ? [estimate ?? 0] : []));
    for (const length of lengths) expect(length % 10 ** Math.floor(Math.log10(step))).toBe(0);
  });

  test('nothing is put together, and nothing left out', () => {
    expect(made.warnings.filter(({ code }) => code.startsWith('calibrated'))).toEqual([]);
  });
});

test('a round that brings no stock has no such table', () => {
  expect(calibratedIn(computed(golden.registrants, []))).toEqual([]);
});

test('of several years, the newest until the survey counts', () => {
  const later = stockOf(golden.stock).map((one) => ({ ...one, year: 2026, value: 7 * one.value }));
  const earlier = stockOf(golden.stock).map((one) => ({ ...one, year: 2020, value: 5 * one.value }));
  const both = [...earlier, ...stockOf(golden.stock), ...later];
  expect(calibratedIn(computed(golden.registrants, both))).toEqual(calibratedIn(computed(golden.registrants)));
});

test('one row of a newer year replaces no whole stock', () => {
  const [first] = stockOf(golden.stock);
  const one = { ...first!, year: 2025, value: 0.02 };
  expect(calibratedIn(computed(golden.registrants, [...stockOf(golden.stock), one]))).toEqual(
    calibratedIn(computed(golden.registrants)),
  );
});

test('a stock with fewer people than registered is no stock: the country is named, and nobody stands for less than one', () => {
  const small = stockOf(golden.stock).map((one) => (one.country === 'DE' ? { ...one, value: 0.001 } : one));
  const made = protect(computed(golden.registrants, small), options).tables;
  expect(made.warnings.filter(({ code }) => code.startsWith('calibrated')).map(({ code, subject }) => [code, subject])).toEqual([['calibrated-below', 'DE']]); // prettier-ignore
  expect(calibratedIn(made).flatMap(({ domain }) => domain['country'] ?? [])).toEqual(['RU']);
});

test('one person in a country that the stock does not name names no country', () => {
  const [first] = golden.registrants;
  const one = computed([...golden.registrants, { ...first!, country: 'FJ' }]);
  expect(JSON.stringify(one.warnings)).not.toContain('FJ');
});

test('what could not be calibrated is said: countries with too few, without a stock, and people of unknown sex', () => {
  const [first] = golden.registrants;
  const some = (more: Partial<Registrant>, times: number) => repeat({ ...first!, ...more }, times);
  const people = [
    ...golden.registrants,
    ...some({ country: 'KZ' }, 4),
    ...some({ country: 'PL' }, 30),
    ...some({ sex: 'refused' }, 12),
  ];
  const stock = [...golden.stock, { country: 'KZ', sex: 'male', age: '25_39', people: 9000 }];
  const made = protect(computed(people, stockOf(stock)), options).tables;
  const said = made.warnings.filter(({ code }) => code.startsWith('calibrated'));
  expect(said.map(({ code, subject, count }) => [code, subject, count])).toEqual([
    ['calibrated-without', 'KZ', 1],
    ['calibrated-outside', '', 1],
    ['calibrated-unplaced', 'sex, age', 10],
  ]);
  const codes = calibratedIn(made).flatMap(({ domain }) => domain['country'] ?? []);
  expect(codes).toEqual(['DE', 'RU']);
});

test('few registrants with a code are withheld, and so is what would give them away', () => {
  const people = golden.registrants.map((one, at) => (at < 4 ? { ...one, education: '8' } : one));
  const rows = calibratedIn(protect(computed(people), options).tables).filter(({ domain }) => 'education' in domain);
  expect(rows.find(({ domain }) => domain['education'] === '8')).toMatchObject({
    ...{ estimate: null, quality: 'suppress', reason: 'few-units' },
  });
  expect(rows.filter(({ estimate }) => estimate === null).length).toBeGreaterThanOrEqual(2);
});

describe('classes with too few registrants', () => {
  const one = (sex: string, age: string, people: number, registrants: number) => ({ sex, age, people, registrants });

  test('go together with the next of the same sex, and at the end with the last', () => {
    const found = collapse(
      [
        one('f', 'a', 100, 3),
        one('f', 'b', 200, 12),
        one('f', 'c', 50, 2),
        one('m', 'a', 90, 11),
        one('m', 'b', 70, 10),
      ],
      10,
    );
    expect(found).toMatchObject({ kind: 'groups', isMerged: true });
    const groups = found.kind === 'groups' ? found.groups : [];
    expect(groups.map(({ classes, people, registrants }) => [classes.length, people, registrants])).toEqual([
      [3, 350, 17],
      [1, 90, 11],
      [1, 70, 10],
    ]);
  });

  test('and all of a country stands together where one sex has too few', () => {
    const found = collapse([one('f', 'a', 100, 3), one('m', 'a', 90, 30)], 10);
    expect(found).toMatchObject({ kind: 'groups', groups: [{ people: 190, registrants: 33 }] });
  });

  test('a country without a stock, or with too few in all, is in no group', () => {
    expect(collapse([one('f', 'a', 0, 40)], 10)).toEqual({ kind: 'no-stock' });
    expect(collapse([one('f', 'a', 500, 9)], 10)).toEqual({ kind: 'too-few' });
  });
});
