/** Allocations, selections and sizes of samples that can be worked out on paper, and properties that hold for every list. */
import * as fc from 'fast-check';
import { allocate } from '#analysis/statistics/sampling/allocate.ts';
import { inclusionProbabilities } from '#analysis/statistics/sampling/inclusion-probabilities.ts';
import { jointSystematic } from '#analysis/statistics/sampling/joint-systematic.ts';
import { powerWeight } from '#analysis/statistics/sampling/power-weight.ts';
import { clusterEffect, sampleSize } from '#analysis/statistics/sampling/sample-size.ts';
import { SamplingError } from '#analysis/statistics/sampling/sampling-error.ts';
import { simpleRandomSample } from '#analysis/statistics/sampling/simple-random-sample.ts';
import { systematicPps } from '#analysis/statistics/sampling/systematic-pps.ts';
import { systematicSample } from '#analysis/statistics/sampling/systematic-sample.ts';
import { unitsWithin } from '#analysis/statistics/sampling/units-within.ts';
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { describe, expect, test } from 'vitest';

const stratum = (weight: number, units: number) => ({ weight, units });
const sizes = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 60 });
const start = fc.double({ min: 0, max: 0.999_999, noNaN: true });

describe('allocation', () => {
  test('Neyman: strata of 200, 300 and 500 with standard deviations 10, 5 and 2 get 20, 15 and 10 of 45', () => {
    const strata = [stratum(200 * 10, 200), stratum(300 * 5, 300), stratum(500 * 2, 500)];
    expect(allocate(strata, 45)).toEqual({ counts: [20, 15, 10], moved: [] });
  });

  test('power ½: strata of 100, 400 and 2,500 dwellings get 1 : 2 : 5', () => {
    const strata = [100, 400, 2500].map((size) => stratum(powerWeight(size, 0.5), 1000));
    expect(allocate(strata, 80).counts).toEqual([10, 20, 50]);
    expect([powerWeight(100, 1, 0.3), powerWeight(100, 0, 0.3)]).toEqual([30, 0.3]);
  });

  test('the largest remainders are rounded up, and of equal ones the stratum that comes first', () => {
    // 10 in proportion to 1 : 1 : 1 : 3 is 1⅔, 1⅔, 1⅔, 5.
    const strata = [stratum(1, 99), stratum(1, 99), stratum(1, 99), stratum(3, 99)];
    expect(allocate(strata, 10, 1).counts).toEqual([2, 2, 1, 5]);
  });

  test('a small stratum gets its two, a short one all it has, and the others give and take; each is told', () => {
    const { counts, moved } = allocate([stratum(1, 50), stratum(60, 7), stratum(39, 50), stratum(0, 1)], 20);
    // 2 for the first, 7 for the second, the only one of the last; 10 are left for the third.
    expect(counts).toEqual([2, 7, 10, 1]);
    expect(moved).toEqual([
      { stratum: 0, share: 0.2, count: 2, why: 'minimum' },
      { stratum: 1, share: 12, count: 7, why: 'maximum' },
      { stratum: 3, share: 0, count: 1, why: 'minimum' },
    ]);
  });

  test('what full strata leave goes to those without weight, as far as they have units', () => {
    expect(allocate([stratum(5, 3), stratum(0, 3), stratum(0, 10)], 14).counts).toEqual([3, 3, 8]);
  });

  test('whatever the strata, the numbers add up and keep their bounds, and more weight is never less sample', () => {
    const strata = fc.array(
      fc.record({ weight: fc.integer({ min: 0, max: 1000 }), units: fc.integer({ min: 0, max: 30 }) }),
      { minLength: 1, maxLength: 25 },
    );
    fc.assert(
      fc.property(strata, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
        const least = list.reduce((sum, { units }) => sum + Math.min(2, units), 0);
        const most = list.reduce((sum, { units }) => sum + units, 0);
        const n = least + Math.floor(part * (most - least));
        const { counts } = allocate(list, n);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n);
        for (const [h, { weight, units }] of list.entries()) {
          expect(counts[h]! >= Math.min(2, units) && counts[h]! <= units).toBe(true);
          for (const [g, other] of list.entries())
            if (other.weight > weight && counts[g]! < counts[h]! - 1) expect(counts[g]).toBe(other.units);
        }
      }),
    );
  });

  test('what cannot be shared out is refused', () => {
    const refused = (n: number, kind: string): void => {
      expect(() => allocate([stratum(1, 5), stratum(1, 5)], n)).toThrow(expect.objectContaining({ kind }));
    };
    refused(11, 'sample-too-large');
    refused(3, 'sample-too-small');
    refused(2.5, 'bad-input');
    expect(() => allocate([stratum(-1, 5)], 2)).toThrow(SamplingError);
    expect(() => powerWeight(1, 1.1)).toThrow('lies from 0 to 1');
  });
});

