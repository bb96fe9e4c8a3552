/** All phones of a country come back into the network at once: everything is stored in time, and nobody comes back in herds. */
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { expect, test } from 'vitest';

import { dusk, stageLimits } from '../../bench/dusk/dusk.ts';
import { playEvening } from '../../bench/dusk/evening.ts';

/** A tenth of the evening in front of a tenth of the limits; `npm run bench:dusk` plays the whole one. */
const tenth = {
  ...dusk,
  phones: dusk.phones / 10,
  limits: {
    ...stageLimits,
    rate: stageLimits.rate / 10,
    burst: stageLimits.burst / 10,
    concurrency: stageLimits.concurrency / 10,
  },
};
const play = (random: () => number) => playEvening({ ...tenth, random });
const afterMinute = (bySecond: readonly number[]): number => Math.max(...bySecond.slice(60), 0);

test('within a quarter of an hour nothing is left on any phone, and few posts were in vain', async () => {
  const random = makeRandom(1, 'evening');
  const { left, lastMs, posts, stored, bySecond } = await play(() => random.uniform());
  expect([left, stored]).toEqual([0, tenth.phones * tenth.interviews]);
  expect(lastMs).toBeLessThan(15 * 60_000);
  expect(posts / stored).toBeLessThan(2);
  // Nowhere near as many as come at first, nor as come where nothing is left to chance.
  expect(afterMinute(bySecond)).toBeLessThan(4 * tenth.limits.rate);
  const inStep = await play(() => 0.5);
  expect(afterMinute(inStep.bySecond)).toBeGreaterThan(3 * afterMinute(bySecond));
});

test('the limits of the stage let an evening through in a third of that time', () => {
  const seconds = (dusk.phones * dusk.interviews) / stageLimits.rate;
  expect(seconds).toBeLessThanOrEqual((15 * 60) / 3);
  expect((stageLimits.concurrency * 1000) / stageLimits.serviceMs).toBeGreaterThanOrEqual(stageLimits.rate);
});
