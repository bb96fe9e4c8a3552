/** Standard errors, scales and degrees of freedom from replicates, against R's survey package (test/golden/replicates). */
import { expect, test } from 'vitest';
import type { Design } from '#analysis/statistics/design/design.ts';
import { makeDesign } from '#analysis/statistics/design/make-design.ts';
import type { Replicates } from '#analysis/statistics/design/replicates.ts';
import { sumByUnit } from '#analysis/statistics/design/unit-sums.ts';
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { adjustDesign } from '#analysis/statistics/replicates/adjust-replicates.ts';
import { halfSampleReplicates } from '#analysis/statistics/replicates/balanced-half-samples.ts';
import {
  bootstrapReplicates,
  drawCounts,
  type BootstrapType,
  type DrawCounts,
} from '#analysis/statistics/replicates/bootstrap.ts';
import { replicateDegreesOfFreedom } from '#analysis/statistics/replicates/degrees-of-freedom.ts';
import { givenReplicates, type GivenReplicates } from '#analysis/statistics/replicates/given.ts';
import { hadamardAbove } from '#analysis/statistics/replicates/hadamard.ts';
import { stratifiedJackknife, unstratifiedJackknife } from '#analysis/statistics/replicates/jackknife.ts';
import {
  covarianceOfReplicates,
  estimatesInReplicates,
  rankedInReplicates,
} from '#analysis/statistics/replicates/replicate-variance.ts';
import type { Adjustment } from '#analysis/statistics/weighting/adjustment.ts';
import { calibration } from '#analysis/statistics/weighting/calibrate.ts';
import { modelMatrix } from '#analysis/statistics/weighting/model-matrix.ts';
import { poststratification } from '#analysis/statistics/weighting/poststratify.ts';
import { raking } from '#analysis/statistics/weighting/rake.ts';
import { WeightingError } from '#analysis/statistics/weighting/weighting-error.ts';
import {
  everyRow,
  factor,
  margin,
  numbers,
  replicatesByR as r,
  rowsOfRegion,
  sample,
  sampleDesign,
  sampleSize,
  weightingByR,
  weights,
  type ReplicatedByR,
} from '../../../golden/weighting/golden-sample.ts';

const [amount, fee, receives, age] = [numbers('amount'), numbers('fee'), numbers('receives'), numbers('age')];
const close = (actual: number, expected: number, share = 1e-9): void => {
  expect(Math.abs(actual - expected), `${actual} is ${expected}`).toBeLessThanOrEqual(share * Math.abs(expected));
};

/** Columns aligned with the rows of a domain and a function of their weighted totals; or a function of the weights alone. */
type Estimator =
  | {
      readonly kind: 'smooth';
      readonly columns: readonly Float64Array[];
      readonly point: (totals: Float64Array) => Float64Array;
    }
  | { readonly kind: 'rank'; readonly point: (weights: Float64Array) => Float64Array };

const smooth = (columns: Float64Array[], point: (totals: Float64Array) => number): Estimator => ({
  kind: 'smooth',
  columns,
  point: (totals) => Float64Array.of(point(totals)),
});
const pick = (values: Float64Array, rows: Int32Array): Float64Array => Float64Array.from(rows, (row) => values[row]!);
const totalOver = (rows: Int32Array): Estimator => smooth([pick(amount, rows)], (totals) => totals[0]!);
const ones = new Float64Array(sampleSize).fill(1);
const share = smooth([receives, ones], (totals) => totals[0]! / totals[1]!);
const feeRatio = smooth([fee, amount], (totals) => totals[0]! / totals[1]!);

/** R's rule "math": the first value at which the cumulative weight exceeds p of the whole, or reaches it exactly. */
function quantile(p: number): Estimator {
  const order = everyRow.toSorted((a, b) => age[a]! - age[b]!);
  return {
    kind: 'rank',
    point: (own) => {
      const limit = p * own.reduce((a, b) => a + b, 0);
      let sum = 0;
      for (const row of order) {
        sum += own[row]!;
        if (sum >= limit * (1 - 1e-12)) return Float64Array.of(age[row]!);
      }
      return Float64Array.of(NaN);
    },
  };
}

const withReplicates = (replicates: Replicates, design = sampleDesign()): Design & { replicates: Replicates } => ({
  ...design,
  replicates,
});

function standardError(estimator: Estimator, estimate: number, design: Design, rows: Int32Array = everyRow): number {
  const { replicates } = design;
  if (replicates === undefined) throw new Error('the design has no replicates');
  const { index, size } = replicates.groups;
  const own = pick(design.weights, rows);
  const estimates =
    estimator.kind === 'rank'
      ? rankedInReplicates(
          estimator.point,
          { weights: own, units: Int32Array.from(rows, (row) => index[row]!) },
          replicates,
        )
      : inReplicates(estimator, rows, own);
  function inReplicates({ columns, point }: Estimator & { kind: 'smooth' }, of: Int32Array, weights: Float64Array) {
    const weighted = columns.map((column) => column.map((value, k) => value * weights[k]!));
    const { units, sums } = sumByUnit(weighted, index, size, of);
    const parts = columns.map((_, c) => Float64Array.from(units, (__, slot) => sums[slot * columns.length + c]!));
    return estimatesInReplicates({ parts, point }, units, replicates!);
  }
  return Math.sqrt(covarianceOfReplicates(estimates, Float64Array.of(estimate), replicates)[0]!);
}

