/** Two rounds drawn 400 times from a population whose change is known: a panel, a rotation and a fresh sample. */
import { type Change, changesBetween } from '#analysis/statistics/change/change.ts';
import { makeRandom, type Random } from '#analysis/statistics/random/random.ts';
import { shuffled } from '#analysis/statistics/random/random-draws.ts';
import { beforeAll, describe, expect, test } from 'vitest';

import { type Interview, roundOf } from '../analysis/statistics/change/round.ts';

const samples = 400;
const [strata, psus, dwellings] = [3, 200, 30];
const [drawnPsus, drawnDwellings] = [10, 5];

/** Amounts of a dwelling in both rounds. */
type Amounts = readonly [number, number];
type Psu = readonly Amounts[];

/** Villages differ a lot, and keep most of what they differ by; everybody gets a tenth more in the second round. */
function country(): readonly (readonly Psu[])[] {
  const random = makeRandom(11, 'two rounds');
  return Array.from({ length: strata }, () =>
    Array.from({ length: psus }, () => {
      const [level, change] = [random.normal(4, 0.5), random.normal(Math.log(1.1), 0.08)];
      return Array.from({ length: dwellings }, (): Amounts => {
        const amount = () => Math.exp(random.normal(0, 0.3));
        return [Math.exp(level) * amount(), Math.exp(level + change) * amount()];
      });
    }),
  );
}

const population = country();
const meanOf = (round: 0 | 1): number => {
  const all = population.flat(2).map((amounts) => amounts[round]);
  return all.reduce((sum, y) => sum + y, 0) / all.length;
};
const truth = { difference: meanOf(1) - meanOf(0), ratio: meanOf(1) / meanOf(0) };

/** Dwellings are drawn anew in each round; of villages `kept` stay. */
function draw(random: Random, kept: number): readonly [readonly Interview[], readonly Interview[]] {
  const chosen = population.map((stratum) => shuffled(random, [...stratum.entries()]));
  const round = (which: 0 | 1): readonly Interview[] =>
    chosen.flatMap((villages, h) => {
      const from = which === 0 ? 0 : drawnPsus - kept;
      return villages.slice(from, from + drawnPsus).flatMap(([psu, village]) =>
        shuffled(random, [...village])
          .slice(0, drawnDwellings)
          .map((amounts) => ({ stratum: `${h}`, psu: `${psu}`, weight: 1, y: amounts[which] })),
      );
    });
  return [round(0), round(1)];
}

function changesOver(kept: number): readonly Change[] {
  return Array.from({ length: samples }, (_, seed) => {
    const [before, after] = draw(makeRandom(seed, `change ${kept}`), kept);
    const [change] = changesBetween(
      roundOf(before, () => 1),
      roundOf(after, () => 1),
    );
    if (change === undefined) throw new Error('no change');
    return change;
  });
}

const share = (changes: readonly Change[], holds: (change: Change) => boolean): number =>
  changes.filter(holds).length / changes.length;

const holds = ([low, high]: readonly [number, number], value: number): boolean => low <= value && value <= high;

describe.each([
  ['a panel', drawnPsus],
  ['a rotation of half the villages', drawnPsus / 2],
  ['a fresh sample', 0],
])('in 400 pairs of rounds with %s', (_, kept) => {
  let changes: readonly Change[];
  beforeAll(() => {
    changes = changesOver(kept);
  });

  test('92 to 97.5 % of the limits hold the change, as a difference and as a ratio', () => {
    for (const kind of ['difference', 'ratio'] as const) {
      const covered = share(changes, (change) => holds(change[kind].interval, truth[kind]));
      expect([kind, covered >= 0.92 && covered <= 0.975, covered]).toEqual([kind, true, covered]);
    }
  });

  test('the estimates are right on average', () => {
    const values = changes.map(({ difference }) => difference.value - truth.difference);
    const mean = values.reduce((sum, error) => sum + error, 0) / samples;
    const spread = Math.sqrt(values.reduce((sum, error) => sum + (error - mean) ** 2, 0) / (samples - 1));
    expect(Math.abs(mean)).toBeLessThan((3 * spread) / Math.sqrt(samples));
  });

  test('shared villages are what makes a change surer: as if independent, limits would hold far too often', () => {
    const apart = share(changes, (change) => {
      const { difference, covariance } = change;
      const se = Math.sqrt(difference.standardError ** 2 + 2 * covariance);
      const reach = ((difference.interval[1] - difference.value) / difference.standardError) * se;
      return Math.abs(difference.value - truth.difference) <= reach;
    });
    if (kept === drawnPsus) expect(apart).toBeGreaterThan(0.99);
    else expect(apart).toBeGreaterThan(0.92);
  });
});
