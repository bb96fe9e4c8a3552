/** Draws and their probabilities are those of R's package sampling. */
import { inclusionProbabilities } from '#analysis/statistics/sampling/inclusion-probabilities.ts';
import { jointSimple } from '#analysis/statistics/sampling/joint-simple.ts';
import { jointSystematic } from '#analysis/statistics/sampling/joint-systematic.ts';
import { panelProbabilities } from '#analysis/statistics/sampling/panel-probabilities.ts';
import { systematicPps } from '#analysis/statistics/sampling/systematic-pps.ts';
import { describe, expect, test } from 'vitest';

import { samplingByR } from '../../../golden/sampling/golden-sampling.ts';

const near = (ours: Iterable<number>, theirs: readonly number[], within = 1e-12): void => {
  const own = [...ours];
  expect(own.length).toBe(theirs.length);
  for (const [k, value] of own.entries()) expect(Math.abs(value - theirs[k]!), `unit ${k + 1}`).toBeLessThan(within);
};
const fromOne = (positions: Int32Array): number[] => Array.from(positions, (at) => at + 1);

describe.each(Object.entries(samplingByR.lists))(
  'of the list "%s"',
  (_, { sizes, n, probabilities, samples, joint }) => {
    const ours = inclusionProbabilities(Float64Array.from(sizes), n);

    test('inclusion probabilities are those of inclusionprobabilities, with the same units certain', () => {
      near(ours, probabilities);
      expect(Array.from(ours, (p) => p === 1)).toEqual(probabilities.map((p) => p === 1));
    });

    test('each start draws the sample that UPsystematic draws', () => {
      for (const { start, drawn } of samples) expect(fromOne(systematicPps(ours, start)), String(start)).toEqual(drawn);
    });

    test.runIf(joint !== undefined)('joint probabilities are those of UPsystematicpi2', () => {
      const pair = jointSystematic(ours);
      for (const [k, row] of (joint ?? []).entries())
        near(
          row.map((_one, l) => pair(k, l)),
          row,
          1e-9,
        );
    });
  },
);

test('there are lists, and samples of them, to compare', () => {
  const lists = Object.values(samplingByR.lists);
  expect([lists.length, lists.filter(({ samples }) => samples.length === 6).length]).toEqual([6, 5]);
  expect(lists.filter(({ joint }) => joint !== undefined).length).toBe(4);
});

test('a stratified draw is that of strata(), stratum by stratum', () => {
  const { stratum, size, n, start, systematic, simple, simpleOfStrata } = samplingByR.stratified;
  const drawn: number[] = [];
  const probabilities: number[] = [];
  const equal: number[] = [];
  for (const [h, name] of ['a', 'b', 'c'].entries()) {
    const rows = [...stratum.keys()].filter((row) => stratum[row] === name);
    const p = inclusionProbabilities(
      Float64Array.from(rows, (row) => size[row]!),
      n[h]!,
    );
    for (const at of systematicPps(p, start)) {
      drawn.push(rows[at]! + 1);
      probabilities.push(p[at]!);
    }
    const pair = jointSimple(rows.length, n[h]!);
    equal.push(...rows.map((_, at) => pair(at, at)));
  }
  expect(drawn).toEqual(systematic.drawn);
  near(probabilities, systematic.probabilities);
  near(equal, simple);
  near(new Set(equal), simpleOfStrata);
});

test('joint probabilities of simple random samples are those counted over every sample', () => {
  for (const { N, n, joint } of samplingByR.simple)
    for (const [k, row] of joint.entries())
      near(
        row.map((_, l) => jointSimple(N, n)(k, l)),
        row,
      );
});

test('probabilities of a panel are those counted over the starts of the former sample', () => {
  expect(samplingByR.panels.length).toBe(3);
  for (const { sizes, n, keep, refresh, probabilities, grid } of samplingByR.panels) {
    const x = Float64Array.from(sizes);
    const ours = panelProbabilities({ probabilities: inclusionProbabilities(x, n), sizes: x, keep, refresh });
    near(ours, probabilities, 20 / grid);
    expect(ours.reduce((sum, p) => sum + p, 0)).toBeCloseTo(keep + refresh, 10);
  }
});
