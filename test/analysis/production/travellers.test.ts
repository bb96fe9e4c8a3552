/** From travellers met at a border to people who live abroad. */
import { computeTables } from '../../studies.ts';
import { describe, expect, test } from 'vitest';

import { repeat, roundWith, tableOf } from './small-round.ts';

/** Two shifts at one crossing point, two travellers interviewed of ten counted in each; the cap is 4 crossings. */
const border = {
  psu: ['s1', 's1', 's2', 's2'],
  disposition: repeat('complete', 4),
  travellers_counted: [10, 10, 10, 10],
  residence_country: ['RU', 'RU', 'RU', 'KZ'],
  crossings: [1, 2, 8, 1],
  crossings_back: [1, 2, 8, 1],
  sent: repeat(10_000, 4),
  sent_currency: repeat('TJS', 4),
  carried_now: repeat(1_000, 4),
  carried_now_currency: repeat('TJS', 4),
};
const frame = tableOf({
  instrument: repeat('border', 2),
  psu: ['s1', 's2'],
  stratum: repeat('point', 2),
  first_stage_weight: repeat(20, 2),
  units: [undefined, undefined],
});

const tablesOf = (columns: Parameters<typeof tableOf>[0]) =>
  computeTables({ frame, border: tableOf(columns) }, roundWith());
const estimateOf = (columns: Parameters<typeof tableOf>[0], indicator: string) =>
  tablesOf(columns).estimates.find((row) => row.indicator === indicator && Object.keys(row.domain).length === 0)
    ?.estimate;

/** Warnings but for those of tables and columns that this survey does not fill. */
const warningsOf = (columns: Parameters<typeof tableOf>[0]) =>
  tablesOf(columns).warnings.filter(({ code }) => !/^(column-missing|empty-)/.test(code));

test('somebody who crosses twice is met twice as easily and stands for half as many people', () => {
  expect(estimateOf(border, 'travellers')).toBe(100 * (1 + 1 / 2 + 1 / 4 + 1));
  expect(estimateOf(border, 'crossings')).toBe(400);
});

test('what people sent in a year is weighed by people, what they carry by crossings', () => {
  expect(estimateOf(border, 'money-sent-total')).toBe(100 * 100 * (1 + 1 / 2 + 1 / 4 + 1));
  expect(estimateOf(border, 'money-carried-total')).toBe(10 * 400);
});

test('more crossings than the cap are counted as the cap, and the reader is told', () => {
  expect(warningsOf(border)).toMatchObject([{ code: 'crossings-capped', subject: '4', count: 1 }]);
});

test('where people are met on the way in and on the way out, the reader is told that some are counted twice', () => {
  const codes = (direction: readonly string[]) => warningsOf({ ...border, direction }).map(({ code }) => code);
  expect(codes(repeat('entry', 4))).toEqual(['crossings-capped']);
  expect(codes(['entry', 'exit', 'entry', 'entry'])).toEqual(['both-directions', 'crossings-capped']);
  const warnings = warningsOf({ ...border, direction: ['entry', 'exit', 'entry', 'entry'] });
  expect(warnings).toMatchObject([{ code: 'both-directions', count: 1 }, {}]);
});

test('a traveller who does not say how often they cross stands for crossings and for nobody', () => {
  const silent = { ...border, crossings: [1, undefined, 1, 1] };
  expect(estimateOf(silent, 'travellers')).toBe(300);
  expect(estimateOf(silent, 'crossings')).toBe(400);
  expect(warningsOf(silent)).toMatchObject([{ code: 'crossings-unknown', count: 1 }]);
});

describe('a traveller of somebody else’s survey', () => {
  const given = { design_weight: [7, 7, 7, 8], design_stratum: repeat('s', 4), design_psu: ['p1', 'p1', 'p2', 'p2'] };

  test('keeps the weight they came with where nobody was asked how often they cross', () => {
    const imported = { ...border, ...given, crossings: repeat(undefined, 4) };
    expect(estimateOf(imported, 'travellers')).toBe(7 + 7 + 7 + 8);
    expect(warningsOf(imported).map(({ code }) => code)).not.toContain('crossings-unknown');
  });

  test('came with a weight of crossings where others say how often, and stands for no people who does not', () => {
    const imported = { ...border, ...given, crossings: [1, 2, undefined, 1] };
    expect(estimateOf(imported, 'travellers')).toBe(7 + 7 / 2 + 8);
    expect(warningsOf(imported).at(-1)).toMatchObject({ code: 'crossings-unknown', count: 1 });
  });
});

test('the last count of a shift holds, also when the traveller it was written beside refused', () => {
  const disposition = ['complete', 'refusal', 'complete', 'complete'];
  expect(estimateOf({ ...border, disposition, travellers_counted: [6, 10, 10, 10] }, 'crossings')).toBe(400);
});

test('a shift without a count is left out, and reported', () => {
  const uncounted = { ...border, travellers_counted: [10, 10, undefined, undefined] };
  expect(estimateOf(uncounted, 'crossings')).toBeNull(); // one shift is left, and it shows no spread
  expect(tablesOf(uncounted).warnings[0]).toMatchObject({ code: 'units-unknown', subject: 's2', count: 2 });
});
