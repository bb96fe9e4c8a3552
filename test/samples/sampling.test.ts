/** A panel drawn 20,000 times from a stratum whose total is known, and whole samples by 4,000 seeds: probabilities that hold, and those that would not. */
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { drawPanel } from '#analysis/statistics/sampling/draw-panel.ts';
import { inclusionProbabilities } from '#analysis/statistics/sampling/inclusion-probabilities.ts';
import { panelProbabilities } from '#analysis/statistics/sampling/panel-probabilities.ts';
import { systematicPps } from '#analysis/statistics/sampling/systematic-pps.ts';
import { drawSample } from '#functions/fieldwork/sampling/draw-sample.ts';
import { beforeAll, describe, expect, test } from 'vitest';

const draws = 20_000;
const [drawn, kept] = [9, 5];

/** Villages of very different size, one of them certain; what they receive is hardly in proportion to it. */
const random = makeRandom(3, 'villages');
const sizes = Float64Array.from({ length: 40 }, (_, k) =>
  k === 17 ? 4000 : Math.round(Math.exp(random.normal(5, 0.9))),
);
const received = Array.from(sizes, (size) => 300 + 2 * size + random.normal(0, 80));
const truth = received.reduce((sum, y) => sum + y, 0);

const probabilities = inclusionProbabilities(sizes, drawn);
const plan = { probabilities, sizes, keep: kept, refresh: drawn - 1 - kept };
const ofPanel = panelProbabilities(plan);

describe(`in ${draws} panels that keep ${kept} of ${drawn - 1} villages`, () => {
  const counts = new Float64Array(sizes.length);
  const totals: number[] = [];
  const asIfFirst: number[] = [];
  beforeAll(() => {
    for (let seed = 0; seed < draws; seed++) {
      const chance = makeRandom(seed, 'panel');
      const panel = drawPanel(chance, systematicPps(probabilities, chance.uniform()), plan);
      const villages = [...panel.kept, ...panel.fresh];
      for (const k of villages) counts[k]! += 1;
      totals.push(villages.reduce((sum, k) => sum + received[k]! / ofPanel[k]!, 0));
      asIfFirst.push(villages.reduce((sum, k) => sum + received[k]! / probabilities[k]!, 0));
    }
  });

  const off = (estimates: readonly number[]): number => {
    const mean = estimates.reduce((sum, one) => sum + one, 0) / draws;
    const spread = Math.sqrt(estimates.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (draws - 1));
    return Math.abs(mean - truth) / (spread / Math.sqrt(draws));
  };

  test('each village comes as often as its probability says', () => {
    const distance = sizes.reduce((sum, _, k) => {
      const p = ofPanel[k]!;
      return p === 1 ? sum : sum + (counts[k]! / draws - p) ** 2 / ((p * (1 - p)) / draws);
    }, 0);
    expect(counts[17]).toBe(draws);
    expect(distance).toBeLessThan(80); // χ² of some 39 degrees of freedom: above 80 one time in 10,000
  });

  test('the total is right on average', () => {
    expect(off(totals)).toBeLessThan(3.5);
  });

  test('with the probabilities of the former sample it would not be', () => {
    expect(off(asIfFirst)).toBeGreaterThan(10);
  });
});

describe('in 4,000 draws of a country, each with a seed of its own', () => {
  const chance = makeRandom(4, 'country');
  const listed = Array.from({ length: 45 }, (_, k) => ({
    size: k === 7 ? 900 : chance.integer(10, 120),
    order: [chance.integer(1, 5)],
    unit: { instrument: 'x', psu: `P${k}`, stratum: k % 2 === 0 ? 'north' : 'south', label: '', firstStageWeight: 1 },
  }));
  const usual = { instrument: 'x', psus: 12, allocation: { kind: 'proportional' as const }, minimumPerStratum: 2 };
  const seeds = 4000;

  test.each([
    ['by size, sorted', { method: 'pps-systematic' as const, order: ['lat'] }],
    ['by size, in an order by chance', { method: 'pps-systematic' as const, order: 'random' as const }],
    ['simple random', { method: 'srs' as const, order: [] }],
    [
      'two of three rotation groups',
      { method: 'pps-systematic' as const, order: ['lat'], rotation: { groups: 3, use: [1, 3] } },
    ],
  ])('%s: each PSU comes as often as its record says', (_, how) => {
    const counts = new Map<string, number>();
    const told = new Map<string, number>();
    for (let seed = 0; seed < seeds; seed++) {
      const sample = drawSample(listed, { ...usual, ...how, seed }, { seed });
      if (sample.kind === 'faulty') throw new Error(sample.faults.join());
      for (const { psu, probability } of sample.record.psus) {
        counts.set(psu, (counts.get(psu) ?? 0) + 1);
        told.set(psu, probability);
      }
    }
    const off = listed.map(({ unit: { psu } }) => {
      const p = told.get(psu) ?? 0;
      return p === 1
        ? Number(counts.get(psu) !== seeds)
        : (((counts.get(psu) ?? 0) / seeds - p) ** 2 * seeds) / (p * (1 - p));
    });
    expect(off.reduce((sum, one) => sum + one, 0)).toBeLessThan(95); // χ² of some 44 degrees of freedom
    expect(told.size).toBe(listed.length);
  });
});
