/** What becomes of people at the border when they remember only some of their crossings. */
import { expect, test } from 'vitest';
import { computeTables } from '../../studies.ts';
import { repeat, roundWith, tableOf } from './small-round.ts';

/** Two shifts, two travellers interviewed of ten counted in each: every interview stands for 100 crossings. */
const border = {
  psu: ['s1', 's1', 's2', 's2'],
  disposition: repeat('complete', 4),
  travellers_counted: repeat(10, 4),
  crossings: [1, 4, 5, 12],
  crossings_back: [0, 4, 8, 11],
  sent: repeat(10_000, 4),
  sent_currency: repeat('TJS', 4),
};
const frame = tableOf({
  instrument: repeat('border', 2),
  psu: ['s1', 's2'],
  stratum: repeat('point', 2),
  stage_one_weight: repeat(20, 2),
  units: [undefined, undefined],
});
const { estimates } = computeTables({ frame, border: tableOf(border) }, roundWith({ crossingsCap: 104 }));
const estimateOf = (indicator: string) => estimates.find((row) => row.indicator === indicator)?.estimate;

test('with all crossings remembered the figures are those of the survey', () => {
  expect(estimateOf('travellers-recall-100')).toBeCloseTo(estimateOf('travellers') ?? 0, 9);
  expect(estimateOf('money-sent-recall-100-total')).toBeCloseTo(estimateOf('money-sent-total') ?? 0, 9);
});

test('with 60 % remembered, 4 crossings are 1 + 3/0.6, and the one of now alone stays one', () => {
  expect(estimateOf('travellers-recall-60')).toBeCloseTo(100 * (1 + 1 / 6 + 1 / (1 + 4 / 0.6) + 1 / (1 + 11 / 0.6)), 9);
});

test('5 may be 3 to 7, and 12 may be 11 to 13', () => {
  expect(estimateOf('travellers-rounded-up')).toBeCloseTo(100 * (1 + 1 / 4 + 1 / 3 + 1 / 11), 9);
  expect(estimateOf('travellers-rounded-down')).toBeCloseTo(100 * (1 + 1 / 4 + 1 / 7 + 1 / 13), 9);
});

test('the share of people whose two directions differ by one at most', () => {
  const people = [1, 1 / 4, 1 / 5, 1 / 12];
  const all = people.reduce((sum, one) => sum + one, 0);
  expect(estimateOf('directions-agree-share')).toBeCloseTo((all - 1 / 5) / all, 9);
});