/** Everything R says about the replicates of a design. */
function expectAsR(design: Design, expected: ReplicatedByR, checkDf = true): void {
  const { replicates } = design;
  if (replicates === undefined) throw new Error('the design has no replicates');
  expect(replicates.count).toBe(expected.count);
  close(replicates.scale, expected.scale);
  for (const [i, scale] of expected.rscales.entries()) close(replicates.rscales[i]!, scale);
  if (checkDf) expect(replicateDegreesOfFreedom(everyRow, design, replicates)).toBe(expected.df);
  close(standardError(totalOver(everyRow), expected.total.estimate, design), expected.total.se);
  close(standardError(share, expected.mean.estimate, design), expected.mean.se);
  close(standardError(feeRatio, expected.ratio.estimate, design), expected.ratio.se);
  for (const [i, p] of expected.quantile.p.entries())
    close(standardError(quantile(p), expected.quantile.estimate[i]!, design), expected.quantile.se[i]!);
  for (const [i, region] of expected.byRegion.level.entries()) {
    const rows = rowsOfRegion(region);
    close(standardError(totalOver(rows), expected.byRegion.estimate[i]!, design, rows), expected.byRegion.se[i]!);
    expect(replicateDegreesOfFreedom(rows, design, replicates), region).toBe(expected.byRegion.df[i]);
  }
}

const design = sampleDesign();
const withFpc = sampleDesign({ fpc: true });
const countsFrom = (lines: readonly (readonly number[])[]): DrawCounts => ({
  count: lines[0]?.length ?? 0,
  values: Float64Array.from(lines.flat()),
});
const bootstrap = (type: BootstrapType, lines: readonly (readonly number[])[], mse = false): Replicates =>
  bootstrapReplicates(design.stages[0], type, countsFrom(lines), { mse });

test('leaving out one PSU at a time gives the standard errors of R, with strata, without, and with finite populations', () => {
  const flat = sampleDesign({ strata: false });
  expectAsR(withReplicates(unstratifiedJackknife(flat), flat), r.jk1);
  expectAsR(withReplicates(stratifiedJackknife(design)), r.jkn);
  expectAsR(withReplicates(stratifiedJackknife(design, { mse: true })), r.jknMse);
  expectAsR(withReplicates(stratifiedJackknife(withFpc)), r.jknFpc);
});

test('a stratum with one PSU is refused by name, left out, averaged or adjusted for, as asked', () => {
  const kept = everyRow.filter((row) => !(factorAt('stratum', row) === 'S1' && factorAt('psu', row) !== 'P01'));
  const only = (name: string) => ({ ...factor(name), codes: Int32Array.from(kept, (row) => factor(name).codes[row]!) });
  const lonely = (policy: Design['lonely']): Design =>
    makeDesign({
      rowCount: kept.length,
      ids: [only('psu')],
      strata: [only('stratum')],
      weights: pick(weights, kept),
      lonely: policy,
    });
  const every = Int32Array.from(kept.keys());
  for (const policy of ['remove', 'certainty', 'average', 'adjust'] as const) {
    const expected = r.lonely.find((one) => one.policy === policy);
    const replicates = stratifiedJackknife(lonely(policy));
    expect([replicates.count, replicates.scale]).toEqual([expected?.count, expect.closeTo(expected?.scale ?? 0, 12)]);
    const replicated = withReplicates(replicates, lonely(policy));
    const estimator = smooth([pick(amount, kept)], (totals) => totals[0]!);
    close(standardError(estimator, NaN, replicated, every), expected?.se ?? NaN);
    expect(replicateDegreesOfFreedom(every, replicated, replicates)).toBe(expected?.df);
  }
  expect(() => stratifiedJackknife(lonely('fail'))).toThrow(/stratum S1: has only one PSU/);
});
const factorAt = (name: string, row: number): string => {
  const { levels, codes } = factor(name);
  return levels[codes[row]!] ?? '';
};

test('the same draws give the bootstrap standard errors of R, of both kinds and about both centres', () => {
  expectAsR(withReplicates(bootstrap('bootstrap', r.counts.bootstrap)), r.bootstrap);
  expectAsR(withReplicates(bootstrap('bootstrap', r.counts.bootstrapFpc)), r.bootstrapFpc);
  expectAsR(withReplicates(bootstrap('subbootstrap', r.counts.subbootstrap)), r.subbootstrap);
  expectAsR(withReplicates(bootstrap('subbootstrap', r.counts.subbootstrap, true)), r.subbootstrapMse);
});

