/** The random numbers are the ones the literature prints, and draws from them follow their distributions. */
import { describe, expect, it } from 'vitest';
import { makeRandom, Xoshiro128 } from '#analysis/statistics/random/random.ts';
import { splitMix64 } from '#analysis/statistics/random/uniforms.ts';

const many = (n: number, draw: () => number): number[] => Array.from({ length: n }, draw);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]): number => {
  const centre = mean(values);
  return mean(values.map((value) => (value - centre) ** 2));
};

describe('random numbers from a seed', () => {
  it('are those of the reference implementation of xoshiro128** for the state 1, 2, 3, 4', () => {
    const random = new Xoshiro128([1, 2, 3, 4]);
    expect(many(10, () => random.uint32())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('are seeded by the published sequence of SplitMix64 for the seed 1234567', () => {
    const next = splitMix64(1234567n);
    expect([next(), next(), next(), next(), next()]).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });

  it('come again for the same seed and name, and differ for another seed or name', () => {
    const draws = (seed: number, name?: string) => {
      const random = makeRandom(seed, name);
      return many(5, () => random.uint32());
    };
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7, 'border')).toEqual(draws(7, 'border'));
    expect(new Set([draws(7), draws(8), draws(7, 'border'), draws(7, 'household')].map(String)).size).toBe(4);
  });

  it('refuse a seed that would not be repeatable', () => {
    for (const seed of [-1, 0.5, Number.NaN, 2 ** 53]) expect(() => makeRandom(seed)).toThrow(RangeError);
  });
});

describe('draws', () => {
  it('of integers fall evenly on a range that does not divide 2³²', () => {
    const random = makeRandom(1);
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 70_000; i++) {
      const face = random.integer(3, 9) - 3;
      counts[face] = (counts[face] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(22.46); // 0.999 quantile with 6 degrees of freedom
  });

  it('of normals and Poisson counts have the moments of their distributions', () => {
    const random = makeRandom(2);
    const normals = many(40_000, () => random.normal(10, 3));
    expect(mean(normals)).toBeCloseTo(10, 1);
    expect(Math.abs(variance(normals) - 9)).toBeLessThan(0.25);
    for (const rate of [0, 0.7, 4, 75]) {
      const counts = many(20_000, () => random.poisson(rate));
      const tolerance = 4 * Math.sqrt(rate / 20_000);
      expect(Math.abs(mean(counts) - rate)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs(variance(counts) - rate)).toBeLessThanOrEqual(0.06 * rate);
    }
  });

  it('by weight never take what has none, and shuffles keep every item', () => {
    const random = makeRandom(3);
    const drawn = many(1000, () => random.weighted([0, 1, 2], [1, 0, 3]));
    expect(new Set(drawn)).toEqual(new Set([0, 2]));
    expect(mean(drawn.map((item) => (item === 2 ? 1 : 0)))).toBeCloseTo(0.75, 1);
    expect(random.shuffle([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(() => random.choice([])).toThrow(RangeError);
    expect(() => random.weighted(['a'], [0])).toThrow(RangeError);
  });
});
