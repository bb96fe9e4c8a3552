/** Travellers met at a border: who they stand for, and what is refused. */
import { crossingWeights, travellerWeights, type BorderSample } from '#analysis/statistics/weighting/border-weights.ts';
import { expect, test } from 'vitest';

import { refusal } from './refusal.ts';

const border: BorderSample = {
  shifts: { index: Int32Array.of(0, 0, 0, 1), size: 2 },
  shiftNames: ['Panj, morning', 'Panj, night'],
  stageOneWeight: Float64Array.of(7, 7),
  interval: Float64Array.of(5, 5, 5, 10),
  interviewed: Uint8Array.of(1, 1, 0, 0),
  counted: Float64Array.of(40, 80),
};

test('travellers interviewed stand for all who passed in their shift, and a silent shift is reported', () => {
  const { weights: crossings, silentShifts } = crossingWeights(border);
  expect(Array.from(crossings)).toEqual([140, 140, 0, 0]); // 7 shifts × 40 travellers, shared by two
  expect(silentShifts).toEqual(['Panj, night']);
  const uncounted = crossingWeights({ ...border, counted: Float64Array.of(NaN, NaN) });
  expect(Array.from(uncounted.weights)).toEqual([52.5, 52.5, 0, 0]); // 7 × 3 stopped × every 5th, shared by two
});

test('a shift that stops every half traveller, another count of travellers, or a cap of nobody is refused', () => {
  const [five, half] = [Float64Array.of(5, 5), Float64Array.of(5, 0.5, 5, 10)];
  expect(refusal(() => crossingWeights({ ...border, interval: half }))).toEqual({ kind: 'bad-input', where: 'row 2' });
  expect(refusal(() => crossingWeights({ ...border, interval: five })).kind).toBe('length-mismatch');
  expect(refusal(() => crossingWeights({ ...border, counted: five.subarray(1) })).kind).toBe('length-mismatch');
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
