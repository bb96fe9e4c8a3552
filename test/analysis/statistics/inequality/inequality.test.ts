/** Inequality and poverty of a few people, worked out by hand, and what holds of any. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { densityAt } from '#analysis/statistics/inequality/density.ts';
import { compared, type Functional, together } from '#analysis/statistics/inequality/functional.ts';
import { giniOf } from '#analysis/statistics/inequality/gini.ts';
import { fixedLine, medianLine } from '#analysis/statistics/inequality/line.ts';
import { lorenzOf, topShareOf } from '#analysis/statistics/inequality/lorenz.ts';
import { povertyOf } from '#analysis/statistics/inequality/poverty.ts';

const numbers = (...values: number[]): Float64Array => Float64Array.from(values);
const once = (values: { readonly length: number }): Float64Array => new Float64Array(values.length).fill(1);
const everybody = (values: { readonly length: number }): Uint8Array => new Uint8Array(values.length).fill(1);
const orders = [0, 1, 2] as const;

describe('by hand', () => {
  test('of two, one has all: half is not where it would be', () => {
    expect([...giniOf(numbers(0, 10)).point(numbers(1, 1))]).toEqual([0.5]);
    // The one who has it stands for one in four.
    expect([...giniOf(numbers(10, 0)).point(numbers(1, 3))]).toEqual([0.75]);
  });

  test('1, 2, 3: the mean difference of any two is 8/9, and half of it over the mean of 2 is 2/9', () => {
    expect(giniOf(numbers(3, 1, 2)).point(numbers(1, 1, 1))[0]).toBeCloseTo(2 / 9, 12);
  });

  test('of 1, 2, 3, 4 the lower half has three tenths, and the top quarter four', () => {
    expect(lorenzOf(numbers(4, 2, 1, 3), [0.5, 0.625]).point(once([1, 2, 3, 4]))[0]).toBeCloseTo(0.3, 12);
    expect(lorenzOf(numbers(4, 2, 1, 3), [0.625]).point(once([1, 2, 3, 4]))[0]).toBeCloseTo(0.45, 12); // half of the third
    expect(topShareOf(numbers(4, 2, 1, 3), 0.25).point(once([1, 2, 3, 4]))[0]).toBeCloseTo(0.4, 12);
  });

  test('0, 5, 10, 20 at a line of 10: three are poor, one by all of the line and one by half', () => {
    const incomes = numbers(0, 5, 10, 20);
    const found = povertyOf(incomes, everybody(incomes), orders, fixedLine(10, 4)).point(once(incomes));
    expect([...found]).toEqual([0.75, 1.5 / 4, 1.25 / 4]);
  });

  test('60 % of the median of 10, 20, 30 is 12, and one is below', () => {
    const incomes = numbers(30, 10, 20);
    const line = medianLine(incomes, 0.6);
    expect(line.point(once(incomes))[0]).toBeCloseTo(12, 12);
    const [headcount, gap] = povertyOf(incomes, everybody(incomes), [0, 1], line).point(once(incomes));
    expect([headcount, gap]).toEqual([1 / 3, expect.closeTo(2 / 12 / 3, 12)]);
  });

  test('one household is equal to itself, has the top tenth of all, and no error', () => {
    const [one, weight] = [numbers(7), numbers(40)];
    expect([...giniOf(one).point(weight)]).toEqual([0]);
    expect([...(giniOf(one).influences(weight)[0] ?? [])]).toEqual([0]);
    expect(topShareOf(one, 0.1).point(weight)[0]).toBeCloseTo(0.1, 12);
    const relative = povertyOf(one, everybody(one), orders, medianLine(one, 0.6));
    expect([...relative.point(weight)]).toEqual([0, 0, 0]);
    expect(relative.influences(weight).map((influence) => [...influence])).toEqual([[0], [0], [0]]);
  });

  test('where all have nothing there is no share, and no line', () => {
    const nothing = numbers(0, 0, 0);
    expect(giniOf(nothing).point(once(nothing))[0]).toBeNaN();
    expect(lorenzOf(nothing, [0.5]).point(once(nothing))[0]).toBeNaN();
    expect(povertyOf(nothing, everybody(nothing), [0], medianLine(nothing, 0.6)).point(once(nothing))[0]).toBeNaN();
  });

  test('a density is that of the normal kernel, and infinite where all have the same', () => {
    // Values −1 and 1 of weight 16 each: sd 1, width 32^(−1/5) = 1/2.
    const expected = (2 / Math.sqrt(2 * Math.PI)) * Math.exp(-2);
    expect(densityAt(0, numbers(-1, 1), numbers(16, 16))).toBeCloseTo(expected, 12);
    expect(densityAt(3, numbers(3, 3), numbers(1, 2))).toBe(Infinity);
    const hardly = numbers(1e6, 1e6 + 2 ** -30); // their squares are the same number
    expect(densityAt(1e6, hardly, numbers(5, 4))).toBeGreaterThan(1e6);
    expect(densityAt(2, numbers(3, 3), numbers(1, 2))).toBe(0);
  });
});

/** A few people who have something, each with a weight. */
const sample = fc
  .array(fc.tuple(fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((people) => ({
    values: Float64Array.from(people, ([value]) => value),
    weights: Float64Array.from(people, ([, weight]) => weight),
  }));

const deciles = [0.1, 0.5, 0.9];
/** All that has no unit. */
const all = (values: Float64Array): Functional =>
  together([
    giniOf(values),
    lorenzOf(values, deciles),
    povertyOf(values, everybody(values), orders, medianLine(values, 0.6)),
  ]);

const expectSame = (a: Float64Array, b: Float64Array): void => {
  expect(a).toHaveLength(b.length);
  for (const [k, value] of a.entries()) expect(Math.abs(value - b[k]!)).toBeLessThan(1e-9);
};

describe('of anybody', () => {
  test('all lie between 0 and 1, and the Lorenz curve under the line of equality', () => {
    fc.assert(
      fc.property(sample, ({ values, weights }) => {
        const found = all(values).point(weights);
        expect(found.every((value) => value >= -1e-12 && value <= 1)).toBe(true);
        for (const [k, share] of deciles.entries()) expect(found[k + 1]).toBeLessThanOrEqual(share + 1e-12);
      }),
    );
  });

  test('another currency changes nothing, in the estimates or in their errors', () => {
    fc.assert(
      fc.property(sample, ({ values, weights }) => {
        const other = values.map((value) => value * 64); // a power of two keeps every digit
        expectSame(all(other).point(weights), all(values).point(weights));
        const errors = all(values).influences(weights);
        for (const [k, influence] of all(other).influences(weights).entries()) expectSame(influence, errors[k]!);
      }),
    );
  });

  test('a weight of three is three people', () => {
    fc.assert(
      fc.property(sample, ({ values, weights }) => {
        const people = [...values].flatMap((value, k) => new Array<number>(weights[k]!).fill(value));
        const each = Float64Array.from(people);
        expectSame(all(each).point(once(each)), all(values).point(weights));
      }),
    );
  });

  test('the order in which they are asked changes nothing', () => {
    fc.assert(
      fc.property(sample, ({ values, weights }) => {
        const [back, heavy] = [values.toReversed(), weights.toReversed()];
        expectSame(all(back).point(heavy), all(values).point(weights));
      }),
    );
  });

  test('influences add up to nothing: twice the population is as unequal', () => {
    fc.assert(
      fc.property(sample, ({ values, weights }) => {
        const [gini] = giniOf(values).influences(weights);
        expect(Math.abs(gini!.reduce((sum, own, k) => sum + own * weights[k]!, 0))).toBeLessThan(1e-9);
      }),
    );
  });

  test('the influence of a unit on the Gini coefficient is its derivative by the weight', () => {
    fc.assert(
      fc.property(sample, ({ values, weights }) => {
        const [influence] = giniOf(values).influences(weights);
        const step = 1e-5;
        const at = (delta: number) =>
          giniOf(values).point(weights.map((weight, k) => (k === 0 ? weight + delta : weight)))[0]!;
        expect(Math.abs((at(step) - at(-step)) / (2 * step) - influence![0]!)).toBeLessThan(1e-6);
      }),
    );
  });

  test('what is compared with itself does not differ', () => {
    fc.assert(
      fc.property(sample, ({ values, weights }) => {
        const gini = giniOf(values);
        expect([...compared(gini, gini).point(weights)].at(-1)).toBe(0);
        expect(
          compared(gini, gini)
            .influences(weights)
            .at(-1)
            ?.every((own) => own === 0),
        ).toBe(true);
      }),
    );
  });
});
