/** What weighting refuses, and that it says which row, margin, cell, class or column is at fault. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustWeights, type Adjustment } from '#analysis/statistics/weighting/adjustment.ts';
import { calibration, type CalibrateOptions } from '#analysis/statistics/weighting/calibrate.ts';
import type { NamedFactor } from '#analysis/statistics/weighting/cells.ts';
import { modelMatrix } from '#analysis/statistics/weighting/model-matrix.ts';
import { adjustForNonResponse, type ResponseStatus } from '#analysis/statistics/weighting/non-response.ts';
import type { Margin } from '#analysis/statistics/weighting/population.ts';
import { poststratification } from '#analysis/statistics/weighting/poststratify.ts';
import { raking } from '#analysis/statistics/weighting/rake.ts';
import { responseRates } from '#analysis/statistics/weighting/response-rates.ts';
import { trimWeights } from '#analysis/statistics/weighting/trim.ts';

import { refusal } from './refusal.ts';

const factor = (name: string, values: readonly (string | undefined)[]): NamedFactor => {
  const levels = [...new Set(values.filter((value) => value !== undefined))].sort();
  return {
    name,
    column: {
      kind: 'factor',
      levels,
      codes: Int32Array.from(values, (value) => (value === undefined ? -1 : levels.indexOf(value))),
    },
  };
};
const margin = (of: NamedFactor, counts: Readonly<Record<string, number>>): Margin => ({
  factors: [of],
  population: Object.entries(counts).map(([level, count]) => ({ levels: { [of.name]: level }, count })),
});

const sex = factor('sex', ['F', 'F', 'M', 'M']);
const place = factor('place', ['town', 'village', 'town', 'village']);
const weights = Float64Array.of(10, 10, 10, 10);
const ages = Float64Array.of(20, 30, 40, 50);

test('a weight that is no number, negative or infinite is refused with its row', () => {
  for (const bad of [NaN, -1, Infinity])
    expect(
      refusal(() =>
        adjustWeights(Float64Array.of(10, bad, 10, 10), poststratification(weights, margin(sex, { F: 30, M: 20 }))),
      ),
    ).toEqual({ kind: 'bad-weight', where: 'row 2' });
});

test('a person whose sex is missing is refused with the row, because no population cell is theirs', () => {
  const gap = factor('sex', ['F', undefined, 'M', 'M']);
  expect(refusal(() => poststratification(weights, margin(gap, { F: 30, M: 20 }))).kind).toBe('missing-category');
});

test('women in the sample and none in the population, or the other way round, are named', () => {
  expect(refusal(() => poststratification(weights, margin(sex, { M: 20 })))).toEqual({
    kind: 'category-without-population',
    where: 'margin sex, cell F',
  });
  expect(refusal(() => poststratification(weights, margin(sex, { F: 30, M: 20, X: 5 })))).toEqual({
    kind: 'category-without-sample',
    where: 'margin sex, cell X',
  });
  const partial = poststratification(weights, margin(sex, { F: 30, M: 20, X: 5 }), { partial: true });
  expect(adjustWeights(weights, partial).weights).toEqual(Float64Array.of(15, 15, 10, 10));
});

test('margins that count different populations are both named', () => {
  expect(
    refusal(() => raking(weights, [margin(sex, { F: 30, M: 20 }), margin(place, { town: 30, village: 30 })])),
  ).toEqual({ kind: 'margins-disagree', where: 'margins sex and place' });
});

/** Nobody is a woman in a village, so both margins cannot hold. */
const impossible = (maxIterations: number): Adjustment => {
  const someSex = factor('sex', ['F', 'F', 'M']);
  const somePlace = factor('place', ['town', 'town', 'village']);
  const margins = [margin(someSex, { F: 30, M: 20 }), margin(somePlace, { town: 20, village: 30 })];
  return raking(Float64Array.of(10, 10, 10), margins, { maxIterations });
};

test('margins that no raking can meet are named with what is impossible and what to do, or kept on demand', () => {
  // More iterations come to rest between the margins, without meeting them.
  for (const iterations of [1, 5000])
    expect(() => adjustWeights(Float64Array.of(10, 10, 10), impossible(iterations))).toThrow(
      'rake, totals of sex F, sex M, place town, place village: no weights above 0 times those of the sample meet ' +
        'these population totals together: sex F 30 (nearest: 23.1455), sex M 20 (nearest: 23.1455), ' +
        'place town 20 (nearest: 23.1455), place village 30 (nearest: 23.1455); check the totals, or collapse categories',
    );
  const kept = adjustWeights(Float64Array.of(10, 10, 10), impossible(1), { onMisfit: 'keep' });
  expect(kept.diagnostic.converged).toBe(false);
  expect(kept.diagnostic.misfits.map(({ cell }) => cell)).toContain('F');
});

