/** Weights, totals and standard errors after every adjustment, against R's survey package (test/golden/weighting). */
import { expect, test } from 'vitest';
import type { Design } from '#analysis/statistics/design/design.ts';
import { covarianceOfScores } from '#analysis/statistics/design/variance.ts';
import { estimateTotal } from '#analysis/statistics/estimators/estimators.ts';
import { winsorCutoff, winsorise } from '#analysis/statistics/estimators/winsorise.ts';
import { adjustDesign } from '#analysis/statistics/replicates/adjust-replicates.ts';
import type { Adjustment } from '#analysis/statistics/weighting/adjustment.ts';
import { calibration, type CalibrateOptions } from '#analysis/statistics/weighting/calibrate.ts';
import { diagnoseWeights } from '#analysis/statistics/weighting/diagnose-weights.ts';
import { modelMatrix } from '#analysis/statistics/weighting/model-matrix.ts';
import { poststratification } from '#analysis/statistics/weighting/poststratify.ts';
import { raking } from '#analysis/statistics/weighting/rake.ts';
import { trimWeights } from '#analysis/statistics/weighting/trim.ts';
import {
  everyRow,
  margin,
  numbers,
  rowsOfRegion,
  sample,
  sampleDesign,
  weightingByR as r,
  weights,
  type AdjustedByR,
  type CalibratedByR,
} from '../../../golden/weighting/golden-sample.ts';

const amount = numbers('amount');
const receives = numbers('receives');
const tight = { maxIterations: 200, epsilon: 1e-12 };
const close = (actual: number, expected: number, share: number): void => {
  expect(Math.abs(actual / expected - 1), `${actual} is ${expected}`).toBeLessThan(share);
};

/** Total of `values` over rows with its standard error, by linearisation. */
function total(values: Float64Array, design: Design, rows: Int32Array = everyRow): { estimate: number; se: number } {
  const scores = Float64Array.from(rows, (row) => design.weights[row]! * values[row]!);
  return { estimate: scores.reduce((a, b) => a + b, 0), se: Math.sqrt(covarianceOfScores([scores], design, rows)[0]!) };
}

function mean(values: Float64Array, design: Design): { estimate: number; se: number } {
  const size = design.weights.reduce((a, b) => a + b, 0);
  const estimate = total(values, design).estimate / size;
  return {
    estimate,
    se: total(
      values.map((value) => (value - estimate) / size),
      design,
    ).se,
  };
}

/** Weights, estimates and standard errors as R has them, to `share` of their value. */
function expectAsR(design: Design, expected: AdjustedByR, share = 1e-9): void {
  for (const [k, weight] of expected.weights.entries()) close(design.weights[k]!, weight, share);
  for (const [ours, theirs] of [
    [total(amount, design), expected.total],
    [mean(receives, design), expected.mean],
    ...expected.byRegion.level.map(
      (level, i) =>
        [
          total(amount, design, rowsOfRegion(level)),
          { estimate: expected.byRegion.estimate[i]!, se: expected.byRegion.se[i]! },
        ] as const,
    ),
  ] as const) {
    close(ours.estimate, theirs.estimate, share);
    close(ours.se, theirs.se, share);
  }
}

const adjusted = (design: Design, ...adjustments: ((weights: Float64Array) => Adjustment)[]): Design =>
  adjustments.reduce((before, make) => adjustDesign(before, make(before.weights)).design, design);

const { sex, education, regionSex, sexEducation } = r.populations;
const toSexByEducation = (w: Float64Array): Adjustment =>
  poststratification(w, margin(sexEducation, 'sex', 'education'));
const toSexAndEducation = (w: Float64Array): Adjustment =>
  raking(w, [margin(sex, 'sex'), margin(education, 'education')], tight);

test('post-strata sum to their population, and variances are those of R', () => {
  expectAsR(adjusted(sampleDesign(), toSexByEducation), r.poststratify);
  expectAsR(adjusted(sampleDesign({ fpc: true }), toSexByEducation), r.poststratifyFpc);
});

test('raking to one-way and two-way margins gives the weights and variances of R', () => {
  expectAsR(adjusted(sampleDesign(), toSexAndEducation), r.rake);
  const twoWay = (w: Float64Array): Adjustment =>
    raking(w, [margin(education, 'education'), margin(regionSex, 'region', 'sex')], tight);
  expectAsR(adjusted(sampleDesign(), twoWay), r.rakeTwoWay);
});