describe('inclusion probabilities', () => {
  test('of 1, 1 and 8 two are drawn: the large one for certain, the others by a coin', () => {
    expect([...inclusionProbabilities(Float64Array.of(1, 1, 8), 2)]).toEqual([0.5, 0.5, 1]);
  });

  test('add up to n, none above 1, in the order of the sizes; who is certain takes the next along', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (list, some) => {
        const n = some % (list.length + 1);
        const p = inclusionProbabilities(Float64Array.from(list), n);
        expect(p.reduce((sum, one) => sum + one, 0)).toBeCloseTo(n, 8);
        for (const [k, one] of p.entries()) {
          expect(one >= 0 && one <= 1).toBe(true);
          for (const [l, other] of p.entries()) if (list[k]! > list[l]!) expect(one).toBeGreaterThanOrEqual(other);
        }
      }),
    );
  });

  test('negative sizes and too many units are refused', () => {
    expect(() => inclusionProbabilities(Float64Array.of(3, -1), 1)).toThrow('unit 2: a size of -1');
    expect(() => inclusionProbabilities(Float64Array.of(3, 0), 2)).toThrow('2 units cannot be drawn from 1');
    expect(() => inclusionProbabilities(Float64Array.of(3, Number.NaN), 1)).toThrow(SamplingError);
  });
});

describe('systematic selection', () => {
  test('draws n units, with any start, whatever the sizes', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), start, (list, some, u) => {
        const n = some % (list.length + 1);
        const drawn = systematicPps(inclusionProbabilities(Float64Array.from(list), n), u);
        expect([drawn.length, new Set(drawn).size]).toEqual([n, n]);
        expect([...drawn]).toEqual([...drawn].sort((a, b) => a - b));
      }),
    );
  });

  test('over a fine grid of starts each unit, and each pair, comes as often as its probability says', () => {
    const p = inclusionProbabilities(Float64Array.of(7, 3, 9, 40, 5, 6, 2, 8), 4);
    const grid = 20_000;
    const joint = jointSystematic(p);
    const counts = new Map<string, number>();
    for (let at = 0; at < grid; at++) {
      const drawn = systematicPps(p, (at + 0.5) / grid);
      for (const k of drawn) for (const l of drawn) counts.set(`${k} ${l}`, (counts.get(`${k} ${l}`) ?? 0) + 1 / grid);
    }
    for (const k of p.keys())
      for (const l of p.keys()) expect(counts.get(`${k} ${l}`) ?? 0, `${k} ${l}`).toBeCloseTo(joint(k, l), 3);
  });

  test('of 10 dwellings every 2½th: 4 positions, each dwelling with 4 in 10', () => {
    expect([...systematicSample(10, 4, 0.5)]).toEqual([1, 3, 6, 8]);
    const counts = new Float64Array(10);
    for (let at = 0; at < 10_000; at++)
      for (const k of systematicSample(10, 4, (at + 0.5) / 10_000)) counts[k]! += 1e-4;
    for (const share of counts) expect(share).toBeCloseTo(0.4, 3);
  });

  test('starts and probabilities that mean nothing are refused', () => {
    expect(() => systematicPps(Float64Array.of(0.5, 0.5), 1)).toThrow('lies in [0, 1)');
    expect(() => systematicPps(Float64Array.of(0.5, 0.7), 0)).toThrow('not to a whole number');
    expect(() => systematicPps(Float64Array.of(1.5, 0.5), 0)).toThrow('a probability of 1.5');
    expect(() => systematicSample(3, 4, 0)).toThrow('4 units cannot be drawn from 3');
    expect(() => systematicSample(3, 2, -0.1)).toThrow('lies in [0, 1)');
  });
});

