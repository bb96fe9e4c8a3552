/** Villages, streets and houses: what a design counts, and what it refuses. */
import { expect, test } from 'vitest';
import type { Column } from '#analysis/statistics/columns/columns.ts';
import { DesignError } from '#analysis/statistics/design/design.ts';
import { makeDesign, type DesignSpec } from '#analysis/statistics/design/make-design.ts';
import { varianceOfScores } from '#analysis/statistics/design/variance.ts';

const text = (...values: (string | undefined)[]): Column => ({ kind: 'text', values });
const numbers = (...values: number[]): Float64Array => Float64Array.from(values);

/** Two strata of two villages with two houses each. */
const villages: DesignSpec = {
  rowCount: 8,
  ids: [text('a', 'a', 'b', 'b', 'c', 'c', 'd', 'd')],
  strata: [text('north', 'north', 'north', 'north', 'south', 'south', 'south', 'south')],
};

const refusal = (spec: Partial<DesignSpec>): { code: string; message: string } => {
  try {
    makeDesign({ ...villages, ...spec });
  } catch (error) {
    if (error instanceof DesignError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('the design was accepted');
};

test('villages of two strata are counted by stratum', () => {
  const [stage] = makeDesign(villages).stages;
  expect(stage.unitCount).toBe(4);
  expect([...stage.sampled]).toEqual([2, 2]);
});

test('village numbers that repeat across strata are villages of their own when nested', () => {
  const ids = [text('1', '1', '2', '2', '1', '1', '2', '2')];
  expect(makeDesign({ ...villages, ids, nest: true }).stages[0].unitCount).toBe(4);
  expect(refusal({ ids })).toEqual({
    code: 'unit-in-two-strata',
    message:
      'unit 1 of stage 1 lies in two strata, north and south; if ids repeat across strata, ask for nested ids (nest)',
  });
});

test('house numbers that repeat across villages are houses of their own', () => {
  const ids = [...(villages.ids ?? []), text('1', '2', '1', '2', '1', '2', '1', '2')];
  expect(makeDesign({ ...villages, ids }).stages[1]?.unitCount).toBe(8);
});

test('without weights, population sizes tell them', () => {
  const design = makeDesign({ ...villages, fpc: [numbers(10, 10, 10, 10, 6, 6, 6, 6)] });
  expect([...design.weights]).toEqual([5, 5, 5, 5, 3, 3, 3, 3]);
});

test('fractions and counts of the same population give the same variance', () => {
  const scores = numbers(1, 2, 3, 4, 5, 6, 7, 9);
  const counts = makeDesign({ ...villages, fpc: [numbers(10, 10, 10, 10, 8, 8, 8, 8)] });
  const fractions = makeDesign({ ...villages, fpc: [numbers(0.2, 0.2, 0.2, 0.2, 0.25, 0.25, 0.25, 0.25)] });
  expect(varianceOfScores(scores, fractions)).toBeCloseTo(varianceOfScores(scores, counts), 12);
});

test('a population sampled in full has no variance, even with one village in a stratum', () => {
  const design = makeDesign({
    rowCount: 3,
    ids: [text('a', 'b', 'c')],
    strata: [text('north', 'south', 'south')],
    fpc: [numbers(1, 2, 2)],
  });
  expect(varianceOfScores(numbers(5, 6, 9), design)).toBe(0);
});

test('a lonely village is refused by name unless a policy says otherwise', () => {
  const lonely: DesignSpec = { rowCount: 3, ids: [text('a', 'b', 'c')], strata: [text('north', 'south', 'south')] };
  const scores = numbers(5, 6, 9);
  expect(() => varianceOfScores(scores, makeDesign(lonely))).toThrow('Stratum (north) has only one PSU at stage 1');
  const under = (policy: 'remove' | 'certainty' | 'average' | 'adjust'): number =>
    varianceOfScores(scores, makeDesign({ ...lonely, lonely: policy }));
  // South alone: 2/1 · (1.5² + 1.5²) = 9; the grand mean of PSU totals is 20/3.
  expect([under('remove'), under('certainty'), under('average')]).toEqual([9, 9, 18]);
  expect(under('adjust')).toBeCloseTo(9 + (5 - 20 / 3) ** 2, 12);
});

test.each([
  ['no rows', { rowCount: 0 }, 'no-rows', /no rows/],
  ['ids of another length', { ids: [text('a', 'b')] }, 'lengths-differ', /ids at stage 1: 2 values for 8 rows/],
  [
    'a missing stratum',
    { strata: [text('n', undefined, 'n', 'n', 's', 's', 's', 's')] },
    'missing-id',
    /strata at stage 1: missing in row 2/,
  ],
  [
    'one village',
    { ids: [text('a', 'a', 'a', 'a', 'a', 'a', 'a', 'a')], strata: [] },
    'one-unit',
    /only one primary sampling unit \(a\)/,
  ],
  ['too few weights', { weights: numbers(1, 2) }, 'lengths-differ', /2 weights for 8 rows/],
  ['a negative weight', { weights: numbers(1, 1, -1, 1, 1, 1, 1, 1) }, 'bad-weight', /-1 in row 3/],
  ['a weight that is no number', { weights: numbers(1, NaN, 1, 1, 1, 1, 1, 1) }, 'bad-weight', /NaN in row 2/],
  ['an endless weight', { weights: numbers(1, 1, 1, Infinity, 1, 1, 1, 1) }, 'bad-weight', /Infinity in row 4/],
  [
    'neither weights nor a population to make them from',
    { fpc: [numbers(0, 0, 0, 0, 0.5, 0.5, 0.5, 0.5)] },
    'bad-weight',
    /no weights, and stratum north has no population size/,
  ],
  ['an fpc that is no number', { fpc: [numbers(9, 9, NaN, 9, 6, 6, 6, 6)] }, 'bad-fpc', /row 3: NaN is no population/],
  ['an fpc of another length', { fpc: [numbers(9, 9)] }, 'lengths-differ', /fpc at stage 1: 2 values for 8 rows/],
  [
    'more villages than there are',
    { fpc: [numbers(1, 1, 1, 1, 6, 6, 6, 6)] },
    'bad-fpc',
    /stratum north at stage 1 holds 1 units but 2/,
  ],
  [
    'an fpc that varies',
    { fpc: [numbers(9, 9, 8, 8, 6, 6, 6, 6)] },
    'bad-fpc',
    /differs inside stratum north \(9 and 8\)/,
  ],
  [
    'counts mixed with fractions',
    { fpc: [numbers(9, 9, 9, 9, 0.5, 0.5, 0.5, 0.5)] },
    'bad-fpc',
    /row 5: 0.5; give population sizes everywhere/,
  ],
  ['an fpc for another stage', { fpc: [numbers(), numbers()] }, 'bad-fpc', /2 columns for 1 stages/],
])('a sample with %s is refused', (_, spec, code, message) => {
  const refused = refusal(spec);
  expect(refused.code).toBe(code);
  expect(refused.message).toMatch(message);
});
