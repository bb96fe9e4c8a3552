/** Shifts that were counted on phones weigh as R has it, whatever their interviews say of the counts when they began. */
import { describe, expect, test } from 'vitest';

import { numericColumn, factorColumn } from '#analysis/production/columns/read-column.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { weigh } from '#analysis/production/weigh/weigh.ts';
import { widened } from '#analysis/statistics/columns/columns.ts';
import { border, byR, tables } from '../../golden/weigh/golden-weigh.ts';
import { roundWith, tableOf } from './small-round.ts';

const filed = tables['border'] ?? tableOf({});
const column = (name: string): readonly number[] => [...widened(numericColumn(filed, name))];
const words = (name: string): readonly string[] => {
  const { levels, codes } = factorColumn(filed, name);
  return Array.from(codes, (code) => levels[code] ?? '');
};
const [psu, disposition, passed] = [words('psu'), words('disposition'), column('travellers_counted')];

/** Two of the shifts of the round were not counted. */
const shifts = [...new Set(psu)].filter((shift) => (passed[psu.indexOf(shift)] ?? 0) > 0);
const said = (name: string): readonly number[] => shifts.map((shift) => column(name)[psu.indexOf(shift)] ?? Number.NaN);
const filedAs = (outcome: string): readonly number[] =>
  shifts.map((shift) => psu.filter((of, row) => of === shift && disposition[row] === outcome).length);
const beyond = (name: string, outcome: string): readonly number[] =>
  said(name).map((told, at) => told - (filedAs(outcome)[at] ?? 0));

/** What the phones say of them. */
const sheets = {
  instrument: shifts.map(() => 'border'),
  psu: shifts,
  interval: said('selection_interval'),
  counted: said('travellers_counted'),
  refusals: beyond('refusals', 'refusal'),
  nonresponse: beyond('nonresponse', 'non_contact'),
};

/** Interviews that began when fewer had passed. */
const early = Object.fromEntries(
  ['travellers_counted', 'refusals', 'nonresponse'].map((name) => {
    const then = column(name).map((count, row) => (shifts.includes(psu[row] ?? '') ? Math.floor(count / 3) : count));
    return [name, { kind: 'numeric' as const, values: Float64Array.from(then) }];
  }),
);
const begun = { ...filed, columns: { ...filed.columns, ...early } };

const weights = (counted: SnapshotTables) => {
  const round = roundWith({ psuWithoutInterviews: 'spread', crossingsCap: 8 });
  return weigh({ ...tables, border: begun, ...counted }, 'border', border, round);
};
const ofR = byR.border.usual;

describe('sheets of phones', () => {
  test('six of eight shifts are counted', () => {
    expect(shifts).toHaveLength(6);
  });

  test('weigh interviews and people as the counts of the whole shift do', () => {
    const ours = weights({ sheets: tableOf(sheets) });
    expect(ours.interviews?.weights).toHaveLength(ofR.weights.length);
    for (const [k, weight] of ofR.weights.entries()) expect(ours.interviews?.weights[k]).toBeCloseTo(weight, 9);
    for (const [k, weight] of ofR.people.entries()) expect(ours.people?.[k]).toBeCloseTo(weight, 9);
  });

  test('without them, interviews that began early weigh too little', () => {
    const sum = (of: readonly number[]): number => of.reduce((all, weight) => all + weight, 0);
    expect(sum([...(weights({}).interviews?.weights ?? [])])).toBeLessThan(0.9 * sum(ofR.weights));
  });

  test('of two who counted one shift both count who passed, and each counts those who refused to them', () => {
    const twice = Object.fromEntries(
      Object.entries(sheets).map(([name, cells]) => {
        const second = name === 'refusals' || name === 'nonresponse' ? cells.map(() => 0) : cells;
        return [name, [...cells, ...second]];
      }),
    );
    expect(weights({ sheets: tableOf(twice) }).interviews?.weights).toEqual(
      weights({ sheets: tableOf(sheets) }).interviews?.weights,
    );
  });
});

test('a shift in which everybody refused says by its sheet alone how many each of them stands for', () => {
  const given: SnapshotTables = {
    frame: tableOf({
      instrument: ['border', 'border'],
      psu: ['s1', 's2'],
      stratum: ['P', 'P'],
      first_stage_weight: [10, 10],
      units: [undefined, undefined],
    }),
    border: tableOf({
      psu: ['s1', 's1'],
      disposition: ['complete', 'complete'],
      selection_interval: [20, 20],
      travellers_counted: [40, 40],
    }),
    sheets: tableOf({
      instrument: ['border'],
      psu: ['s2'],
      interval: [20],
      counted: [60],
      refusals: [3],
      nonresponse: [0],
    }),
  };
  const [base] = weigh(given, 'border', border, roundWith()).report;
  // 10 × 40 travellers of the first shift and 10 × 60 of the second: by hand.
  expect(base).toMatchObject({ step: 'base', units: 5 });
  expect(base?.sum).toBeCloseTo(1000, 9);
});