test('a simple random sample: every pair of 5 units comes one time in ten', () => {
  const random = makeRandom(5, 'pairs');
  const counts = new Map<string, number>();
  const draws = 40_000;
  for (let at = 0; at < draws; at++) {
    const key = simpleRandomSample(random, 5, 2).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1 / draws);
  }
  expect(counts.size).toBe(10);
  for (const share of counts.values()) expect(Math.abs(share - 0.1)).toBeLessThan(0.006); // 4 standard errors
});

describe('inside a PSU', () => {
  test('the draw hangs on seed, name, number listed and m alone, and stays what it is', () => {
    const drawn = unitsWithin(7, 'KH-014', 84, 6);
    expect(unitsWithin(7, 'KH-014', 84, 6)).toEqual(drawn);
    // The start of this seed and name, for ever: teams in the field have drawn by it.
    expect(drawn.start).toBe(makeRandom(7, 'within/KH-014').uniform());
    const interval = 84 / 6;
    expect(drawn.positions).toEqual([0, 1, 2, 3, 4, 5].map((j) => Math.floor((drawn.start + j) * interval) + 1));
    expect(unitsWithin(7, 'KH-015', 84, 6).start).not.toBe(drawn.start);
    expect(unitsWithin(8, 'KH-014', 84, 6).start).not.toBe(drawn.start);
  });

  test('where fewer are listed than wanted all are taken', () => {
    expect(unitsWithin(7, 'KH-014', 3, 6).positions).toEqual([1, 2, 3]);
    expect(unitsWithin(7, 'KH-014', 0, 6).positions).toEqual([]);
  });
});

describe('size of a sample', () => {
  test('a share of 20 % with a CV of 5 % needs 1,600 answers, 2,000 drawn at a response of 80 %', () => {
    const unitCv = Math.sqrt(0.8 / 0.2);
    expect(sampleSize({ cv: 0.05, unitCv, deff: 1, response: 0.8 })).toMatchObject({ interviews: 1600, drawn: 2000 });
    expect(sampleSize({ cv: 0.05, unitCv, deff: 1.5, response: 1 }).interviews).toBe(2400);
  });

  test('in a population of 1,600 half of them are enough, and their CV is the one wanted', () => {
    const { interviews, cv } = sampleSize({ cv: 0.05, unitCv: 2, deff: 1, response: 1, population: 1600 });
    expect(interviews).toBe(800);
    expect(cv).toBeCloseTo(0.05, 12);
  });

  test('11 interviews in a PSU with ρ = 0.05 make a design effect of 1.5', () => {
    expect(clusterEffect(11, 0.05)).toBe(1.5);
    expect(() => clusterEffect(0, 0.05)).toThrow(SamplingError);
    expect(() => clusterEffect(5, 1.5)).toThrow('icc: lies from 0 to 1');
  });

  test('what means nothing, and what no sample reaches, is refused', () => {
    const usual = { cv: 0.05, unitCv: 2, deff: 1, response: 1 };
    expect(() => sampleSize({ ...usual, cv: 0 })).toThrow('cv: is above 0');
    expect(() => sampleSize({ ...usual, response: 1.2 })).toThrow('response: is a share');
    expect(() => sampleSize({ ...usual, response: 0.4, population: 1600 })).toThrow('2000 would have to be drawn');
  });
});
