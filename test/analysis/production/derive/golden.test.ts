/** Derived variables, and figures over them, equal what R makes of the same interviews (test/golden/derive/derive.R). */
import { readFileSync } from 'node:fs';
import type { Column, Table } from '#analysis/statistics/columns/columns.ts';
import { makeDesign } from '#analysis/statistics/design/make-design.ts';
import { fingerprintsOf } from '#analysis/disclosure/fingerprints.ts';
import { factorOf } from '#analysis/production/columns/factor-of.ts';
import { unknownColumn } from '#analysis/production/columns/unknown-column.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { derive } from '#analysis/production/derive/derive.ts';
import { tabulate } from '#analysis/production/tabulate.ts';
import type { Plan } from '#analysis/production/plan/plan.ts';
import type { Sample } from '#analysis/production/sums/sample.ts';
import { roundSchema } from '#schemas/fieldwork/round.ts';
import { columnsOf } from '#schemas/language/columns/columns.ts';
import { completeBetween, dayNumber } from '#schemas/language/evaluate/days.ts';
import { borderV3 } from '#schemas/studies/border/border.v3.ts';
import { borderDerive } from '#schemas/studies/border/derive.ts';
import { householdDerive } from '#schemas/studies/household/derive.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../../golden/derive/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const cell = v.nullable(v.union([v.string(), v.number()]));
const expected = v.parse(
  v.pipe(
    v.string(),
    v.parseJson(),
    v.object({
      columns: v.record(v.string(), v.record(v.string(), v.array(cell))),
      estimates: v.array(
        v.object({
          indicator: v.string(),
          domain: v.record(v.string(), v.string()),
          estimate: v.number(),
          se: v.number(),
        }),
      ),
      days: v.array(
        v.object({ from: v.string(), until: v.string(), days: v.number(), months: v.number(), years: v.number() }),
      ),
    }),
  ),
  text('derive.json'),
);
const round = v.parse(v.pipe(v.string(), v.parseJson(), roundSchema), text('round.json'));

function columnOf(kind: Column['kind'], cells: readonly string[]): Column {
  if (kind === 'numeric')
    return { kind, values: Float64Array.from(cells, (one) => (one === '' ? Number.NaN : Number(one))) };
  const levels = [...new Set(cells)].filter((one) => one !== '');
  return { kind: 'factor', levels, codes: Int32Array.from(cells, (one) => levels.indexOf(one)) };
}

/** The tables of an instrument, from the CSV files. */
const tablesOf = (instrument: typeof householdV3 | typeof borderV3): SnapshotTables =>
  Object.fromEntries(
    columnsOf(instrument).map(({ table, columns }): [string, Table] => {
      const lines: string[][] = parse(text(`${table}.csv`));
      const [header = [], ...rows] = lines;
      const kindOf = (name: string) =>
        name === 'parent_row' ? 'numeric' : (columns.find((spec) => spec.name === name)?.kind ?? 'factor');
      const read = header.map(
        (name, at) =>
          [
            name,
            columnOf(
              kindOf(name),
              rows.map((row) => row[at] ?? ''),
            ),
          ] as const,
      );
      return [table, { rowCount: rows.length, columns: Object.fromEntries(read) }];
    }),
  );

const derived: SnapshotTables = {
  ...derive(tablesOf(householdV3), { instrument: householdV3, derive: householdDerive }, round),
  ...derive(tablesOf(borderV3), { instrument: borderV3, derive: borderDerive }, round),
};

const columnAt = (table: string, name: string): Column => {
  const column = derived[table]?.columns[name];
  if (column === undefined) throw new Error(`no column ${table}.${name}`);
  return column;
};

function cells(table: string, name: string): readonly (number | string | null)[] {
  const column = columnAt(table, name);
  if (column.kind === 'numeric') return Array.from(column.values, (value) => (Number.isNaN(value) ? null : value));
  return column.kind === 'factor' ? Array.from(column.codes, (code) => column.levels[code] ?? null) : [];
}

const close = (ours: number | string | null, theirs: number | string | null): boolean =>
  typeof ours === 'number' && typeof theirs === 'number'
    ? Math.abs(ours - theirs) <= 1e-12 * Math.max(1, Math.abs(theirs))
    : ours === theirs;

