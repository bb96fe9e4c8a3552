/**
 * The platform's promise, tested: over 200 samples drawn from a population whose true totals are known, about 95 of 100
 * published 95 % intervals hold the truth.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { demoPopulation, drawDemoRound } from '#analysis/simulate/demo.ts';
import { makePopulation } from '#analysis/simulate/population.ts';
import { figureName, type TrueTotals } from '#analysis/simulate/truth/gather.ts';
import { trueTotals } from '#analysis/simulate/truth/true-totals.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';

import { estimatesOf, figuresOf, type Found, sampleOf, tablesOf } from './figures-of-sample.ts';
import { mainFigures, mainTotals, medians, ofFew, refusedCombined, remittances } from './main-figures.ts';

const seeds = 200;

const population = demoPopulation();
let truth: TrueTotals;
beforeAll(() => {
  truth = trueTotals(population);
});

const truthOf = (name: string): number => {
  const value = truth.get(name.replace(/^(imputed|refused) /, ''));
  if (value === undefined) throw new Error(`no true value of ${name}`);
  return value;
};

const holds = ({ ciLow, ciHigh }: EstimateRow, value: number): boolean =>
  ciLow !== null && ciHigh !== null && ciLow <= value && value <= ciHigh;

/** What is left between the surveys is nothing in truth: its error is of what they have in common. */
const sizeOf = (name: string): number =>
  truthOf(
    name.includes('-difference ')
      ? `combined-remittances personal-remittances-total ${name.includes('RU-TJ') ? 'corridor=RU-TJ ' : ''}frame=household part=shared`
      : name,
  );

/** Share of the samples whose limits hold the truth, and the mean error as a share of the truth. */
function judge(name: string, samples: readonly Found[]) {
  const value = truthOf(name);
  const rows = samples.flatMap(({ figures }) => figures.get(name) ?? []);
  const mean = rows.reduce((sum, { estimate }) => sum + (estimate ?? Number.NaN), 0) / rows.length;
  return {
    coverage: rows.filter((row) => holds(row, value)).length / samples.length,
    bias: (mean - value) / sizeOf(name),
  };
}

describe('the published intervals', () => {
  it('of the demo round hold the true totals', () => {
    const wanted = [...mainTotals, ...remittances];
    const drawn = drawDemoRound(population);
    const rows = estimatesOf(drawn, tablesOf(drawn)).estimates.filter((row) => wanted.includes(figureName(row)));
    expect(rows.map(figureName).sort()).toEqual(wanted.toSorted());
    expect(rows.filter((row) => !holds(row, truthOf(figureName(row)))).map(figureName)).toEqual([]);
  });

  describe(`over ${seeds} samples`, () => {
    let samples: readonly Found[];
    beforeAll(() => {
      samples = Array.from({ length: seeds }, (_, k) => figuresOf(sampleOf(population, k + 1)));
    });

    /** Fails unless the limits hold the truth so often, and the estimate is right on average. */
    function expectCoverage(name: string, [least, most]: readonly [number, number], farthest: number) {
      const { coverage, bias } = judge(name, samples);
      const told = `${name}: ${(100 * coverage).toFixed(1)} %, mean error ${(100 * bias).toFixed(2)} %`;
      expect(coverage, told).toBeGreaterThanOrEqual(least);
      expect(coverage, told).toBeLessThanOrEqual(most);
      expect(Math.abs(bias), told).toBeLessThan(farthest);
    }

    it.each(mainFigures)('of %s hold the truth 92 to 97.5 % of the time, and it is right on average', (name) => {
      expectCoverage(name, [0.92, 0.975], 0.02);
    });

    it.each(medians)('of %s, told in round numbers, hold it 92 to 99.5 % of the time', (name) => {
      expectCoverage(name, [0.92, 0.995], 0.02);
    });

    it.each(ofFew)('of %s, which few have, hold it at least as often, in the samples that can tell any', (name) => {
      const told = samples
        .flatMap(({ figures }) => figures.get(name) ?? [])
        .filter(({ estimate }) => estimate !== null);
      expect(told.length).toBeGreaterThan(100);
      const coverage = told.filter((row) => holds(row, truthOf(name))).length / told.length;
      expect(coverage, `${name}: ${(100 * coverage).toFixed(1)} %`).toBeGreaterThanOrEqual(0.92);
    });

    it('of incomes that leave out what was not told miss the truth nearly always', () => {
      expect(judge('household-income income-total', samples).coverage).toBeLessThan(0.3);
    });

    it.each(refusedCombined)('of %s, from which refused amounts are left out, hold too little', (name) => {
      const { coverage, bias } = judge(name, samples);
      expect(coverage).toBeLessThan(0.9);
      expect(bias).toBeLessThan(-0.04);
    });

    it('the two surveys are told to disagree as seldom as chance alone makes them', () => {
      const told = samples.filter(({ disagree }) => disagree).length / seeds;
      expect(told).toBeGreaterThan(0.005);
      expect(told).toBeLessThan(0.09);
    });
  });

  it('of surveys of which half of the travellers misunderstand the overlap disagree nearly always', () => {
    const misunderstood = makePopulation(1, { overlapDenied: 0.5 });
    const found = Array.from({ length: 15 }, (_, k) => figuresOf(sampleOf(misunderstood, k + 1)));
    expect(found.filter(({ disagree }) => disagree).length).toBeGreaterThanOrEqual(13);
  });
});
