/**
 * Two rounds of two surveys that may meet the same people, drawn 300 times from a population whose change is known: limits of what
 * changed in a total of both hold it, of everybody, of a component of the money and of some of those who send it.
 */
import { type Change, changesBetween } from '#analysis/statistics/change/change.ts';
import { changeOfSum } from '#analysis/statistics/change/sum-of-samples.ts';
import { makeRandom, type Random } from '#analysis/statistics/random/random.ts';
import { shuffled } from '#analysis/statistics/random/random-draws.ts';
import { describe, expect, test } from 'vitest';

import { type Interview, roundOf } from '../analysis/statistics/change/round.ts';

const samples = 300;
const level = 0.95;
const [drawnPsus, drawnPeople] = [12, 8];

type Which = 0 | 1;
type Person = {
  /** Who may be told of by a household, and who is met at the border. */
  readonly inHomes: boolean;
  readonly onRoad: boolean;
  readonly isWoman: boolean;
  /** In each round: sent home, and brought from work there; the second by some alone. */
  readonly transfers: readonly [number, number];
  readonly pay: readonly [number, number];
};
/** Stratum → PSU → people. */
type Listed = readonly (readonly (readonly Person[])[])[];

/** Villages differ, and keep most of what they differ by; a fifth to three fifths of a village cross the border. */
function country() {
  const random = makeRandom(23, 'two rounds of two surveys');
  const psu = (size: number, inHomes: boolean): readonly Person[] => {
    const [amount, change, crossing] = [random.normal(5, 0.3), random.normal(0.1, 0.08), 0.2 + 0.4 * random.uniform()];
    return Array.from({ length: size }, (): Person => {
      const sent = () => Math.exp(random.normal(0, 0.4));
      const [before, after] = [Math.exp(amount), Math.exp(amount + change)];
      const isPaid = random.chance(0.4);
      return {
        ...{ inHomes, onRoad: !inHomes || random.chance(crossing), isWoman: random.chance(0.35) },
        transfers: [before * sent(), after * sent()],
        pay: isPaid ? [2 * before * sent(), 1.6 * after * sent()] : [0, 0],
      };
    });
  };
  const stratum = (psus: number, size: number, inHomes: boolean) =>
    Array.from({ length: psus }, () => psu(size, inHomes));
  const villages: Listed = Array.from({ length: 3 }, () => stratum(150, 24, true));
  const alone = stratum(80, 30, false).flat();
  const crossers = shuffled(random, [...villages.flat(2).filter(({ onRoad }) => onRoad), ...alone]);
  // Who crosses is met in any shift, and in the same one in both rounds.
  const shifts: Listed = Array.from({ length: 2 }, (_, h) =>
    Array.from({ length: 120 }, (__, i) => crossers.filter((___, k) => k % 240 === 120 * h + i)),
  );
  return { villages, shifts, everybody: [...villages.flat(2), ...alone] };
}

const { villages, shifts, everybody } = country();

type Figure = { readonly of: (person: Person, which: Which) => number };
const figures: Readonly<Record<string, Figure>> = {
  'everybody and all money': { of: ({ transfers, pay }, which) => transfers[which] + pay[which] },
  'the component of transfers': { of: ({ transfers }, which) => transfers[which] },
  'the component of pay': { of: ({ pay }, which) => pay[which] },
  'women who send': { of: ({ isWoman, transfers, pay }, which) => (isWoman ? transfers[which] + pay[which] : 0) },
};

/** What a person adds to a total of both, as one of the surveys tells it. */
const shareOf = ({ inHomes, onRoad }: Person, share: number): number => (inHomes && onRoad ? share : 1);

/** One survey in both rounds: people are drawn anew, and of PSUs `kept` stay. */
function draw(random: Random, listed: Listed, kept: number) {
  const chosen = listed.map((stratum) => shuffled(random, [...stratum.entries()]));
  return (['0', '1'] as const).map((_, which) =>
    chosen.flatMap((psus, h) => {
      const from = which === 0 ? 0 : drawnPsus - kept;
      return psus.slice(from, from + drawnPsus).flatMap(([psu, people]) =>
        shuffled(random, [...people])
          .slice(0, drawnPeople)
          .map((person) => ({
            ...{ person, stratum: `${h}`, psu: `${psu}` },
            weight: ((psus.length / drawnPsus) * people.length) / Math.min(drawnPeople, people.length),
          })),
      );
    }),
  );
}

type Drawn = ReturnType<typeof draw>;

/** What changed in one figure, out of both surveys; the first has so much of what both can meet. */
function changeIn(surveys: readonly [Drawn, Drawn], { of }: Figure, theta: number): Change {
  const parts = surveys.map((survey, nth) => {
    const [before, after] = survey.map((met, which) =>
      roundOf(
        met.map(({ person, ...interview }): Interview => ({
          ...interview,
          y: shareOf(person, nth === 0 ? theta : 1 - theta) * of(person, which === 0 ? 0 : 1),
        })),
      ),
    );
    const [change] = before === undefined || after === undefined ? [] : changesBetween(before, after, level);
    if (change === undefined) throw new Error('no change');
    return change;
  });
  return changeOfSum(parts, level);
}

const truthOf = ({ of }: Figure, which: Which): number => everybody.reduce((sum, person) => sum + of(person, which), 0);
const holds = ([low, high]: readonly [number, number], value: number): boolean => low <= value && value <= high;

describe.each([
  ['the same villages and shifts', drawnPsus],
  ['half of them', drawnPsus / 2],
  ['others', 0],
])('in 300 pairs of rounds that go to %s', (_, kept) => {
  const drawn = Array.from({ length: samples }, (__, seed): readonly [Drawn, Drawn] => [
    draw(makeRandom(seed, `homes ${kept}`), villages, kept),
    draw(makeRandom(seed, `road ${kept}`), shifts, kept),
  ]);

  test.each(Object.entries(figures))('limits hold what changed, of %s, weighed and screened', (__, figure) => {
    const [before, after] = [truthOf(figure, 0), truthOf(figure, 1)];
    const truth = { difference: after - before, ratio: after / before };
    for (const theta of [0.5, 1]) {
      const changes = drawn.map((surveys) => changeIn(surveys, figure, theta));
      for (const kind of ['difference', 'ratio'] as const) {
        const covered = changes.filter((change) => holds(change[kind].interval, truth[kind])).length / samples;
        expect([theta, kind, covered, covered >= 0.92 && covered <= 0.975]).toEqual([theta, kind, covered, true]);
      }
      const mean = changes.reduce((sum, { difference }) => sum + difference.value, 0) / samples;
      const spread = Math.sqrt(
        changes.reduce((sum, { difference }) => sum + (difference.value - mean) ** 2, 0) / (samples - 1),
      );
      expect(Math.abs(mean - truth.difference)).toBeLessThan((3 * spread) / Math.sqrt(samples));
    }
  });

  test('places that both visit make a change surer: as if independent, limits would hold it too often', () => {
    const figure = { of: ({ transfers, pay }: Person, which: Which) => transfers[which] + pay[which] };
    const truth = truthOf(figure, 1) - truthOf(figure, 0);
    const apart = drawn.filter((surveys) => {
      const { difference, covariance } = changeIn(surveys, figure, 0.5);
      const { value, standardError, interval } = difference;
      const reach = ((interval[1] - value) / standardError) * Math.sqrt(standardError ** 2 + 2 * covariance);
      return Math.abs(value - truth) <= reach;
    }).length;
    if (kept === drawnPsus) expect(apart / samples).toBeGreaterThan(0.975);
    else expect(apart / samples).toBeGreaterThan(0.92);
  });
});
