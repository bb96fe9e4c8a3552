/** What a study promises and a release does not hold is told: a study without tables, a table without a row. */
import { computeTables } from '#analysis/production/compute-tables.ts';
import { protect } from '#analysis/disclosure/protect.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { tableStandings } from '#analysis/production/promised.ts';
import { withoutBenchmarks } from '#analysis/remittances/benchmarks/benchmarks.ts';
import type { Warning } from '#analysis/production/observations/rows.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { borderStudy } from '#schemas/studies/border/study.ts';
import { householdStudy as wholeStudy } from '#schemas/studies/household/study.ts';
import { describe, expect, test } from 'vitest';

import { besidesColumns, repeat, roundWith, tableOf } from './small-round.ts';

/** What households receive, earn and whom they name: the household study without what else it publishes. */
const plain = new Set([
  'receiving',
  'receipts',
  'income',
  'channels',
  'inequality',
  'poverty',
  'senders',
  'channel-use',
]);
const isPlain = (table: string) => plain.has(table.replace('household-', ''));
const householdStudy: Study = {
  ...wholeStudy,
  tables: wholeStudy.tables.map((plan) => {
    if (plan.kind !== 'survey') return plan;
    // what is made of amounts that other tables tell goes with these
    const measures = plan.measures.filter(
      ({ table, indicator }) => isPlain(table) && indicator !== 'transfers-received',
    );
    const used = new Set(
      measures.flatMap(({ by, ...measure }) => [...by.flat(), 'over' in measure ? measure.over : '']),
    );
    const dimensions = Object.fromEntries(Object.entries(plan.dimensions).filter(([name]) => used.has(name)));
    return { ...plan, measures, dimensions };
  }),
};

const frame = tableOf({
  instrument: repeat('household', 2),
  psu: ['a', 'b'],
  stratum: repeat('north', 2),
  first_stage_weight: repeat(10, 2),
  units: repeat(10, 2),
});
const household = tableOf({
  psu: ['a', 'b'],
  disposition: repeat('complete', 2),
  receives_remittances: ['yes', 'no'],
});
/** Questions of the household itself that its tables name, asked and answered by nobody. */
const untold = { kind: 'factor', levels: [], codes: Int32Array.of(-1, -1) } as const;
const columnsOfNobody = { region: untold, urban: untold, ...tableOf({ income: repeat(undefined, 2) }).columns };

/** Two travellers, met at two crossing points. */
const villagesAtTheBorder = {
  border: tableOf({
    psu: ['x', 'y'],
    disposition: repeat('complete', 2),
    crossings: repeat(1, 2),
    design_weight: repeat(10, 2),
    design_psu: ['x', 'y'],
    design_stratum: repeat('all', 2),
  }),
};

const warningsOf = (tables: typeof householdStudy.tables) =>
  computeTables([{ ...householdStudy, tables }], { frame, household }, roundWith()).warnings;

test('a study that publishes nothing says so, for its responses are in no figure', () => {
  expect(besidesColumns(warningsOf([]))).toMatchObject([{ code: 'no-tables', table: 'household' }]);
});

test('a table that came out empty is named', () => {
  expect(besidesColumns(warningsOf(householdStudy.tables))).toMatchObject([
    {
      code: 'empty-table',
      subject:
        'household-receipts, household-income, household-channels, household-inequality, household-poverty, household-senders, household-channel-use',
      count: 7,
    },
    { code: 'empty-breakdown' },
  ]);
});

test('a breakdown by what nobody told is named, though its table has other rows', () => {
  const [, ...told] = besidesColumns(warningsOf(householdStudy.tables));
  expect(told).toMatchObject([
    {
      code: 'empty-breakdown',
      subject: 'household-receiving receiving by region, household-receiving receiving by urban',
      count: 2,
    },
  ]);
});

describe('a column that tables name and the data lack', () => {
  const lacking = (warnings: readonly Warning[]) => warnings.filter(({ code }) => code === 'column-missing');

  test('is named, with how many there are', () => {
    expect(lacking(warningsOf(householdStudy.tables))).toMatchObject([
      { table: 'household', subject: 'income, region, urban', count: 3 },
    ]);
  });

  test('also where a derived variable or a condition needs it', () => {
    const measure = { kind: 'units', table: 't', indicator: 'i', by: [[]] } as const;
    const where = { op: 'in', answer: 'urban', codes: ['rural'] } as const;
    const plan = { kind: 'survey', unit: 'household', dimensions: {}, measures: [{ ...measure, where }] } as const;
    expect(lacking(warningsOf([plan]))).toMatchObject([{ subject: 'urban' }]);
    const derived = { ...plan, dimensions: { more: 'more_than_income' }, measures: [measure] };
    expect(lacking(warningsOf([derived]))).toMatchObject([{ subject: 'income' }]);
  });

  test('is not missed where nobody filled it, nor in a roster without rows', () => {
    const filled = { ...household, columns: { ...household.columns, ...columnsOfNobody } };
    const { warnings } = computeTables([householdStudy], { frame, household: filled }, roundWith());
    expect(lacking(warnings)).toEqual([]);
  });
});

