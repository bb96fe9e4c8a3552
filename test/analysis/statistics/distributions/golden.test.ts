/** Quantiles and tail probabilities equal R's over wide grids, far tails included (test/golden/distributions.R). */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { betaQuantile } from '#analysis/statistics/distributions/beta-quantile.ts';
import { chiSquareUpperTail } from '#analysis/statistics/distributions/chi-square-upper-tail.ts';
import { fUpperTail } from '#analysis/statistics/distributions/f-upper-tail.ts';
import { normalQuantile } from '#analysis/statistics/distributions/normal-quantile.ts';
import { tQuantile } from '#analysis/statistics/distributions/t-quantile.ts';

const axis = v.array(v.number());
/** First axis fastest; null: left out by the script. */
const values = v.array(v.nullable(v.number()));
const golden = v.parse(
  v.object({
    normal: v.object({ p: axis, q: values }),
    t: v.object({ p: axis, df: axis, q: values }),
    beta: v.object({ p: axis, a: axis, b: axis, q: values }),
    f: v.object({ f: axis, numerator: axis, denominator: axis, tail: values }),
    chiSquare: v.object({ x: axis, df: axis, tail: values }),
  }),
  JSON.parse(readFileSync(new URL('../../../golden/distributions.json', import.meta.url), 'utf8')),
);

/** Every point of a grid at which `ours` is off by more than the tolerance that applies there; none is hoped for. */
function failures(
  axes: readonly (readonly number[])[],
  expected: readonly (number | null)[],
  ours: (...point: number[]) => number,
  tolerance: (expected: number, ...point: number[]) => number,
): string[] {
  expect(expected).toHaveLength(axes.reduce((size, { length }) => size * length, 1));
  return expected.flatMap((r, index) => {
    let rest = index;
    const point = axes.map((points) => {
      const value = points[rest % points.length]!;
      rest = Math.floor(rest / points.length);
      return value;
    });
    const actual = ours(...point);
    const bad = r === null ? !Number.isFinite(actual) : !(Math.abs(actual - r) <= tolerance(r, ...point) * Math.abs(r));
    return bad ? [`${point.join(', ')}: ${actual}, R ${r ?? 'none'}`] : [];
  });
}

test('normal quantiles, from p = 1e-300', () => {
  expect(failures([golden.normal.p], golden.normal.q, normalQuantile, () => 1e-14)).toEqual([]);
});

test('t quantiles, from 0.1 to 1e8 degrees of freedom', () => {
  const { p, df, q } = golden.t;
  expect(failures([p, df], q, tQuantile, () => 1e-13)).toEqual([]);
});

test('beta quantiles, from shapes of 0.001 to 1e7', () => {
  const { p, a, b, q } = golden.beta;
  // A shape of 0.001 multiplies the last bit of p by a thousand.
  expect(failures([p, a, b], q, betaQuantile, (_r, _p, a, b) => (Math.min(a, b) < 0.01 ? 1e-11 : 1e-12))).toEqual([]);
});

test('F tails, down to 1e-290', () => {
  const { f, numerator, denominator, tail } = golden.f;
  const tolerance = (r: number): number => (r < 1e-100 ? 1e-11 : 1e-12);
  expect(failures([f, numerator, denominator], tail, fUpperTail, tolerance)).toEqual([]);
});

test('χ² tails, down to 1e-290', () => {
  const { x, df, tail } = golden.chiSquare;
  expect(failures([x, df], tail, chiSquareUpperTail, () => 1e-12)).toEqual([]);
});
