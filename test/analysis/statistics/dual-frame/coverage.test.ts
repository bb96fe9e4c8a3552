/** Samples drawn 200 times from both frames of a population whose total is known. */
import { expect, test } from 'vitest';
import type { Combined } from '#analysis/statistics/dual-frame/combined.ts';
import { hartley, optimalShare, screening } from '#analysis/statistics/dual-frame/hartley.ts';
import { overlapCheck } from '#analysis/statistics/dual-frame/overlap-check.ts';
import { piecesOfRows } from '#analysis/statistics/dual-frame/pieces.ts';
import { makeDesign } from '#analysis/statistics/design/make-design.ts';
import { symmetricInterval } from '#analysis/statistics/estimators/intervals.ts';
import { makeRandom, type Random } from '#analysis/statistics/random/random.ts';

type Person = { readonly inA: boolean; readonly inB: boolean; readonly sent: number };
/** Stratum → PSU → people. */
type Listed = readonly (readonly (readonly Person[])[])[];

/** People in PSUs of some hundred whose members send alike, with up to a half of each PSU in the other frame as well. */
function population() {
  const random = makeRandom(7, 'two frames');
  const draw = (strata: number, psus: number, size: number, make: (share: number) => Pick<Person, 'inA' | 'inB'>) =>
    Array.from({ length: strata }, () =>
      Array.from({ length: psus }, () => {
        const [level, share] = [random.normal(0, 0.25), 0.5 * random.uniform()];
        return Array.from({ length: size }, () => ({ ...make(share), sent: Math.exp(level + random.normal(5, 0.5)) }));
      }),
    );
  const villages: Listed = draw(3, 60, 40, (share) => ({ inA: true, inB: random.chance(share) }));
  const crossers = [
    ...villages.flat(2).filter(({ inB }) => inB),
    ...draw(1, 60, 30, () => ({ inA: false, inB: true })).flat(2),
  ];
  // Who crosses is met anywhere: the border's PSUs mix people from everywhere.
  const shuffled = crossers.map((person) => ({ person, at: random.uniform() })).sort((a, b) => a.at - b.at);
  const shifts: Listed = Array.from({ length: 2 }, (_, h) =>
    Array.from({ length: 50 }, (__, i) =>
      shuffled.filter((___, k) => k % 100 === 50 * h + i).map(({ person }) => person),
    ),
  );
  const everybody = [...villages.flat(2), ...shifts.flat(2).filter(({ inA }) => !inA)];
  return { villages, shifts, total: everybody.reduce((sum, { sent }) => sum + sent, 0) };
}

/** Some PSUs of each stratum, and some people of each PSU, all as likely. */
function sample(random: Random, listed: Listed, psus: number, people: number, inOther: (person: Person) => boolean) {
  const pick = <T>(from: readonly T[], count: number): readonly T[] =>
    from
      .map((one) => ({ one, at: random.uniform() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, count)
      .map(({ one }) => one);
  const rows = listed.flatMap((stratum, h) =>
    pick([...stratum.entries()], psus).flatMap(([psu, members]) =>
      pick(members, people).map((person) => ({
        person,
        psu: `${h}-${psu}`,
        stratum: h,
        weight: ((stratum.length / psus) * members.length) / Math.min(people, members.length),
      })),
    ),
  );
  const names = [...new Set(rows.map(({ psu }) => psu))];
  const factor = (levels: readonly string[], codes: readonly number[]) => ({
    kind: 'factor' as const,
    levels,
    codes: Int32Array.from(codes),
  });
  const design = makeDesign({
    rowCount: rows.length,
    ids: [
      factor(
        names,
        rows.map(({ psu }) => names.indexOf(psu)),
      ),
    ],
    strata: [
      factor(
        listed.map((_, h) => String(h)),
        rows.map(({ stratum }) => stratum),
      ),
    ],
    weights: Float64Array.from(rows, ({ weight }) => weight),
  });
  return piecesOfRows(
    Float64Array.from(rows, ({ person }) => person.sent),
    Uint8Array.from(rows, ({ person }) => Number(inOther(person))),
    design,
  );
}

const { villages, shifts, total } = population();
const samples = Array.from({ length: 200 }, (_, seed) => ({
  first: sample(makeRandom(seed, 'villages'), villages, 8, 12, ({ inB }) => inB),
  second: sample(makeRandom(seed, 'shifts'), shifts, 8, 12, ({ inA }) => inA),
}));

type Pair = (typeof samples)[number];

/** Of the limits of 95 %, the share that holds the truth; and the mean error in simulation standard errors. */
function judged(estimate: (pair: Pair) => Combined, truth: number) {
  const found = samples.map((pair) => estimate(pair));
  const held = found.filter(({ value, standardError, df }) => {
    const [low, high] = symmetricInterval(value, standardError, 0.95, df);
    return low <= truth && truth <= high;
  });
  const mean = found.reduce((sum, { value }) => sum + value, 0) / found.length;
  const spread = Math.sqrt(found.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / (found.length - 1));
  return { coverage: held.length / found.length, bias: (mean - truth) / (spread / Math.sqrt(found.length)), spread };
}

const optimal = ({ first, second }: Pair) => hartley(first, second, optimalShare(first, second).theta);

test.each([
  ['Hartley with the optimal share', optimal],
  ['Hartley with one half', ({ first, second }: Pair) => hartley(first, second, 0.5)],
  ['screening', ({ first, second }: Pair) => screening(first, second)],
] as const)(
  '%s: limits of 95 %% hold the total in 92 to 97.5 %% of 200 samples, and nothing is added or lost',
  (_, estimate) => {
    const { coverage, bias } = judged(estimate, total);
    expect(coverage).toBeGreaterThanOrEqual(0.92);
    expect(coverage).toBeLessThanOrEqual(0.975);
    expect(Math.abs(bias)).toBeLessThan(2.5);
  },
);

test('limits of the difference of both overlaps hold nought as often', () => {
  const { coverage } = judged(({ first, second }) => overlapCheck(first, second), 0);
  expect(coverage).toBeGreaterThanOrEqual(0.92);
  expect(coverage).toBeLessThanOrEqual(0.975);
});

test('the optimal share spreads less than screening', () => {
  const screened = judged(({ first, second }) => screening(first, second), total).spread;
  expect(judged(optimal, total).spread).toBeLessThan(screened);
});
