/** A simulated round is the same for everybody who draws it, and its weights describe the population it came from. */
import { describe, expect, it } from 'vitest';
import { instrumentIds } from '#analysis/simulate/body.ts';
import { demoPopulation, drawDemoRound } from '#analysis/simulate/demo.ts';
import { demoSizes, drawRound } from '#analysis/simulate/draw-round.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { computePrices } from '../../studies.ts';

const population = demoPopulation();
const small = {
  villagesPerStratum: 3,
  dwellingsPerVillage: 4,
  shiftsPerPoint: 3,
  travellersPerShift: 4,
  registrants: 20,
  quotes: 30,
};

describe('a simulated round', () => {
  it('is the same, byte for byte, from the same seeds', () => {
    const bytes = () => {
      const drawn = drawRound(demoPopulation(), 9, small);
      return JSON.stringify([drawn.round, drawn.frame, instrumentIds.map((id) => [...drawn.bodies(id)])]);
    };
    expect(bytes()).toBe(bytes());
  });

  it('has other ids and other villages from another seed', () => {
    const ids = [1, 2].flatMap((seed) =>
      instrumentIds.flatMap((id) => [...drawRound(population, seed, small).bodies(id)].map((body) => body.id)),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const frames = [1, 2].map((seed) => JSON.stringify(drawRound(population, seed, small).frame));
    expect(frames[0]).not.toBe(frames[1]);
  });

  it('of the demo holds a few quotes whose rate was noted upside down, and each is refused', () => {
    const drawn = drawDemoRound(population);
    const { refusedPrices, corridorCosts } = computePrices(tablesOfRound(drawn, ['price-quote']), drawn.round);
    expect(refusedPrices.length).toBeGreaterThanOrEqual(3);
    expect(refusedPrices.length).toBeLessThanOrEqual(10);
    expect(new Set(refusedPrices.map((row) => row.refusedBecause))).toEqual(new Set(['inverse-rate']));
    const means = corridorCosts.flatMap(({ statistic, totalCostPercent }) =>
      statistic === 'mean' ? (totalCostPercent ?? []) : [],
    );
    expect(Math.min(...means)).toBeGreaterThan(-5);
    expect(Math.max(...means)).toBeLessThan(25);
  });

  it('leaves at least 60 degrees of freedom to each survey of the demo', () => {
    const { frame } = drawDemoRound(population);
    for (const instrument of ['household', 'border']) {
      const units = frame.filter((unit) => unit.instrument === instrument);
      const strata = new Set(units.map((unit) => unit.stratum));
      expect(units.length - strata.size).toBeGreaterThanOrEqual(60);
      for (const unit of units) expect(unit.firstStageWeight).toBeGreaterThanOrEqual(1);
    }
  });

  it('weighs dwellings up to the number of dwellings in the country', () => {
    const dwellings = population.villages.reduce((sum, village) => sum + village.dwellings, 0);
    const { frame } = drawDemoRound(population);
    const weighed = frame.reduce((sum, unit) => sum + unit.firstStageWeight * (unit.units ?? 0), 0);
    expect(weighed / dwellings).toBeCloseTo(1, 10);
  });

  it('holds people who refused or were not at home, at every instrument that is sampled', () => {
    const { bodies } = drawDemoRound(population);
    const outcomes = new Map<string, number>();
    for (const body of bodies('household'))
      if (body.instrument === 'household')
        outcomes.set(body.answers.disposition, (outcomes.get(body.answers.disposition) ?? 0) + 1);
    const dwellings = 8 * demoSizes.villagesPerStratum * demoSizes.dwellingsPerVillage;
    expect([...outcomes.keys()].sort()).toEqual(['complete', 'non_contact', 'other', 'refusal']);
    expect((outcomes.get('complete') ?? 0) / dwellings).toBeCloseTo(0.865, 1);
  });
});
