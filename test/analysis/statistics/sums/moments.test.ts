/** Sums by unit say all that rows say: estimates from them are those of the rows themselves, for every kind of design. */
import { describe, expect, test } from 'vitest';
import type { Design } from '#analysis/statistics/design/design.ts';
import { frameOf } from '#analysis/statistics/design/frame.ts';
import { makeDesign } from '#analysis/statistics/design/make-design.ts';
import { makeUnequalDesign } from '#analysis/statistics/design/unequal.ts';
import { covarianceOfScores } from '#analysis/statistics/design/variance.ts';
import { answer, answerOnRows } from '#analysis/statistics/estimators/answer.ts';
import { degreesOfSums } from '#analysis/statistics/estimators/degrees-of-freedom.ts';
import { effectsOfMeans } from '#analysis/statistics/estimators/design-effect.ts';
import { meanEstimator } from '#analysis/statistics/estimators/mean.ts';
import { ratioEstimator } from '#analysis/statistics/estimators/ratio.ts';
import { totalEstimator } from '#analysis/statistics/estimators/total.ts';
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { adjustDesign } from '#analysis/statistics/replicates/adjust-replicates.ts';
import { momentsOf } from '#analysis/statistics/sums/moments.ts';
import { poststratification } from '#analysis/statistics/weighting/poststratify.ts';

const rowCount = 240;
const random = makeRandom(11, 'sums');
const numbers = (next: (row: number) => number): Float64Array =>
  Float64Array.from({ length: rowCount }, (_, row) => next(row));
const factor = (codeOf: (row: number) => number, levels: number) => ({
  kind: 'factor' as const,
  levels: Array.from({ length: levels }, (_, level) => `l${level}`),
  codes: Int32Array.from({ length: rowCount }, (_, row) => codeOf(row)),
});

const psu = factor((row) => Math.floor(row / 10), 24);
const house = factor((row) => Math.floor(row / 2), 120);
const stratum = factor((row) => Math.floor(row / 60), 4);
const region = factor((row) => row % 3, 3);
const weights = numbers(() => 10 + 90 * random.uniform());
const x = numbers(() => 1 + random.uniform());
const y = numbers((row) => x[row]! * (2 + random.uniform()));
const whole = { rowCount, ids: [psu], strata: [stratum], weights };
const plain = makeDesign(whole);
const size = weights.reduce((sum, weight) => sum + weight, 0);
const margin = {
  factors: [{ name: 'region', column: region }],
  population: region.levels.map((level, k) => ({ levels: { region: level }, count: (size * (2 + k)) / 9 })),
};

const designs: Readonly<Record<string, Design>> = {
  'PSUs in strata': plain,
  'two stages out of finite populations': makeDesign({
    ...whole,
    ids: [psu, house],
    fpc: [numbers(() => 40), numbers(() => 12)],
  }),
  'calibrated weights': adjustDesign(plain, poststratification(weights, margin)).design,
  'unequal probabilities': makeUnequalDesign(
    { ...whole, fpc: [numbers((row) => 0.1 + 0.02 * Math.floor(row / 10))] },
    { method: 'brewer' },
  ),
  'pairs of PSUs': makeUnequalDesign(
    { ...whole, fpc: [numbers((row) => 0.1 + 0.02 * Math.floor(row / 10))] },
    { method: 'overton', variance: 'YG' },
  ),
};

const sum = (column: Float64Array): number => column.reduce((all, value) => all + value, 0);
const close = (ours: number, theirs: number): void => {
  expect(Math.abs(ours / theirs - 1), `${ours} is ${theirs}`).toBeLessThan(1e-11);
};

describe.each(Object.entries(designs))('%s', (_, design) => {
  const rows = Int32Array.from({ length: rowCount }, (__, row) => row).filter((row) => region.codes[row] !== 2);
  const [w, ys, xs] = [design.weights, y, x].map((column) => Float64Array.from(rows, (row) => column[row]!));
  const variance = (score: (k: number) => number): number =>
    covarianceOfScores([Float64Array.from(rows, (__, k) => score(k))], design, rows)[0]!;

  test('totals, means and ratios of a domain are those of its rows', () => {
    const [total, mean, ratio] = [totalEstimator, meanEstimator, ratioEstimator].map((estimator) =>
      answerOnRows(estimator, estimator === ratioEstimator ? [ys!, xs!] : [ys!], rows, design),
    );
    const [t, people] = [sum(w!.map((weight, k) => weight * ys![k]!)), sum(w!)];
    const r = t / sum(w!.map((weight, k) => weight * xs![k]!));
    close(total!.values[0]!, t);
    close(
      total!.covariance[0]!,
      variance((k) => w![k]! * ys![k]!),
    );
    close(mean!.values[0]!, t / people);
    close(
      mean!.covariance[0]!,
      variance((k) => (w![k]! * (ys![k]! - t / people)) / people),
    );
    close(ratio!.values[0]!, r);
    close(
      ratio!.covariance[0]!,
      variance((k) => (w![k]! * (ys![k]! - r * xs![k]!) * r) / t),
    );
  });

  test('the order of the rows changes nothing', () => {
    const backwards = rows.toReversed();
    const [one, other] = [rows, backwards].map((order) =>
      answerOnRows(meanEstimator, [Float64Array.from(order, (row) => y[row]!)], order, design),
    );
    close(one!.covariance[0]!, other!.covariance[0]!);
  });

  test('a small spread around a large mean keeps its digits', () => {
    const { frame } = frameOf(design);
    const [near, far] = [0, 1e9].map((shift) => {
      const moments = momentsOf([ys!.map((value) => Math.round(value * 1024) / 1024 + shift)], rows, design);
      const { covariance } = answer(meanEstimator(moments), moments.units, frame);
      return [covariance[0]!, effectsOfMeans([covariance[0]!], moments, frame)[0]!.replace] as const;
    });
    expect(Math.abs(far![0] / near![0] - 1)).toBeLessThan(1e-8);
    expect(Math.abs(far![1] / near![1] - 1)).toBeLessThan(1e-8);
  });
});

test('units without a weight count for nothing in the degrees of freedom', () => {
  const design = { ...plain, weights: weights.map((weight, row) => (row < 60 ? 0 : weight)) };
  const every = Int32Array.from({ length: rowCount }, (_, row) => row);
  const moments = momentsOf([], every, design);
  expect(moments.n).toBe(180);
  expect(degreesOfSums(moments, frameOf(design).frame)).toBe(18 - 3);
});
