/** The simulator knows the truth of every table: what it says of everybody is what a release of everybody's answers says. */
import { makePopulation } from '#analysis/simulate/population.ts';
import { figureName } from '#analysis/simulate/truth/gather.ts';
import { trueTotals } from '#analysis/simulate/truth/true-totals.ts';
import { describe, expect, test } from 'vitest';

import { computeTables, newest } from '../../studies.ts';
import { censusOf } from './census.ts';

const population = makePopulation(3, { size: 0.02 });
const truth = trueTotals(population);
const { round, tables } = censusOf(population);
const { estimates } = computeTables(tables, round);

/** Tables of the two studies without a truth, and why. */
const withoutTruth = new Map([
  ['household-benchmarks', 'beside figures from outside, which the simulated country has none of'],
  ['household-transfer-costs', 'what prices cost, which are collected and not sampled'],
  ['border-transfer-costs', 'what prices cost, which are collected and not sampled'],
  ['diaspora-stock', 'by a registry that the simulated country draws apart from its travellers'],
  ['combined-benchmarks', 'beside figures from outside, which the simulated country has none of'],
]);

const published = newest
  .filter(({ instrument }) => instrument.id === 'household' || instrument.id === 'border')
  .flatMap(({ tables: plans }) =>
    plans.flatMap((plan) => {
      if (plan.kind === 'survey') return plan.measures.map(({ table }) => table);
      return 'table' in plan ? [plan.table] : [];
    }),
  );

test('every table that the two studies publish has a truth, or a reason why not', () => {
  const known = new Set([...truth.keys()].map((name) => name.split(' ')[0]));
  expect(new Set(published).size).toBeGreaterThan(30);
  expect([...new Set(published)].filter((table) => !known.has(table) && !withoutTruth.has(table))).toEqual([]);
  expect([...withoutTruth.keys()].filter((table) => known.has(table))).toEqual([]);
});

describe('of a country in which everybody is asked', () => {
  // A winsorised total is too small on purpose.
  const rows = estimates.filter(({ statistic }) => statistic !== 'winsorised-total');

  test('every table is published', () => {
    const found = new Set(rows.map(({ table }) => table));
    expect(published.filter((table) => !found.has(table) && !withoutTruth.has(table))).toEqual([]);
  });

  test('every figure is the truth', () => {
    const wrong = rows.flatMap((row) => {
      const [told, meant] = [row.estimate ?? Number.NaN, truth.get(figureName(row)) ?? Number.NaN];
      const near = Math.abs(told - meant) <= 1e-9 * Math.max(1, Math.abs(meant));
      if (row.estimate === null) return []; // a cell of one village has no standard error
      return near ? [] : [`${figureName(row)}: ${told}, truly ${meant}`];
    });
    expect(rows.filter(({ estimate }) => estimate !== null).length).toBeGreaterThan(700);
    expect(wrong).toEqual([]);
  });

  test('both surveys find the same money of the people whom both can meet', () => {
    const total = 'combined-remittances personal-remittances-total';
    const byHouseholds = truth.get(`${total} frame=household part=shared`) ?? Number.NaN;
    const byTravellers = truth.get(`${total} frame=border part=shared`) ?? Number.NaN;
    expect(byHouseholds).toBeGreaterThan(1e5);
    expect(byTravellers / byHouseholds).toBeCloseTo(1, 12);
  });
});