test('adjustments follow one another, each leaving its residuals to the next', () => {
  expectAsR(adjusted(sampleDesign(), toSexByEducation, toSexAndEducation), r.poststratifyThenRake);
});

const calibratedTo =
  (expected: CalibratedByR, options: CalibrateOptions = {}) =>
  (w: Float64Array): Adjustment =>
    calibration(w, modelMatrix(expected.formula, sample), expected.population, options);

test('linear calibration is the regression estimator of R', () => {
  expectAsR(adjusted(sampleDesign(), calibratedTo(r.linear)), r.linear);
  expectAsR(adjusted(sampleDesign({ fpc: true }), calibratedTo(r.linearFpc)), r.linearFpc);
});

test('calibration takes numbers, interactions and models without an intercept', () => {
  for (const expected of [r.numeric, r.interaction, r.noIntercept])
    expectAsR(adjusted(sampleDesign(), calibratedTo(expected)), expected);
});

test('raking, logit and bounded calibration converge to the weights of R', () => {
  const epsilon = 1e-11;
  const cases: [CalibratedByR, CalibrateOptions][] = [
    [r.raking, { distance: 'raking' }],
    [r.logit, { distance: 'logit', bounds: { lower: 0.5, upper: 1.7 } }],
    [r.bounded, { bounds: { lower: 0.87, upper: 1.32 } }],
    [r.boundedRaking, { distance: 'raking', bounds: { lower: 0.87, upper: 1.32 } }],
  ];
  for (const [expected, options] of cases)
    expectAsR(adjusted(sampleDesign(), calibratedTo(expected, { ...options, epsilon })), expected, 1e-8);
});

test('bounded factors stay inside their bounds, and the diagnostic says so', () => {
  const { diagnostic } = adjustDesign(
    sampleDesign(),
    calibratedTo(r.bounded, { bounds: { lower: 0.87, upper: 1.32 }, epsilon: 1e-11 })(weights),
  );
  expect(diagnostic.smallestFactor).toBeCloseTo(0.87, 12);
  expect(diagnostic.largestFactor).toBeCloseTo(1.32, 12);
  expect(diagnostic.converged).toBe(true);
});

test('columns of a model are named and ordered as R names and orders them', () => {
  for (const { formula, names } of r.columns) expect(modelMatrix(formula, sample).names).toEqual(names);
});

test('trimming shares what it cuts off among the weights inside the limits, once or until all are inside', () => {
  const once = trimWeights(weights, { lower: 25, upper: 70 });
  for (const [k, weight] of r.trim.entries()) close(once.weights[k]!, weight, 1e-9);
  const strict = trimWeights(weights, { lower: 25, upper: 70, strict: true });
  for (const [k, weight] of r.trimStrict.entries()) close(strict.weights[k]!, weight, 1e-9);
  expect(strict.diagnostic.max).toBeLessThanOrEqual(70);
  close(strict.diagnostic.sum, diagnoseWeights(weights).sum, 1e-12);
});

test('the design effect of unequal weights is that of Kish', () => {
  close(diagnoseWeights(weights).kishDeff, r.kishDeff, 1e-12);
});

test('a few huge amounts are cut where Kokic and Bell say, and the raw total stands beside', () => {
  const design = sampleDesign();
  const cutoff = winsorCutoff(amount, design.weights);
  const { values, cutUnits } = winsorise(amount, design.weights, cutoff);
  const [raw, winsorised] = [amount, values].map(
    (column) => estimateTotal([{ name: 'amount', column: { kind: 'numeric', values: column } }], design).rows,
  );
  close(cutoff, r.winsorised.cutoff, 1e-9);
  expect(cutUnits).toBe(r.winsorised.cutUnits);
  for (const [k, value] of r.winsorised.values.entries()) expect(values[k]).toBeCloseTo(value, 6);
  close(raw![0]!.value, r.winsorised.raw, 1e-12);
  close(winsorised![0]!.value, r.winsorised.total, 1e-9);
  close(winsorised![0]!.standardError, r.winsorised.se, 1e-9);
});

test('a unit that stands for itself alone is never cut', () => {
  expect(winsorise(Float64Array.of(1e9, 5), Float64Array.of(1, 10), 20)).toEqual({
    values: Float64Array.of(1e9, 5 / 10 + (1 - 1 / 10) * (20 / 9)),
    cutUnits: 1,
  });
});