test('raking that was stopped too soon names the margin and cell, and says that it could go on', () => {
  const two = [margin(sex, { F: 30, M: 20 }), margin(place, { town: 20, village: 30 })];
  const uneven = Float64Array.of(10, 40, 10, 10);
  const stopped = (): unknown => adjustWeights(uneven, raking(uneven, two, { maxIterations: 2, epsilon: 1e-9 }));
  expect(refusal(stopped)).toEqual({ kind: 'not-converged', where: 'margin sex, cell M' });
  expect(stopped).toThrow(/allow more iterations/);
});

const table = { rowCount: 4, columns: { sex: sex.column, place: place.column } };

test('calibration names the total that is missing, unknown, or cannot be met', () => {
  const matrix = modelMatrix('~ sex', table);
  const names = (totals: Record<string, number>) => refusal(() => calibration(weights, matrix, totals));
  expect(names({ '(Intercept)': 50 })).toEqual({ kind: 'population-names', where: 'sexM' });
  expect(names({ '(Intercept)': 50, sexM: 20, sexX: 1 })).toEqual({ kind: 'population-names', where: 'sexX' });
  expect(names({ '(Intercept)': 50, sexM: Infinity })).toEqual({ kind: 'bad-input', where: 'sexM' });
  const women = Float64Array.of(10, 10, 0, 0);
  expect(refusal(() => calibration(women, matrix, { '(Intercept)': 50, sexM: 20 }))).toEqual({
    kind: 'no-solution',
    where: 'sexM',
  });
  const doubled = { ...matrix, names: ['a', 'b'], values: Float64Array.of(1, 2, 1, 2) };
  expect(refusal(() => adjustWeights(weights, calibration(weights, doubled, { a: 50, b: 90 })))).toEqual({
    kind: 'no-solution',
    where: 'calibration, column b',
  });
});

test('calibration whose bounds leave no room says which total it missed', () => {
  const narrow = calibration(
    weights,
    modelMatrix('~ sex', table),
    { '(Intercept)': 90, sexM: 20 },
    { bounds: { lower: 0.9, upper: 1.1 } },
  );
  expect(() => adjustWeights(weights, narrow)).toThrow(
    'calibrate, totals of (Intercept), sexM: no weights from 0.9 to 1.1 times those of the sample',
  );
  const matrix = modelMatrix('~ sex', table);
  const totals = { '(Intercept)': 50, sexM: 20 };
  expect(refusal(() => calibration(weights, matrix, totals, { distance: 'logit' })).kind).toBe('bad-bounds');
  expect(refusal(() => calibration(weights, matrix, totals, { bounds: { lower: 1.2, upper: 2 } })).kind).toBe(
    'bad-bounds',
  );
});

test('calibration without a solution names the totals that exclude each other, never a sum that is no number', () => {
  const people = { rowCount: 4, columns: { sex: sex.column, age: { kind: 'numeric' as const, values: ages } } };
  const cases: readonly [string, Record<string, number>, CalibrateOptions, string][] = [
    ['~ sex', { '(Intercept)': 51, sexM: 42_599 }, { distance: 'raking' }, '(Intercept), sexM'],
    ['~ sex', { '(Intercept)': 40, sexM: -5 }, { distance: 'raking' }, 'sexM'],
    ['~ sex + age', { '(Intercept)': 40, sexM: 20, age: 4000 }, { distance: 'raking' }, 'age'],
    ['~ age', { '(Intercept)': 2828, age: 742 }, { distance: 'logit', bounds: { lower: 0.9, upper: 1.01 } }, 'age'],
  ];
  for (const [formula, totals, options, named] of cases) {
    const solve = () => adjustWeights(weights, calibration(weights, modelMatrix(formula, people), totals, options));
    expect(refusal(solve).kind).toBe('no-solution');
    expect(refusal(solve).where).toContain(named);
    expect(solve).toThrow(/together|the population total/);
    expect(solve).not.toThrow(/NaN|Infinity/);
  }
});

