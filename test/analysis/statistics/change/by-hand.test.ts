/** Changes that can be worked out on paper, and what cannot be compared. */
import { changesBetween } from '#analysis/statistics/change/change.ts';
import { DesignError } from '#analysis/statistics/design/design.ts';
import { expect, test } from 'vitest';

import { type Interview, roundOf } from './round.ts';

const villages = (ys: Readonly<Record<string, number>>, stratum = 'north'): readonly Interview[] =>
  Object.entries(ys).map(([psu, y]) => ({ stratum, psu, weight: 1, y }));

const changeOf = (before: readonly Interview[], after: readonly Interview[], level?: number) => {
  const [change] = changesBetween(roundOf(before), roundOf(after), level);
  if (change === undefined) throw new Error('no change');
  return change;
};

test('villages that all grow by ten grow by thirty for certain, however unlike they are', () => {
  const change = changeOf(villages({ a: 10, b: 50, c: 90 }), villages({ a: 20, b: 60, c: 100 }));
  expect(change.difference).toMatchObject({ value: 30 });
  expect(change.difference.standardError).toBeCloseTo(0, 6);
});

test('villages that all double have a ratio of two for certain', () => {
  const change = changeOf(villages({ a: 10, b: 50, c: 90 }), villages({ a: 20, b: 100, c: 180 }));
  expect([change.ratio.value, Math.abs(change.ratio.standardError) < 1e-6]).toEqual([2, true]);
});

test('in other villages the same figures are two independent samples', () => {
  // V = n/(n−1) Σ (y − ȳ)² = 3/2 · 3200 in each round
  const change = changeOf(villages({ a: 10, b: 50, c: 90 }), villages({ d: 20, e: 60, f: 100 }));
  expect(change.difference.standardError).toBeCloseTo(Math.sqrt(2 * 1.5 * 3200), 9);
  expect([change.covariance, change.shared, change.df]).toEqual([0, 0, 4]);
});

test('a village of the same name in another stratum is another village', () => {
  const change = changeOf(villages({ a: 1, b: 2 }), villages({ a: 3, b: 5 }, 'south'));
  expect(change.shared).toBe(0);
});

test('one shared village in a stratum shows no covariance, and adds none', () => {
  const change = changeOf(villages({ a: 10, b: 50 }), villages({ a: 20, c: 60 }));
  expect([change.shared, change.covariance, change.df]).toEqual([1, 0, 2]);
});

test('a few shared villages that move together never make a change surer than certain', () => {
  const before = villages({ a: 0, b: 1000, c: 500, d: 500, e: 500, f: 500 });
  const after = villages({ a: 0, b: 1000, u: 500, v: 500, w: 500, x: 500 });
  const change = changeOf(before, after);
  expect(change.covariance).toBeLessThanOrEqual(1.2 * 500_000);
  expect(change.difference.standardError).not.toBeNaN();
});

test('limits are as wide as the level asks for, by the degrees of freedom of both rounds', () => {
  const [before, after] = [villages({ a: 10, b: 50, c: 90 }), villages({ d: 20, e: 60, f: 100 })];
  const [low, high] = changeOf(before, after, 0.9).difference.interval;
  expect((high - low) / 2).toBeCloseTo(2.131847 * Math.sqrt(9600), 3); // t of 4 degrees at 0.95
});

const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

test('a domain has the degrees of freedom of the villages that it lies in, however many are shared elsewhere', () => {
  // Shared villages a to h. People of the domain live in a, b and c before, in b, c and d after: four villages of one stratum.
  const domain = (inside: string): readonly Interview[] =>
    eight.map((psu, k) => ({ stratum: 'north', psu, weight: 1, y: 10 * k, isOutside: !inside.includes(psu) }));
  const change = changeOf(domain('abc'), domain('bcd'));
  expect([change.shared, change.df]).toEqual([8, 4 - 1]);
  const [low, high] = change.difference.interval;
  expect((high - low) / 2 / change.difference.standardError).toBeCloseTo(3.182446, 5); // t of 3 degrees at 0.975
});

test.each([
  ['in the same villages', 'abcd', 3],
  ['in some of the same villages', 'cdef', 5],
  ['in one of the same villages', 'defg', 6],
  ['in no village of the other round', 'efgh', 6],
])('degrees of freedom of a domain %s are never below those of one round, nor above those of both', (_, after, df) => {
  const people = (inside: string): readonly Interview[] =>
    eight.map((psu, k) => ({ stratum: 'north', psu, weight: 1, y: k, isOutside: !inside.includes(psu) }));
  expect(changeOf(people('abcd'), people(after)).df).toBe(df);
});

test('where nothing was before there is a difference and no ratio', () => {
  const change = changeOf(villages({ a: 0, b: 0 }), villages({ a: 1, b: 3 }));
  expect([change.difference.value, change.ratio.value]).toEqual([4, Number.NaN]);
});

test('rounds whose variance comes from replicate weights are refused: those of two rounds were not drawn together', () => {
  const round = roundOf(villages({ a: 1, b: 2 }));
  const pairs = { variance: 'HT', check: () => 0 } as const;
  const unequal = { ...round, frame: { ...round.frame, pairs } };
  expect(() => changesBetween(round, unequal)).toThrow(DesignError);
});
