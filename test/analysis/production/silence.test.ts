/** What a study promises and a release does not hold is told: a study without tables, a table without a row. */
import { computeTables } from '#analysis/production/compute-tables.ts';
import { protect } from '#analysis/disclosure/protect.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { tableStandings } from '#analysis/production/promised.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { describe, expect, test } from 'vitest';

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
    { code: 'empty-breakdown' },
  ]);
});

test('a breakdown by what nobody told is named, though its table has other rows', () => {
  const [, ...told] = warningsOf(householdStudy.tables);
  expect(told).toMatchObject([
    {
      code: 'empty-breakdown',
      subject: 'household-receiving receiving by region, household-receiving receiving by urban',
      count: 2,
    },
  ]);
});

describe('each table that a study promises has a line that says how it stands', () => {
  const standings = (snapshot: SnapshotTables, change: Partial<typeof householdStudy> = {}) => {
    const studies = [{ ...householdStudy, ...change }];
    const computed = computeTables(studies, snapshot, roundWith());
    const options = { minimumCell: 10, version: 'v', description: 'd' };
    const { tables } = protect(computed, options);
    return tableStandings(studies, snapshot, computed, tables).map(
      ({ table, rows, outcome }) => `${table} ${rows > 0} ${outcome}`,
    );
  };

  test('before anybody answered', () => {
    expect(standings({ frame })).toEqual([
      'household-receiving false no-responses',
      'household-receipts false no-responses',
      'household-channels false no-responses',
      'corridor-costs false no-responses',
    ]);
  });

  test('where some have figures, if only withheld ones, and some have none', () => {
    expect(standings({ frame, household })).toEqual([
      'household-receiving true told',
      'household-receipts false empty-table',
      'household-channels false empty-table',
      'corridor-costs false empty-table',
    ]);
  });

  test('where rows were computed and none may be told yet', () => {
    const { estimates } = computeTables([householdStudy], { frame, household }, roundWith());
    const standing = tableStandings(
      [householdStudy],
      { frame, household },
      { estimates, corridorCosts: [] },
      { estimates: [], corridorCosts: [] },
    );
    expect(standing[0]).toEqual({ study: 'household', table: 'household-receiving', rows: 0, outcome: 'held' });
  });

  test('where the study publishes nothing at all', () => {
    expect(standings({ frame, household }, { tables: [] })).toEqual([' false no-tables']);
  });
});

test('a study that nobody answered yet is no silence', () => {
  expect(computeTables([householdStudy], {}, roundWith()).warnings).toEqual([]);
});
