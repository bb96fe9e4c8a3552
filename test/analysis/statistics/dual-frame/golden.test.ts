/** Two samples, one total: Frames2 on its own data, and R's survey package on samples with strata and PSUs. */
import { describe, expect, test } from 'vitest';
import type { Column } from '#analysis/statistics/columns/columns.ts';
import { fullerBurmeister } from '#analysis/statistics/dual-frame/fuller-burmeister.ts';
import { hartley, optimalShare, screening } from '#analysis/statistics/dual-frame/hartley.ts';
import { overlapCheck } from '#analysis/statistics/dual-frame/overlap-check.ts';
import { piecesOfRows, type FramePieces } from '#analysis/statistics/dual-frame/pieces.ts';
import { singleFrame } from '#analysis/statistics/dual-frame/single-frame.ts';
import { makeDesign } from '#analysis/statistics/design/make-design.ts';
import { clusters, clustersA, clustersB, dataA, dataB, frames2 } from '../../../golden/dual-frame/golden-frames.ts';

type Columns = typeof dataA;

const numbersIn = (columns: Columns, name: string) => Float64Array.from(columns(name), Number);
const factorIn = (columns: Columns, name: string): Column => {
  const labels = columns(name);
  const levels = [...new Set(labels)];
  return { kind: 'factor', levels, codes: Int32Array.from(labels, (label) => levels.indexOf(label)) };
};
const holds = (columns: Columns, name: string, code: string) =>
  Uint8Array.from(columns(name), (label) => Number(label === code));

/** A simple random sample, in strata where the file has any. */
const listed = (columns: Columns, own: string, strata: readonly Column[] = []) =>
  makeDesign({
    rowCount: columns('N').length,
    strata,
    weights: numbersIn(columns, own).map((probability) => 1 / probability),
    fpc: [numbersIn(columns, 'N')],
  });
const clustered = (columns: Columns) =>
  makeDesign({
    rowCount: columns('y').length,
    ids: [factorIn(columns, 'psu')],
    strata: [factorIn(columns, 'stratum')],
    weights: numbersIn(columns, 'weight'),
  });

/** To within a share of the expected number. */
const expectClose = (actual: number, expected: number, within = 1e-9) => {
  expect(Math.abs(actual / expected - 1)).toBeLessThanOrEqual(within);
};

const expectPieces = (
  { own, overlap, overlapSize, covariance }: FramePieces,
  expected: { readonly totals: readonly number[]; readonly covariance: readonly number[] },
) => {
  for (const [at, value] of [own, overlap, overlapSize].entries()) expectClose(value, expected.totals[at]!);
  for (const [at, value] of covariance.entries()) expectClose(value, expected.covariance[at]!);
};

const expectEstimate = (
  { value, standardError }: { readonly value: number; readonly standardError: number },
  expected: { readonly total: number; readonly variance: number },
) => {
  expectClose(value, expected.total);
  expectClose(standardError ** 2, expected.variance);
};

describe.each(Object.entries(frames2.exact))('household expenses of Frames2: %s', (variable, expected) => {
  const designs = [listed(dataA, 'ProbA', [factorIn(dataA, 'Stratum')]), listed(dataB, 'ProbB')] as const;
  const first = piecesOfRows(numbersIn(dataA, variable), holds(dataA, 'Domain', 'ab'), designs[0]);
  const second = piecesOfRows(numbersIn(dataB, variable), holds(dataB, 'Domain', 'ba'), designs[1]);

  test('the pieces of each frame, and how they vary together', () => {
    expectPieces(first, expected.pieces.a);
    expectPieces(second, expected.pieces.b);
  });

  test('Hartley, with the share of smallest variance', () => {
    const { theta } = optimalShare(first, second);
    expectClose(theta, expected.hartley.theta);
    expectEstimate(hartley(first, second, theta), expected.hartley);
  });

  test('Fuller and Burmeister', () => {
    const found = fullerBurmeister(first, second);
    if (found.kind !== 'computed') throw new Error('no optimum');
    for (const [at, beta] of found.betas.entries()) expectClose(beta, expected.fullerBurmeister.betas[at]!);
    expectEstimate(found.combined, expected.fullerBurmeister);
  });

  test('with the rounded probabilities that the package delivers, to as many digits as these hold', () => {
    const { hartley: delivered } = frames2.asDelivered[variable]!;
    const found = hartley(first, second, optimalShare(first, second).theta);
    expectClose(found.value, delivered.total, 1e-5);
    expectClose(found.standardError ** 2, delivered.variance, 1e-4);
  });

  test('one frame after Bankier, Kalton and Anderson', () => {
    const found = singleFrame([
      { design: designs[0], values: numbersIn(dataA, variable), drawnByOther: numbersIn(dataA, 'ProbB') },
      { design: designs[1], values: numbersIn(dataB, variable), drawnByOther: numbersIn(dataB, 'ProbA') },
    ]);
    expectEstimate(found, expected.singleFrame);
  });
});

describe('samples with strata and PSUs, by the survey package', () => {
  const [first, second] = [clustersA, clustersB].map((columns) =>
    piecesOfRows(numbersIn(columns, 'y'), holds(columns, 'overlap', '1'), clustered(columns)),
  );

  test('the pieces, their covariance and the degrees of freedom', () => {
    expectPieces(first!, clusters.a);
    expectPieces(second!, clusters.b);
    expect([first!.df, second!.df]).toEqual([clusters.a.df, clusters.b.df]);
  });

  test('Hartley with the optimal share, one half and one', () => {
    const { theta, kind } = optimalShare(first!, second!);
    expect(kind).toBe('optimal');
    expectClose(theta, clusters.hartley.theta);
    expectEstimate(hartley(first!, second!, theta), clusters.hartley);
    expectEstimate(hartley(first!, second!, 0.5), clusters.half);
    expectEstimate(screening(first!, second!), clusters.screening);
  });

  test('degrees of freedom after Satterthwaite', () => {
    expectClose(hartley(first!, second!, clusters.hartley.theta).df, clusters.hartley.df);
  });

  test('Fuller and Burmeister, and no variance smaller than theirs', () => {
    const found = fullerBurmeister(first!, second!);
    if (found.kind !== 'computed') throw new Error('no optimum');
    expectEstimate(found.combined, clusters.fullerBurmeister);
    for (const theta of [0, 0.25, 0.5, 0.75, 1])
      expect(found.combined.standardError).toBeLessThanOrEqual(hartley(first!, second!, theta).standardError);
  });

  test('the overlap told twice', () => {
    const { z, ...difference } = overlapCheck(first!, second!);
    expectEstimate(difference, clusters.check);
    expectClose(z, clusters.check.total / Math.sqrt(clusters.check.variance));
  });
});
