/** Axes of drawings are marked at round numbers, and hold all that is drawn. */
import { ticksFor } from '#functions/platform/plots/ticks.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  [0, 870, [0, 200, 400, 600, 800, 1000]],
  [-3, 4, [-4, -2, 0, 2, 4]],
  [0, 0.11, [0, 0.025, 0.05, 0.075, 0.1, 0.125]],
])('from %d to %d', (low, high, ticks) => {
  expect(ticksFor(low, high)).toEqual(ticks);
});

test('a narrow axis is marked at fewer places', () => {
  expect(ticksFor(0, 70, 7)).toEqual([0, 10, 20, 30, 40, 50, 60, 70]);
  expect(ticksFor(0, 70, 3)).toEqual([0, 25, 50, 75]);
});

test('an axis without any length is marked all the same', () => {
  expect(ticksFor(0, 0)).toEqual([0, 1]);
});

test('whatever is drawn lies between the first mark and the last, of which there are few', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 0, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
      (low, high) => {
        const ticks = ticksFor(low, high);
        const slack = (high - low) * 1e-9;
        return (ticks[0] ?? 0) <= low + slack && (ticks.at(-1) ?? 0) >= high - slack && ticks.length <= 8;
      },
    ),
  );
});
