/** What a study promises and a release does not hold is told: a study without tables, a table without a row. */
import { computeTables } from '#analysis/production/compute-tables.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { expect, test } from 'vitest';

import { repeat, roundWith, tableOf } from './small-round.ts';

const frame = tableOf({
  instrument: repeat('household', 2),
  psu: ['a', 'b'],
  stratum: repeat('north', 2),
  stage_one_weight: repeat(10, 2),
  units: repeat(10, 2),
});
const household = tableOf({
  psu: ['a', 'b'],
  disposition: repeat('complete', 2),
  receives_remittances: ['yes', 'no'],
});
const warningsOf = (tables: typeof householdStudy.tables) =>
  computeTables([{ ...householdStudy, tables }], { frame, household }, roundWith()).warnings;

test('a study that publishes nothing says so, for its responses are in no figure', () => {
  expect(warningsOf([])).toMatchObject([{ code: 'no-tables', table: 'household' }]);
});

test('a table that came out empty is named', () => {
  expect(warningsOf(householdStudy.tables)).toMatchObject([
    { code: 'empty-table', subject: 'household-receipts, household-channels', count: 2 },
  ]);
});

test('a study that nobody answered yet is no silence', () => {
  expect(computeTables([householdStudy], {}, roundWith()).warnings).toEqual([]);
});
