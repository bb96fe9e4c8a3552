/** Answers become columns: one table of responses, one per roster. */
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { ColumnName, FactorName, NumericName, TableName } from '#schemas/language/questions/column-names.ts';
import { columnsOf } from '#schemas/language/columns/columns.ts';
import { createFlattener, flattenAnswers } from '#schemas/language/columns/flatten.ts';
import type { FlatTable } from '#schemas/language/columns/flatten.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import { instruments } from '../studies.ts';
import { registrationV2 } from '#schemas/studies/registration/registration.v2.ts';
import { emptyDwelling, householdWithSon, registrant } from './samples.ts';

const table = (tables: readonly FlatTable[], name: string): FlatTable => {
  const found = tables.find(({ spec }) => spec.table === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};
/** A column as plain values: missing is null, factors as their levels. */
const values = (from: FlatTable, name: string): unknown[] => {
  const column = from.columns[name];
  if (!column) throw new Error(`no column ${name}`);
  if (column.kind === 'factor') return Array.from(column.codes, (code) => column.levels[code] ?? null);
  const plain: readonly unknown[] = column.kind === 'text' ? column.values : [...column.values];
  return plain.map((value) => (Number.isNaN(value) ? null : (value ?? null)));
};

describe('a household with a son in Russia and a dwelling where nobody opened', () => {
  const tables = flattenAnswers(householdV3, [householdWithSon, emptyDwelling]);
  const household = table(tables, 'household');
  const senders = table(tables, 'household.senders');
  const channels = table(tables, 'household.senders.channels');

  test('every sampled dwelling is a row, and each row of a roster knows the row it belongs to', () => {
    expect(tables.map(({ spec, rowCount }) => [spec.table, rowCount])).toEqual([
      ['household', 2],
      ['household.members', 2],
      ['household.senders', 1],
      ['household.senders.channels', 2],
    ]);
    expect([...channels.parentRow]).toEqual([0, 0]);
    expect(table(tables, 'household.members').spec.parent).toBe('household');
  });

  test('money is an amount in minor units beside its currency; what was not asked is missing', () => {
    expect(values(household, 'income')).toEqual([2_400_000, null]);
    expect(values(household, 'income_currency')).toEqual(['TJS', null]);
    expect(values(channels, 'amount')).toEqual([12_000_000, 4_000_000]);
  });

  test('a refusal is a reason in a column of its own and never a number', () => {
    expect(values(household, 'use_rebuilding')).toEqual([null, null]);
    expect(values(household, 'use_rebuilding_nonresponse')).toEqual(['refused', null]);
    expect(values(senders, 'reverse_transfers_nonresponse')).toEqual(['dont_know']);
    const unsure = table(flattenAnswers(householdV3, [{ ...householdWithSon, provider: 'dont_know' }]), 'household');
    expect([values(unsure, 'provider'), values(unsure, 'provider_nonresponse')]).toEqual([[null], ['dont_know']]);
  });

  test('dates are days, options are 0 or 1, identifiers are factors whose levels the data decide', () => {
    expect(values(household, 'transfer_date')).toEqual([Date.UTC(2026, 4, 30) / 86_400_000, null]);
    expect([values(household, 'uses__food'), values(household, 'uses__land')]).toEqual([
      [1, null],
      [0, null],
    ]);
    expect(household.columns['psu']).toMatchObject({ kind: 'factor', levels: ['v-017'] });
    expect(values(household, 'disposition')).toEqual(['complete', 'non_contact']);
  });

  test('levels of an open factor do not depend on the order in which responses arrive', () => {
    const [first, second] = [
      { ...emptyDwelling, psu: 'a' },
      { ...emptyDwelling, psu: 'b' },
    ] as const;
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const psu = table(flattenAnswers(householdV3, order), 'household').columns['psu'];
      expect(psu).toMatchObject({ levels: ['a', 'b'] });
      expect(values(table(flattenAnswers(householdV3, order), 'household'), 'psu')).toEqual(order.map((d) => d.psu));
    }
  });
});

test('a registrant’s name, contact and birth date are never columns', () => {
  const names = columnsOf(registrationV2).flatMap((spec) => spec.columns.map((column) => column.name));
  expect(names.filter((name) => /name|email|phone|birth_date/.test(name))).toEqual([]);
  expect(JSON.stringify(flattenAnswers(registrationV2, [registrant]))).not.toMatch(/Krasniqi|arta@|1991-04-09/);
});

test('column names are unique in every table and match what flattening writes', () => {
  for (const instrument of instruments) {
    const written = flattenAnswers(instrument, []);
    for (const spec of columnsOf(instrument)) {
      const names = spec.columns.map((column) => column.name);
      expect(new Set(names).size).toBe(names.length);
      expect(Object.keys(table(written, spec.table).columns)).toEqual(names);
    }
  }
});

test('a wrong table or column name does not compile', () => {
  type Household = typeof householdV3;
  expectTypeOf<TableName<Household>>().toEqualTypeOf<
    'household' | 'household.members' | 'household.senders' | 'household.senders.channels'
  >();
  expectTypeOf<'cash_total'>().toExtend<NumericName<Household, 'household.senders'>>();
  expectTypeOf<'cash_total_currency'>().toExtend<FactorName<Household, 'household.senders'>>();
  expectTypeOf<'cash_totl'>().not.toExtend<ColumnName<Household, 'household.senders'>>();
  expectTypeOf<'uses__food'>().toExtend<NumericName<Household>>();
  expectTypeOf<'uses__foot'>().not.toExtend<ColumnName<Household>>();
  expectTypeOf<'name'>().not.toExtend<ColumnName<typeof registrationV2>>();
});

test('three hundred thousand households flatten in seconds of processor time', () => {
  const flattener = createFlattener(householdV3);
  const start = process.cpuUsage();
  for (let i = 0; i < 300_000; i++) flattener.add(i % 3 === 0 ? householdWithSon : emptyDwelling);
  expect(table(flattener.tables(), 'household').rowCount).toBe(300_000);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(15);
});