describe('every derived variable of the studies, row by row', () => {
  const variables = Object.entries(expected.columns).flatMap(([table, columns]) =>
    Object.entries(columns).map(([name, theirs]) => [`${table}.${name}`, table, name, theirs] as const),
  );
  test.each(variables)('%s', (_, table, name, theirs) => {
    const ours = cells(table, name);
    expect(ours).toHaveLength(theirs.length);
    expect(theirs.flatMap((their, row) => (close(ours[row] ?? null, their) ? [] : [[row, ours[row], their]]))).toEqual(
      [],
    );
    expect(new Set(theirs).size).toBeGreaterThan(1);
  });

  test('there are no others', () => {
    const declared = [...householdDerive, ...borderDerive].map(({ at, name }) => `${at}.${name}`);
    expect(variables.map(([name]) => name).toSorted()).toEqual(declared.toSorted());
  });

  test('what is unknown has its reason beside it, and nothing else has', () => {
    for (const [, table, name, theirs] of variables) {
      const why = cells(table, unknownColumn(name));
      expect(why.map((reason) => reason !== null)).toEqual(theirs.map((value) => value === null));
    }
    expect(new Set(cells('household.senders', 'cash_unknown'))).toEqual(new Set([null, 'untold', 'no-rate TRY']));
    expect(cells('household', 'dependants_per_worker_unknown')).toContain('divided-by-zero');
  });
});

/** Interviews with weights of their own: 10 and the last digit of the row. */
function householdSample(): Sample {
  const disposition = cells('household', 'disposition');
  const rows = disposition.flatMap((one, row) => (one === 'complete' || one === 'partial' ? [row] : []));
  const at = (name: string) => rows.map((row) => String(cells('household', name)[row]));
  const weights = Float64Array.from(rows, (row) => 10 + (row % 10));
  const design = makeDesign({
    rowCount: rows.length,
    ids: [factorOf(at('psu'))],
    strata: [factorOf(at('stratum'))],
    weights,
    lonely: 'fail',
    nest: false,
  });
  const interviewOfRow = Int32Array.from(disposition, (_, row) => rows.indexOf(row));
  return {
    instrument: 'household',
    tables: derived,
    round,
    design,
    standing: weights,
    interviewOfRow,
    rowOfInterview: Int32Array.from(rows),
    prints: fingerprintsOf(derived, 'household'),
  };
}

/** Paths of derived variables stand where those of questions do. */
const plan: Plan = {
  kind: 'survey',
  instrument: 'household',
  unit: 'household',
  dimensions: {
    stay_length: 'senders.stay_length',
    country_group: 'senders.country_group',
    age_class: 'senders.age_class',
  },
  measures: [
    {
      kind: 'amount',
      table: 't',
      indicator: 'cash',
      from: [{ amount: 'senders.cash' }],
      annualise: 1,
      by: [[], ['stay_length'], ['country_group'], ['age_class']],
    },
    {
      kind: 'share',
      table: 't',
      indicator: 'more-than-income',
      question: 'more_than_income',
      answer: 'yes',
      by: [[]],
    },
  ],
  alwaysAsked: new Set(),
  corridors: new Set(),
  filters: new Map(),
};

describe('figures over derived variables', () => {
  const { rows, warnings } = tabulate([[plan, householdSample()]]);
  test.each(expected.estimates.map((row) => [JSON.stringify([row.indicator, row.domain]), row] as const))(
    '%s',
    (_, { indicator, domain, estimate, se }) => {
      const ours = rows.find(
        (row) => row.indicator === indicator && JSON.stringify(row.domain) === JSON.stringify(domain),
      );
      expect(Math.abs((ours?.estimate ?? Number.NaN) / estimate - 1)).toBeLessThan(1e-9);
      expect(Math.abs((ours?.se ?? Number.NaN) / se - 1)).toBeLessThan(1e-9);
    },
  );

  test('amounts without a rate and amounts not told are counted', () => {
    expect(warnings.map(({ code, subject }) => [code, subject]).slice(0, 2)).toEqual([
      ['no-exchange-rate', 'TRY'],
      ['unanswered', 'senders.cash'],
    ]);
  });
});

test('complete days, months and years between any two days, and as many less than none the other way round', () => {
  for (const { from, until, ...lengths } of expected.days) {
    const [a, b] = [dayNumber(from) ?? Number.NaN, dayNumber(until) ?? Number.NaN];
    for (const unit of ['days', 'months', 'years'] as const) {
      expect([from, until, unit, completeBetween(unit, a, b)]).toEqual([from, until, unit, lengths[unit]]);
      expect(completeBetween(unit, b, a)).toBe(0 - lengths[unit]);
    }
  }
});