test('whatever totals are asked for, a refusal never speaks of sums that are no number', () => {
  const people = { rowCount: 4, columns: { sex: sex.column, age: { kind: 'numeric' as const, values: ages } } };
  const total = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const options = fc.constantFrom<CalibrateOptions>(
    { distance: 'raking' },
    { distance: 'raking', maxIterations: 5 },
    { distance: 'logit', bounds: { lower: 0.1, upper: 50 } },
    { bounds: { lower: 0.1, upper: 5 } },
  );
  fc.assert(
    fc.property(total, total, total, options, (all, sexM, age, how) => {
      try {
        const totals = { '(Intercept)': all, sexM, age };
        adjustWeights(weights, calibration(weights, modelMatrix('~ sex + age', people), totals, how));
      } catch (error) {
        expect(String(error)).toMatch(/^WeightingError/);
        expect(String(error)).not.toMatch(/NaN|Infinity/);
      }
    }),
    { numRuns: 2000 },
  );
});

test('calibration that was stopped too soon names the total that it missed', () => {
  const totals = { '(Intercept)': 70, sexM: 20 };
  const after = (maxIterations: number) =>
    adjustWeights(
      weights,
      calibration(weights, modelMatrix('~ sex', table), totals, { distance: 'raking', maxIterations }),
    );
  expect(refusal(() => after(1)).kind).toBe('not-converged');
  expect(after(50).diagnostic.converged).toBe(true);
});

test('a formula that cannot be read, or names no column, is refused', () => {
  for (const formula of ['sex', '~ sex +', '~ sex + height', '~ sex ^ 2', '~ (sex', '~ sex)'])
    expect(refusal(() => modelMatrix(formula, table)).kind, formula).toBe('bad-formula');
});

test('weights, scores and outcomes of other people than the sample are refused', () => {
  const three = Float64Array.of(10, 10, 10);
  const stratified = poststratification(weights, margin(sex, { F: 30, M: 20 }));
  expect(refusal(() => adjustWeights(three, stratified)).kind).toBe('length-mismatch');
  expect(refusal(() => adjustWeights(weights, stratified).residualise(three)).kind).toBe('length-mismatch');
  expect(refusal(() => adjustForNonResponse(weights, ['respondent'], sex)).kind).toBe('length-mismatch');
});

test('raking without a margin, or told not to begin, is refused', () => {
  const margins = [margin(sex, { F: 30, M: 20 })];
  expect(refusal(() => raking(weights, []))).toEqual({ kind: 'bad-input', where: 'rake' });
  expect(refusal(() => raking(weights, margins, { maxIterations: 0 }))).toEqual({ kind: 'bad-input', where: 'rake' });
  expect(refusal(() => raking(weights, margins, { epsilon: 0 }))).toEqual({ kind: 'bad-input', where: 'rake' });
});

test('limits that leave no weight inside cannot be trimmed to', () => {
  expect(refusal(() => trimWeights(weights, { upper: 5 })).kind).toBe('no-solution');
  expect(refusal(() => trimWeights(weights, { lower: 5, upper: 5 })).kind).toBe('bad-bounds');
});

test('those who answered stand for those in their district who did not; ineligible dwellings stand for nobody', () => {
  const district = factor('district', ['A', 'A', 'A', 'A', 'A', 'B', 'B']);
  const statuses: ResponseStatus[] = [
    'respondent',
    'nonrespondent',
    'ineligible',
    'unknown',
    'respondent',
    'respondent',
    'nonrespondent',
  ];
  const { weights: adjusted, classes } = adjustForNonResponse(new Float64Array(7).fill(10), statuses, district);
  // District A: 20 answered, 10 did not, 10 unknown of which 3/4 eligible: 37.5 / 20.
  expect(Array.from(adjusted)).toEqual([18.75, 0, 0, 0, 18.75, 20, 0]);
  expect(classes.map(({ factor: f }) => f)).toEqual([1.875, 2]);
});

test('a class in which nobody answered is named', () => {
  const district = factor('district', ['A', 'B']);
  const statuses: ResponseStatus[] = ['respondent', 'nonrespondent'];
  expect(refusal(() => adjustForNonResponse(Float64Array.of(1, 1), statuses, district))).toEqual({
    kind: 'no-respondents',
    where: 'district B',
  });
});

test('response rates count the unknown as eligible, in part, or not at all', () => {
  const counts = { complete: 60, partial: 10, refusal: 20, noncontact: 5, other: 5, unknown: 20, ineligible: 25 };
  expect(responseRates(counts)).toEqual({
    rr1: 60 / 120,
    rr2: 70 / 120,
    rr3: 60 / 116,
    rr4: 70 / 116,
    rr5: 0.6,
    rr6: 0.7,
    eligibility: 0.8,
  });
  expect(refusal(() => responseRates({ ...counts, refusal: -1 }))).toEqual({ kind: 'bad-input', where: 'refusal' });
});
