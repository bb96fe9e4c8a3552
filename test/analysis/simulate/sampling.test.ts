/** The simulated samples are drawn with the probabilities they claim. */
import { expect, it } from 'vitest';
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { uuidV7 } from '#analysis/simulate/ids.ts';
import { everyKth, simpleSample, systematicPps } from '#analysis/simulate/sampling.ts';

it('every village is drawn as often as its size says', () => {
  const sizes = [40, 10, 25, 5, 20];
  const random = makeRandom(11);
  const times = sizes.map(() => 0);
  const rounds = 20_000;
  for (let i = 0; i < rounds; i++)
    for (const { index, weight } of systematicPps(random, sizes, 2)) {
      expect(weight).toBeCloseTo(100 / (2 * (sizes[index] ?? 0)), 12);
      times[index] = (times[index] ?? 0) + 1;
    }
  for (const [index, size] of sizes.entries())
    expect(Math.abs((times[index] ?? 0) / rounds - (2 * size) / 100)).toBeLessThan(0.015);
});

it('a village too large for its sample is refused, and so is a sample larger than the list', () => {
  expect(() => systematicPps(makeRandom(1), [90, 5, 5], 2)).toThrow(RangeError);
  expect(() => systematicPps(makeRandom(1), [1, 1], 3)).toThrow(RangeError);
});

it('dwellings are drawn without repetition, and every k-th traveller is stopped', () => {
  const random = makeRandom(4);
  const dwellings = simpleSample(random, 30, 12);
  expect(new Set(dwellings).size).toBe(12);
  expect(simpleSample(random, 3, 12)).toEqual([0, 1, 2]);
  const stopped = everyKth(random, 100, 7);
  expect(new Set(stopped.map((index) => index % 7)).size).toBe(1);
  expect(Math.abs(stopped.length - 14.5)).toBeLessThan(1);
});

it('ids are UUIDv7s that carry the time of the interview and come again from the same seed', () => {
  const time = Date.UTC(2026, 0, 12, 9, 30);
  const id = uuidV7(time, makeRandom(5));
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(time);
  expect(uuidV7(time, makeRandom(5))).toBe(id);
  const random = makeRandom(5);
  expect(new Set(Array.from({ length: 10_000 }, () => uuidV7(time, random))).size).toBe(10_000);
});