describe('a study whose tables cannot be computed', () => {
  /** The weight of a place cannot be a word. */
  const broken = { ...household, columns: { ...household.columns, design_weight: household.columns['psu']! } };
  const studies = [householdStudy, borderStudy];
  const computed = computeTables(studies, { frame, household: broken, ...villagesAtTheBorder }, roundWith());

  test('is told with the cause', () => {
    expect(computed.uncomputed).toEqual(['household', 'household+border']);
    expect(computed.warnings).toContainEqual(
      expect.objectContaining({ code: 'not-computed', table: 'household', subject: 'ColumnKindError' }),
    );
  });

  test('stops no other study', () => {
    expect(computed.estimates.map(({ table }) => table)).toContain('border-people');
    expect(computed.estimates.filter(({ table }) => table.startsWith('household'))).toEqual([]);
  });

  test('has a line of its own for each of its tables', () => {
    const options = { minimumCell: 1, version: 'v', description: 'd' };
    const { tables } = protect(computed, options);
    const standings = tableStandings(studies, { frame, household: broken, ...villagesAtTheBorder }, computed, tables);
    expect(new Set(standings.filter(({ study }) => study === 'household').map(({ outcome }) => outcome))).toEqual(
      new Set(['not-computed']),
    );
  });

  test('a mistake of ours is not passed over as one of the data', () => {
    const tables = new Proxy(householdStudy.tables, {
      get: () => {
        throw new TypeError('not there');
      },
    });
    expect(() => warningsOf(tables)).toThrow('not there');
  });

  test('keeps the figures that readers have, and says so even if nobody answered since', () => {
    const whole = { frame, household, ...villagesAtTheBorder };
    const options = { minimumCell: 1, version: 'v', description: 'd' };
    const first = protect(computeTables(studies, whole, roundWith()), options);
    const second = protect(computed, { ...options, version: 'w' }, { record: first.record });
    const of = ({ tables }: typeof first) => tables.estimates.filter(({ table }) => table.startsWith('household'));
    expect(of(first).length).toBeGreaterThan(0);
    expect(of(second)).toEqual(of(first));
    expect(second.tables.warnings.map(({ code }) => code)).toContain('not-computed');
  });
});

test('a study that could not be computed at first is told in full once that is mended', () => {
  const options = { minimumCell: 10, version: 'v', description: 'd' };
  const broken = { ...household, columns: { ...household.columns, design_weight: household.columns['psu']! } };
  const former = protect(computeTables([householdStudy], { frame, household: broken }, roundWith()), options);
  const mended = computeTables([householdStudy], { frame, household }, roundWith());
  const told = protect(mended, options, { record: former.record }).tables;
  expect(told).toEqual(protect(mended, options).tables);
  expect(told.warnings.map(({ code }) => code)).toContain('empty-table');
});

describe('each table that a study promises has a line that says how it stands', () => {
  const standings = (snapshot: SnapshotTables, change: Partial<typeof householdStudy> = {}) => {
    const studies = [{ ...householdStudy, ...change }];
    const computed = computeTables(studies, snapshot, roundWith());
    const options = { minimumCell: 10, version: 'v', description: 'd' };
    const { tables } = protect(computed, options);
    return tableStandings(withoutBenchmarks(studies), snapshot, computed, tables).map(
      ({ table, rows, outcome }) => `${table} ${rows > 0} ${outcome}`,
    );
  };

  test('before anybody answered', () => {
    expect(standings({ frame })).toEqual([
      'household-receiving false no-responses',
      'household-receipts false no-responses',
      'household-income false no-responses',
      'household-channels false no-responses',
      'household-inequality false no-responses',
      'household-poverty false no-responses',
      'household-senders false no-responses',
      'household-channel-use false no-responses',
      'corridor-costs false no-responses',
      'household-transfer-costs false no-responses',
    ]);
  });

  test('where some have figures, if only withheld ones, and some have none', () => {
    expect(standings({ frame, household })).toEqual([
      'household-receiving true told',
      'household-receipts false empty-table',
      'household-income false empty-table',
      'household-channels false empty-table',
      'household-inequality false empty-table',
      'household-poverty false empty-table',
      'household-senders false empty-table',
      'household-channel-use false empty-table',
      'corridor-costs false empty-table',
      'household-transfer-costs false empty-table',
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
