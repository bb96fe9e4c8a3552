/** Imputing again in each replicate is what makes a standard error hold what imputation adds. */
import { computeTables } from '#analysis/production/compute-tables.ts';
import { numbersOf } from '#analysis/production/impute/chance.ts';
import { impute } from '#analysis/production/impute/impute.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { roundSettingsSchema } from '#schemas/fieldwork/round.ts';
import { householdV2 } from '#schemas/studies/household/household.v2.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { drawSample, receiptsAndIncome, smallCountry } from '../../../samples/small-country.ts';
import { roundWith } from '../small-round.ts';

const steps = [{ method: 'hot-deck', question: 'senders.cash_total', classes: ['senders.country'] }];
const { imputation, weighting } = v.parse(roundSettingsSchema, {
  imputation: { household: { steps, variance: { kind: 'replicates' } } },
  weighting: { household: [{ kind: 'base' }, { kind: 'replicates', method: 'rao-wu', count: 60 }] },
});
const country = smallCountry(3);
const samples = [1, 2, 3].map((seed) => drawSample(country, seed));

const errorOf = (sample: SnapshotTables, settings: Parameters<typeof roundWith>[0]): number => {
  const { estimates } = computeTables([receiptsAndIncome], sample, roundWith({ ...settings, weighting }));
  const sent = estimates.find(
    ({ indicator, domain }) => indicator === 'cash-received-total' && domain['corridor'] === 'DE-TJ',
  );
  return sent?.se ?? Number.NaN;
};

/** The same answers imputed, and taken for answers. */
function once(sample: SnapshotTables): SnapshotTables {
  const rows = sample['household']?.rowCount ?? 0;
  const chance = { weights: () => new Float64Array(rows).fill(1), at: numbersOf(1, 0) };
  const interviewOfRow = Int32Array.from({ length: rows }, (_, row) => row);
  const taken = imputation?.['household']?.steps ?? [];
  return impute(sample, householdV2, taken, { interviewOfRow, round: roundWith(), chance }).tables;
}

test('of what is sent from Germany, a third of it unsaid, the variance is larger than if all had been said', () => {
  const variances = samples.map(
    (sample) => [errorOf(sample, { imputation }) ** 2, errorOf(once(sample), {}) ** 2] as const,
  );
  const sum = (which: 0 | 1) => variances.reduce((total, pair) => total + pair[which], 0);
  expect(sum(0) / sum(1)).toBeGreaterThan(1.06);
});
