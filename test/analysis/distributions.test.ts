/** Quantiles and tail probabilities equal R's, far tails included (test/golden/distributions.R). */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { betaQuantile, chiSquareUpperTail, fUpperTail, normalQuantile, tQuantile } from '#analysis/distributions.ts';

const number = v.number();
const golden = v.parse(
  v.object({
    t: v.array(v.object({ p: number, df: number, q: number })),
    beta: v.array(v.object({ p: number, a: number, b: number, q: number })),
    f: v.array(v.object({ f: number, d1: number, d2: number, tail: number })),
    chi: v.array(v.object({ x: number, df: number, tail: number })),
    normal: v.array(v.object({ p: number, q: number })),
  }),
  JSON.parse(readFileSync(new URL('../golden/distributions.json', import.meta.url), 'utf8')),
);

/** R's own tails carry about 1e-14 of relative rounding, 1e-11 where x is near 1. */
const close = (actual: number, expected: number): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-11 * Math.abs(expected));
};

test('t', () => {
  for (const { p, df, q } of golden.t) close(tQuantile(p, df), q);
});
test('t without degrees of freedom has no quantile, with infinitely many it is normal', () => {
  expect(tQuantile(0.975, 0)).toBeNaN();
  expect(tQuantile(0.975, -3)).toBeNaN();
  expect(tQuantile(0.975, Infinity)).toBe(normalQuantile(0.975));
});
test('beta', () => {
  for (const { p, a, b, q } of golden.beta) close(betaQuantile(p, a, b), q);
});
test('F', () => {
  for (const { f, d1, d2, tail } of golden.f) close(fUpperTail(f, d1, d2), tail);
});
test('χ²', () => {
  for (const { x, df, tail } of golden.chi) close(chiSquareUpperTail(x, df), tail);
});
test('normal', () => {
  for (const { p, q } of golden.normal) close(normalQuantile(p), q);
});
