/** Travellers met at a border: who they stand for, and what is refused. */
import { stopWeights, travellerWeights, type Stops } from '#analysis/statistics/weighting/border-weights.ts';
import { expect, test } from 'vitest';

import { refusal } from './refusal.ts';

const border: Stops = {
  shifts: { index: Int32Array.of(0, 0, 0, 1), size: 2 },
  firstStageWeight: Float64Array.of(7, 7),
  interval: Float64Array.of(5, 5, 10, 10),
  times: Float64Array.of(1, 1, 3, 1),
  counted: Float64Array.of(80, 80),
};

test('travellers stopped stand for all who passed in their shift, by how rarely travellers were stopped then', () => {
  // 5 + 5 + 3 × 10 = 40 travellers are behind the stops, and 80 passed: each stop stands for twice its interval.
  expect(Array.from(stopWeights(border))).toEqual([70, 70, 140, 560]);
  const uncounted = stopWeights({ ...border, counted: Float64Array.of(NaN, 80) });
  expect(Array.from(uncounted)).toEqual([35, 35, 70, 560]);
});

test('a shift that stops every half traveller, another count of travellers, or a cap of nobody is refused', () => {
  const [five, half] = [Float64Array.of(5, 5), Float64Array.of(5, 0.5, 5, 10)];
  expect(refusal(() => stopWeights({ ...border, interval: half }))).toEqual({ kind: 'bad-input', where: 'row 2' });
  expect(refusal(() => stopWeights({ ...border, interval: five })).kind).toBe('length-mismatch');
  expect(refusal(() => stopWeights({ ...border, counted: five.subarray(1) })).kind).toBe('length-mismatch');
  expect(refusal(() => travellerWeights(five, half, 10)).kind).toBe('length-mismatch');
  expect(refusal(() => travellerWeights(five, five, 0))).toEqual({ kind: 'bad-input', where: 'cap' });
});

test('somebody who crosses ten times stands for a tenth of a person, up to the cap', () => {
  expect(travellerWeights(Float64Array.of(100, 100, 100), Float64Array.of(10, 400, NaN), 50)).toEqual({
    weights: Float64Array.of(10, 2, 0),
    capped: 1,
    unknown: 1,
  });
});
