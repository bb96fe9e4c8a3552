/**
 * The platform's promise, tested: over 200 samples drawn from a population whose true totals are known, about 95 of 100
 * published 95 % intervals hold the truth.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { demoPopulation, drawDemoRound } from '#analysis/simulate/demo.ts';
import { demoSizes, type DrawnRound, drawRound } from '#analysis/simulate/draw-round.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { figureName, type TrueTotals } from '#analysis/simulate/truth/gather.ts';
import { trueTotals } from '#analysis/simulate/truth/true-totals.ts';
import { computeTables } from '#analysis/production/compute-tables.ts';
import { newest } from '../studies.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';

const seeds = 200;
/** Two thirds of the demo's samples, from as many villages and shifts. */
const sizes = { ...demoSizes, dwellingsPerVillage: 10, travellersPerShift: 9 };
/** Totals of the whole country. */
const mainTotals = [
  'household-receiving receiving-count',
  'household-receipts cash-received-total',
  'household-receipts kind-received-total',
  'border-people travellers',
  'border-people crossings',
  'border-money money-sent-total',
  'border-money money-carried-total',
];

/** Of the volumes of remittances; one interval of each. */
const remittances = [
  'household-remittances personal-remittances-total',
  'household-total-remittances total-remittances-total',
  'household-transfers personal-transfers-total',
  'border-remittances personal-remittances-total',
  'border-transfers personal-transfers-total',
];

/**
 * The totals of above and what else is told. Not every household tells its income: its mean and median stand for all, its total
 * does not.
 */
const mainFigures = [
  ...mainTotals,
  'household-senders senders',
  'household-channel-use channel-use-count channel=mto',
  'household-receipts cash-received-median',
  'household-receipts kind-received-median',
  'household-income income-mean',
  'household-income income-median',
  'household-income cash-of-income',
  'border-money money-sent-median',
  'border-money money-carried-median',
];

const population = demoPopulation();
let truth: TrueTotals;
beforeAll(() => {
  truth = trueTotals(population);
}, 120_000);

/** The studies without what they publish by place, corridor or channel: most of the work, and no figure here is out of it. */
const ofTheCountry = newest.map((study) => ({
  ...study,
  tables: study.tables.flatMap((plan) => {
    if (plan.kind !== 'survey') return [];
    const measures = plan.measures.filter(({ by }) => by.some((names) => names.length === 0));
    return measures.length === 0 ? [] : [{ ...plan, measures: measures.map((measure) => ({ ...measure, by: [[]] })) }];
  }),
}));

const estimatesOf = (drawn: DrawnRound): readonly EstimateRow[] =>
  computeTables(ofTheCountry, tablesOfRound(drawn, ['household', 'border']), drawn.round).estimates;

function holdsTruth({ ciLow, ciHigh, ...row }: EstimateRow): boolean {
  const value = truth.get(figureName(row));
  if (value === undefined) throw new Error(`no true value of ${figureName(row)}`);
  return ciLow !== null && ciHigh !== null && ciLow <= value && value <= ciHigh;
}

describe('the published intervals', () => {
  it('of the demo round hold the true totals', () => {
    const wanted = [...mainTotals, ...remittances];
    const rows = estimatesOf(drawDemoRound(population)).filter((row) => wanted.includes(figureName(row)));
    expect(rows.map(figureName).sort()).toEqual(wanted.toSorted());
    expect(rows.filter((row) => !holdsTruth(row)).map(figureName)).toEqual([]);
  });

  it(`hold the true figures in 92 to 97.5 % of ${seeds} samples, and the estimates are right on average`, () => {
    const held = new Map<string, number>();
    const relative = new Map<string, number>();
    for (let seed = 1; seed <= seeds; seed++)
      for (const row of estimatesOf(drawRound(population, seed, sizes))) {
        const name = figureName(row);
        if (!mainFigures.includes(name)) continue;
        held.set(name, (held.get(name) ?? 0) + Number(holdsTruth(row)));
        relative.set(name, (relative.get(name) ?? 0) + (row.estimate ?? Number.NaN) / (truth.get(name) ?? Number.NaN));
      }
    const report = mainFigures
      .map((name) => `${name}: ${((100 * (held.get(name) ?? 0)) / seeds).toFixed(1)} %`)
      .join('\n');
    for (const name of mainFigures) {
      const coverage = (held.get(name) ?? 0) / seeds;
      expect(coverage, report).toBeGreaterThanOrEqual(0.92);
      expect(coverage, report).toBeLessThanOrEqual(0.975);
      expect(Math.abs((relative.get(name) ?? 0) / seeds - 1), `${name} is biased`).toBeLessThan(0.02);
    }
  }, 600_000);
});