test('balanced half-samples and Fay’s variant are those of R, whether large strata are split or merged', () => {
  expectAsR(withReplicates(halfSampleReplicates(design)), r.brr);
  expectAsR(withReplicates(halfSampleReplicates(design, { large: 'merge' })), r.brrMerged);
  expectAsR(withReplicates(halfSampleReplicates(design, { rho: 0.3 })), r.fay);
  expect(() => halfSampleReplicates(design, { large: 'fail' })).toThrow(/stratum S1: has 4 PSUs, not two/);
});

test('Hadamard matrices are chosen and filled as R does', () => {
  for (const { n, order, line } of r.hadamard) {
    const matrix = hadamardAbove(n);
    expect(matrix.order).toBe(order);
    const at = Math.min(6, order - 1) * order;
    expect(Array.from(matrix.cells.subarray(at, at + order)).join('')).toBe(line);
  }
});

test('weights that a statistical office gave are read with the scale of their kind', () => {
  const columns = r.given[0]!.map((_, replicate) => Float64Array.from(r.given, (line) => line[replicate]!));
  const given = (more: Omit<GivenReplicates, 'weights' | 'replicateWeights'>): Design =>
    withReplicates(givenReplicates({ weights, replicateWeights: columns, ...more }));
  expectAsR(given({ type: 'BRR' }), r.givenBrr);
  expectAsR(given({ type: 'Fay', rho: 0.5 }), r.givenFay);
  expectAsR(given({ type: 'bootstrap' }), r.givenBootstrap);
  expectAsR(given({ type: 'ACS' }), r.givenAcs);
  const rscales = Float64Array.from(r.givenOther.rscales);
  expectAsR(given({ type: 'other', scale: 0.02, rscales }), r.givenOther);
  expect(() => given({ type: 'JKn' })).toThrow(WeightingError);
});

test('every replicate is post-stratified, raked or calibrated as the sample is', () => {
  const sub = withReplicates(bootstrap('subbootstrap', r.counts.subbootstrap));
  const jkn = withReplicates(stratifiedJackknife(design));
  const { sex, education, sexEducation } = weightingByR.populations;
  const cells = poststratification(weights, margin(sexEducation, 'sex', 'education'));
  const margins = [margin(sex, 'sex'), margin(education, 'education')];
  const raked = raking(weights, margins, { maxIterations: 200, epsilon: 1e-12 });
  const matrix = modelMatrix('~ sex + education', sample);
  const after = (before: Design, adjustment: Adjustment): Design => adjustDesign(before, adjustment).design;
  expectAsR(after(sub, cells), r.poststratified);
  expectAsR(after(jkn, cells), r.jknPoststratified);
  expectAsR(after(sub, raked), r.raked);
  expectAsR(after(jkn, raked), r.jknRaked);
  expectAsR(after(sub, calibration(weights, matrix, r.calibratedTotals)), r.calibrated);
  const byRaking = calibration(weights, matrix, r.calibratedTotals, { distance: 'raking', epsilon: 1e-11 });
  expectAsR(after(sub, byRaking), r.calibratedRaking, false); // R keeps the df from before this calibration
});

test('draws come from the seed alone: the same seed the same counts, n or n − 1 draws in every stratum', () => {
  const [stage] = design.stages;
  for (const [type, short] of [
    ['bootstrap', 0],
    ['subbootstrap', 1],
  ] as const) {
    const counts = drawCounts(stage, type, 20, makeRandom(5));
    expect(drawCounts(stage, type, 20, makeRandom(5))).toEqual(counts);
    expect(drawCounts(stage, type, 20, makeRandom(6))).not.toEqual(counts);
    for (const [h, n] of stage.sampled.entries()) {
      let drawn = 0;
      for (let unit = 0; unit < stage.unitCount; unit++)
        if (stage.stratumOfUnit[unit] === h) drawn += counts.values[unit * 20]!;
      expect(drawn).toBe(n - short);
    }
  }
});

test('from a finite population no PSU is drawn more often than it stands there', () => {
  const [stage] = withFpc.stages;
  const { values } = drawCounts(stage, 'bootstrap', 200, makeRandom(1));
  for (let unit = 0; unit < stage.unitCount; unit++) {
    const h = stage.stratumOfUnit[unit]!;
    const most = Math.max(...values.subarray(unit * 200, unit * 200 + 200));
    expect(most).toBeLessThanOrEqual(Math.ceil(stage.population![h]! / stage.sampled[h]!));
  }
});

test('with many draws the bootstrap comes near the linearised standard error', () => {
  const replicates = bootstrapReplicates(
    design.stages[0],
    'subbootstrap',
    drawCounts(design.stages[0], 'subbootstrap', 4000, makeRandom(11)),
  );
  const se = standardError(totalOver(everyRow), NaN, withReplicates(replicates));
  close(se, r.jkn.total.se, 0.05); // for a total the jackknife is the linearised variance
});
