/** What must hold at every argument, tried on thousands of random ones: an answer, the right order, the way back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaQuantile } from '#analysis/statistics/distributions/beta-quantile.ts';
import { chiSquareUpperTail } from '#analysis/statistics/distributions/chi-square-upper-tail.ts';
import { fUpperTail } from '#analysis/statistics/distributions/f-upper-tail.ts';
import { normalQuantile } from '#analysis/statistics/distributions/normal-quantile.ts';
import { tQuantile } from '#analysis/statistics/distributions/t-quantile.ts';

/** Numbers between two bounds, evenly spread over their orders of magnitude. */
const magnitude = (least: number, most: number) =>
  fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map(Math.exp);
const probability = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  magnitude(1e-300, 1),
  magnitude(1e-15, 1).map((tail) => 1 - tail),
);
const runs = { numRuns: 2000 };

const isWithin = (value: number, low: number, high: number): boolean => value >= low && value <= high;
const isClose = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance * Math.abs(b);

test('every distribution answers at every shape, without giving up', () => {
  const shape = magnitude(1e-6, 1e32);
  fc.assert(
    fc.property(probability, shape, shape, (p, a, b) => isWithin(betaQuantile(p, a, b), 0, 1)),
    runs,
  );
  fc.assert(
    fc.property(probability, shape, (p, df) => !Number.isNaN(tQuantile(p, df))),
    runs,
  );
  const df = magnitude(1e-3, 1e8);
  fc.assert(
    fc.property(magnitude(1e-200, 1e200), df, df, (f, d1, d2) => isWithin(fUpperTail(f, d1, d2), 0, 1)),
    runs,
  );
  fc.assert(
    fc.property(magnitude(1e-200, 1e200), df, (x, k) => isWithin(chiSquareUpperTail(x, k), 0, 1)),
    runs,
  );
  // Near the mean of many degrees of freedom the expansions are at their slowest.
  fc.assert(
    fc.property(magnitude(0.99, 1.01), df, (r, k) => isWithin(chiSquareUpperTail(r * k, k), 0, 1)),
    runs,
  );
});

test('a larger probability has no smaller quantile', () => {
  const shape = magnitude(0.01, 1e7);
  const ordered = fc.tuple(probability, probability).map(([p, q]) => (p < q ? [p, q] : [q, p]));
  const notAbove = (low: number, high: number): boolean => low <= high || isClose(low, high, 1e-12);
  fc.assert(
    fc.property(ordered, shape, shape, ([p = 0, q = 0], a, b) =>
      notAbove(betaQuantile(p, a, b), betaQuantile(q, a, b)),
    ),
    runs,
  );
  fc.assert(
    fc.property(ordered, shape, ([p = 0, q = 0], df) => notAbove(tQuantile(p, df), tQuantile(q, df))),
    runs,
  );
  fc.assert(
    fc.property(ordered, ([p = 0, q = 0]) => notAbove(normalQuantile(p), normalQuantile(q))),
    runs,
  );
});

test('t and normal quantiles are as far above the median as below', () => {
  // Multiples of 2^−30, so that 1 − p is exact.
  const dyadic = fc.integer({ min: 1, max: 2 ** 30 - 1 }).map((k) => k / 2 ** 30);
  fc.assert(fc.property(dyadic, (p) => normalQuantile(1 - p) === -normalQuantile(p)));
  fc.assert(fc.property(dyadic, magnitude(0.1, 1e8), (p, df) => tQuantile(1 - p, df) === -tQuantile(p, df)));
});

test('the tail beyond a t quantile is the probability that was asked for', () => {
  fc.assert(
    fc.property(magnitude(1e-12, 0.5), magnitude(0.5, 1e7), (p, df) =>
      isClose(fUpperTail(tQuantile(p, df) ** 2, 1, df), 2 * p, 1e-12),
    ),
    runs,
  );
});

test('the tail beyond a beta quantile is the probability that was asked for', () => {
  fc.assert(
    fc.property(magnitude(1e-12, 0.999), magnitude(0.5, 1e5), magnitude(0.5, 1e5), (p, a, b) => {
      // Odds of the upper tail; of the lower by way of 1 − x, which is a quantile of the mirrored distribution.
      const x = betaQuantile(p, a, b);
      return x > 0.9 || isClose(fUpperTail((((1 - x) / x) * a) / b, 2 * b, 2 * a), p, 1e-10);
    }),
    runs,
  );
});

test('at 0 and 1 the quantiles are the ends', () => {
  expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
  expect([tQuantile(0, 7), tQuantile(0.5, 7), tQuantile(1, 7)]).toEqual([-Infinity, 0, Infinity]);
  expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  expect([fUpperTail(0, 2, 3), fUpperTail(Infinity, 2, 3)]).toEqual([1, 0]);
  expect([chiSquareUpperTail(0, 2), chiSquareUpperTail(Infinity, 2)]).toEqual([1, 0]);
});

test('what is no probability and no distribution has no answer', () => {
  for (const p of [-0.1, 1.1, NaN]) {
    expect([normalQuantile(p), tQuantile(p, 3), betaQuantile(p, 2, 3)]).toEqual([NaN, NaN, NaN]);
  }
  expect([betaQuantile(0.5, -1, 2), betaQuantile(0.5, 0, 0), betaQuantile(0.5, NaN, 1)]).toEqual([NaN, NaN, NaN]);
  expect([fUpperTail(-1, 1, 1), fUpperTail(1, 0, 1), fUpperTail(1, 1, NaN)]).toEqual([NaN, NaN, NaN]);
  expect([chiSquareUpperTail(-1, 1), chiSquareUpperTail(1, 0)]).toEqual([NaN, NaN]);
});

test('t without degrees of freedom has no quantile, with infinitely many it is normal, and F is χ²', () => {
  expect([tQuantile(0.975, 0), tQuantile(0.975, -3)]).toEqual([NaN, NaN]);
  expect(tQuantile(0.975, Infinity)).toBe(normalQuantile(0.975));
  expect(fUpperTail(1.7, 3, Infinity)).toBe(chiSquareUpperTail(1.7 * 3, 3));
});

test('a beta distribution with a shape of 0 has all its mass at one end', () => {
  expect([betaQuantile(0.3, 0, 5), betaQuantile(0.3, 5, 0)]).toEqual([0, 1]);
});
