/** Names on a map of corridors: none lies on another or hides an end, and what is withheld has none. Places are worked out by hand. */
import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import { type Flow, labelsOf, type Point } from '#functions/platform/plots/corridors/flows.ts';
import { expect, test } from 'vitest';

const flow = (from: Point, to: Point, value: number | null = 5): Flow => ({
  ...{ from, to },
  mark: {
    ...{ label: 'RU', value, low: value, high: value, along: null, se: null, isSure: true, withheld: 'withheld' },
    observation: estimateObservation({
      ...{ table: 't', indicator: 'x-total', statistic: 'total', domain: { corridor: 'RU-TJ' }, unit: 'USD' },
      ...{ n: 90, base: 90, unknownShare: 0, estimate: value, se: 1, ciLow: value, ciHigh: value, cv: 0.1, df: 30 },
      ...{ deff: 1, quality: 'publish', reason: '', method: 'design-based' },
    }),
  },
});

const far: Point = [20, 300];
const placesOf = (flows: readonly Flow[], most = 9): readonly Point[] =>
  labelsOf(flows, { width: 600, most, textOf: () => 'Russia 48' }).map(({ x, y }) => [x, y]);

test('a name stands above its place', () => {
  expect(placesOf([flow([300, 100], far)])).toEqual([[300, 91]]);
});

test('of two that would overlap the second, of the smaller figure, stands below', () => {
  expect(placesOf([flow([300, 100], far), flow([330, 100], far)])).toEqual([
    [300, 91],
    [330, 120],
  ]);
});

test('a name that would hide an end stands below its place', () => {
  expect(placesOf([flow([300, 100], [300, 85])])).toEqual([[300, 120]]);
});

test('what is withheld has no name, and there are no more names than the picture has room for', () => {
  const two = [flow([100, 100], far, null), flow([300, 100], far), flow([300, 200], far)];
  expect(placesOf(two)).toEqual([
    [300, 91],
    [300, 191],
  ]);
  expect(placesOf(two, 1)).toEqual([[300, 91]]);
});
