/** Panels and rotation groups: probabilities that can be worked out on paper, and what holds for every draw. */
import * as fc from 'fast-check';
import { drawPanel } from '#analysis/statistics/sampling/draw-panel.ts';
import { inclusionProbabilities } from '#analysis/statistics/sampling/inclusion-probabilities.ts';
import { mostPanelUnits, panelProbabilities } from '#analysis/statistics/sampling/panel-probabilities.ts';
import { rotationGroups } from '#analysis/statistics/sampling/rotation-groups.ts';
import { systematicPps } from '#analysis/statistics/sampling/systematic-pps.ts';
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { describe, expect, test } from 'vitest';

const start = fc.double({ min: 0, max: 0.999_999, noNaN: true });

describe('panels', () => {
  const x = Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6, 5, 3);
  const probabilities = inclusionProbabilities(x, 4);

  test('the one who is certain stays for certain, and probabilities add up to the sample', () => {
    const p = panelProbabilities({
      probabilities: inclusionProbabilities(Float64Array.of(1, 2, 3, 90, 2, 2), 3),
      sizes: Float64Array.of(1, 2, 3, 90, 2, 2),
      keep: 1,
      refresh: 1,
    });
    expect(p[3]).toBe(1);
    expect(p.reduce((sum, one) => sum + one, 0)).toBeCloseTo(3, 10);
  });

  test('who keeps everybody has the former probabilities', () => {
    const p = panelProbabilities({ probabilities, sizes: x, keep: 4, refresh: 0 });
    for (const [k, one] of p.entries()) expect(one).toBeCloseTo(probabilities[k]!, 12);
  });

  test('with equal sizes a panel is as likely to hold each unit as any sample of its size, n/N', () => {
    const even = new Float64Array(12).fill(7);
    const p = panelProbabilities({ probabilities: inclusionProbabilities(even, 4), sizes: even, keep: 2, refresh: 2 });
    for (const one of p) expect(one).toBeCloseTo(1 / 3, 12);
  });

  test('units that stay were there, units that come new were not, and there are as many as asked', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), start, (seed, u) => {
        const former = systematicPps(probabilities, u);
        const { kept, fresh } = drawPanel(makeRandom(seed), former, { probabilities, sizes: x, keep: 2, refresh: 2 });
        expect([kept.length, fresh.length]).toEqual([2, 2]);
        expect(kept.every((k) => former.includes(k))).toBe(true);
        expect(fresh.some((k) => former.includes(k))).toBe(false);
      }),
    );
  });

  test('more than was drawn, more than there is, and strata without bounds are refused', () => {
    const plan = { probabilities, sizes: x };
    expect(() => panelProbabilities({ ...plan, keep: 5, refresh: 0 })).toThrow('5 units cannot be drawn from 4');
    expect(() => panelProbabilities({ ...plan, keep: 1, refresh: 7 })).toThrow('7 units cannot be drawn from 6');
    const many = new Float64Array(mostPanelUnits + 1).fill(1);
    const large = { probabilities: inclusionProbabilities(many, 3), sizes: many, keep: 1, refresh: 1 };
    expect(() => panelProbabilities(large)).toThrow('computed for 5000 at most');
  });

  test('the largest stratum takes a few seconds at most', () => {
    const many = Float64Array.from({ length: mostPanelUnits }, (_, k) => 20 + ((k * 7919) % 311));
    const before = performance.now();
    const p = panelProbabilities({
      probabilities: inclusionProbabilities(many, 50),
      sizes: many,
      keep: 25,
      refresh: 25,
    });
    expect(p.reduce((sum, one) => sum + one, 0)).toBeCloseTo(50, 6);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});

describe('rotation groups', () => {
  test('each unit is in each group as often as in any other', () => {
    const counts = [0, 1, 2].map(() => new Float64Array(7));
    for (let seed = 0; seed < 6000; seed++)
      for (const [at, group] of rotationGroups(makeRandom(seed), 7, 3).entries()) counts[group - 1]![at]! += 1 / 6000;
    for (const share of counts.flatMap((group) => [...group])) expect(Math.abs(share - 1 / 3)).toBeLessThan(0.025);
  });

  test('neighbours in the list are in different groups', () => {
    expect([...rotationGroups(makeRandom(1), 6, 3)].slice(0, 3).sort()).toEqual([1, 2, 3]);
    expect(() => rotationGroups(makeRandom(1), 6, 1)).toThrow('groups: are 2 or more');
  });
});
