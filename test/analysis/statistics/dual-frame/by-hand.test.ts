/** Dual-frame estimators that can be worked out on paper. */
import { expect, test } from 'vitest';
import { oneFrame } from '#analysis/statistics/dual-frame/combined.ts';
import { fullerBurmeister } from '#analysis/statistics/dual-frame/fuller-burmeister.ts';
import { hartley, optimalShare, screening } from '#analysis/statistics/dual-frame/hartley.ts';
import { overlapCheck } from '#analysis/statistics/dual-frame/overlap-check.ts';
import type { FramePieces } from '#analysis/statistics/dual-frame/pieces.ts';
import { singleFrame } from '#analysis/statistics/dual-frame/single-frame.ts';
import { makeDesign } from '#analysis/statistics/design/make-design.ts';

type Told = { readonly own: number; readonly overlap: number; readonly v: readonly number[]; readonly df?: number };

/** `v`: V(own), Cov(own, overlap), V(overlap). */
const pieces = ({ own, overlap, v, df = 10 }: Told): FramePieces => ({
  own,
  overlap,
  overlapSize: 0,
  covariance: Float64Array.of(v[0]!, v[1]!, 0, v[1]!, v[2]!, 0, 0, 0, 0),
  df,
});

// a = 100, ab^A = 50; b = 30, ab^B = 60.
const first = pieces({ own: 100, overlap: 50, v: [16, 4, 9] });
const second = pieces({ own: 30, overlap: 60, v: [4, 2, 16] });

test('the share of the more precise sample is larger: (16 + 2 − 4) / (9 + 16) = 0.56', () => {
  expect(optimalShare(first, second)).toEqual({ kind: 'optimal', theta: 0.56 });
});

test('Hartley: 100 + 0.56·50 + 0.44·60 + 30 = 184.4', () => {
  const { value, standardError } = hartley(first, second, 0.56);
  expect(value).toBeCloseTo(184.4, 12);
  // 16 + 0.56²·9 + 2·0.56·4 + 4 + 0.44²·16 + 2·0.44·2
  expect(standardError ** 2).toBeCloseTo(32.16, 12);
});

test('screening adds to the first frame what it does not hold: 100 + 50 + 30, variance 16 + 8 + 9 + 4', () => {
  const { value, standardError } = screening(first, second);
  expect(value).toBe(180);
  expect(standardError ** 2).toBeCloseTo(37, 12);
});

test('one frame alone: 100 + 50, variance 16 + 2·4 + 9', () => {
  expect(oneFrame(first)).toMatchObject({ value: 150, df: 10 });
  expect(oneFrame(first).standardError ** 2).toBeCloseTo(33, 12);
});

test('a share outside 0 to 1 gives way to the optimum of the overlap alone', () => {
  const strange = pieces({ own: 100, overlap: 50, v: [40, -30, 26] });
  expect(optimalShare(strange, second)).toEqual({ kind: 'without-covariances', theta: 16 / 42 });
});

test('without any variance in the overlap there is no optimum, and each frame tells half of it', () => {
  const sure = pieces({ own: 100, overlap: 50, v: [16, 0, 0] });
  expect(optimalShare(sure, pieces({ own: 30, overlap: 60, v: [4, 0, 0] }))).toEqual({ kind: 'undefined', theta: 0.5 });
});

test('the overlap told twice: 50 − 60 with variance 9 + 16, two standard errors', () => {
  expect(overlapCheck(first, second)).toMatchObject({ value: -10, standardError: 5, z: -2 });
});

test('degrees of freedom lie between those of the frames, near those of the larger variance', () => {
  const few = pieces({ own: 100, overlap: 50, v: [16, 4, 9], df: 3 });
  // 33 through the first design, 4 through the second: 37² / (33²/3 + 4²/10)
  expect(screening(few, second).df).toBeCloseTo(1369 / 364.6, 10);
});

test('where sizes of the overlap have no variance, Fuller and Burmeister have no single optimum', () => {
  expect(fullerBurmeister(first, second)).toEqual({ kind: 'undefined' });
});

test('one frame: whoever could come by either sample weighs 1 / (1/4 + 1/6), whoever by one 4 or 6', () => {
  const listed = (weight: number) => makeDesign({ rowCount: 2, weights: Float64Array.of(weight, weight) });
  const { value } = singleFrame([
    { design: listed(4), values: Float64Array.of(10, 20), drawnByOther: Float64Array.of(0, 1 / 6) },
    { design: listed(6), values: Float64Array.of(5, 20), drawnByOther: Float64Array.of(0, 1 / 4) },
  ]);
  expect(value).toBeCloseTo(4 * 10 + 2.4 * 20 + 6 * 5 + 2.4 * 20, 12);
});

test('a probability above 1 is refused, with its row', () => {
  const design = makeDesign({ rowCount: 2, weights: Float64Array.of(4, 4) });
  const sample = { design, values: Float64Array.of(1, 2), drawnByOther: Float64Array.of(0.1, 1.5) };
  expect(() => singleFrame([sample, sample])).toThrow('row 2: 1.5 is no probability');
});
