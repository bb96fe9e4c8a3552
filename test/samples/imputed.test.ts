/**
 * What imputation is for: where one amount in ten is refused, at random within classes, totals of 200 samples are right on
 * average and their limits hold the truth, while totals that leave out what lacks are too small.
 */
import { describe, expect, it } from 'vitest';
import { computeTables } from '#analysis/production/compute-tables.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { countRows } from '#schemas/language/conditions/derive-words.ts';
import { roundSettingsSchema } from '#schemas/fieldwork/round.ts';
import * as v from 'valibot';
import { roundWith } from '../analysis/production/small-round.ts';
import { drawSample, receiptsAndIncome, smallCountry, trueTotals } from './small-country.ts';

const seeds = 200;
const country = smallCountry(3);
const truth = new Map(Object.entries(trueTotals(country)));
const samples = Array.from({ length: seeds }, (_, seed) => drawSample(country, seed + 1));

const steps = [
  {
    method: 'roster-hot-deck',
    roster: 'senders',
    askedIf: 'receives_remittances',
    classes: ['region'],
    orderedBy: 'senders.cash_total',
  },
  { method: 'hot-deck', question: 'senders.cash_total', classes: ['senders.country', 'region'] },
  { method: 'predictive-mean-matching', question: 'income', predictors: ['region', 'urban', 'member_count'] },
];
const study = {
  ...receiptsAndIncome,
  derive: [{ name: 'member_count', at: 'household', is: countRows('members') }],
};
const settingsWith = (settings: object) => {
  const { imputation, weighting } = v.parse(roundSettingsSchema, settings);
  return { imputation, weighting };
};

const nameOf = ({ indicator, domain }: EstimateRow) =>
  [indicator, domain['corridor']?.slice(0, 2) ?? ''].join(' ').trim();

/** Over all samples: mean error in simulation standard errors, and how often the limits held the truth. */
function judge(
  settings: object,
): ReadonlyMap<string, { readonly error: number; readonly coverage: number; readonly bias: number }> {
  const round = roundWith({ ...settingsWith(settings), lonelyPsu: 'fail' });
  const found = samples.map((sample: SnapshotTables, k) => {
    const { estimates } = computeTables([study], sample, {
      ...round,
      settings: { ...round.settings, seed: k },
    });
    return new Map(estimates.map((row) => [nameOf(row), row]));
  });
  return new Map(
    [...truth].map(([name, value]) => {
      const rows = found.map((rows) => rows.get(name));
      const errors = rows.map((row) => (row?.estimate ?? Number.NaN) - value);
      const mean = errors.reduce((a, b) => a + b, 0) / seeds;
      const spread = Math.sqrt(errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / (seeds - 1) / seeds);
      const held = rows.filter((row) => (row?.ciLow ?? Infinity) <= value && value <= (row?.ciHigh ?? -Infinity));
      return [name, { error: mean / spread, coverage: held.length / seeds, bias: mean / value }];
    }),
  );
}

const multiple = { imputation: { household: { steps, variance: { kind: 'multiple', imputations: 5 } } } };
const replicates = {
  imputation: { household: { steps, variance: { kind: 'replicates' } } },
  weighting: { household: [{ kind: 'base' }, { kind: 'replicates', method: 'rao-wu', count: 60 }] },
};

describe(`over ${seeds} samples`, () => {
  it('totals that leave out what lacks are too small', () => {
    for (const [name, { error, bias }] of judge({})) {
      expect(error, name).toBeLessThan(-6);
      expect(bias, name).toBeLessThan(-0.06);
    }
  });

  it.each([
    ['several times', multiple],
    ['again in each replicate', replicates],
  ])('totals imputed %s are right on average, and their limits hold the truth', (_, settings) => {
    for (const [name, { error, coverage, bias }] of judge(settings)) {
      const told = `${name}: error ${error.toFixed(2)} SE, bias ${(100 * bias).toFixed(2)} %, coverage ${coverage}`;
      expect(Math.abs(error), told).toBeLessThan(2);
      expect(coverage, told).toBeGreaterThanOrEqual(0.92);
      expect(coverage, told).toBeLessThanOrEqual(0.975);
    }
  });
});
