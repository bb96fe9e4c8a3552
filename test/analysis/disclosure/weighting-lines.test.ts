/** The weighting report tells how weights came about, and nothing of the few. */
import { note } from '#schemas/words/note.ts';
import { describe, expect, test } from 'vitest';

import { protect } from '#analysis/disclosure/protect.ts';
import { publishableLine } from '#analysis/disclosure/weighting-lines.ts';
import type { WeightingLine } from '#analysis/production/observations/weighting-line.ts';
import { computeTables } from '../../studies.ts';
import { repeat, roundWith, tableOf } from '../production/small-round.ts';

const line: WeightingLine = {
  study: 'household',
  step: 'non-response',
  outcome: 'done',
  units: 433,
  sum: 75_678.9,
  min: 25.1389,
  p25: 31.25,
  median: 40.6389,
  p75: 65.0278,
  max: 91.7389,
  cv: 0.4039,
  kishDeff: 1.16317,
  rates: { rr1: 0.85923, rr2: 0.86, rr3: 0.87, rr4: 0.88, rr5: 0.89, rr6: null },
  classes: 6,
  collapsed: [note('note.joined-few', { name: 'a', into: 'b' })],
  notes: [note('note.weight-classes', { count: 6, variables: 'region' })],
};

test('units are told to the nearest five, weights to two digits, rates in whole percent', () => {
  expect(publishableLine(line, 10)).toMatchObject({
    units: 435,
    sum: 75_700,
    min: 25,
    median: 41,
    max: 92,
    cv: 0.4,
    kishDeff: 1.16,
    rates: { rr1: 0.86, rr6: null },
  });
});

test('where all weights are equal their coefficient of variation is 0, whatever arithmetic leaves of it', () => {
  expect(publishableLine({ ...line, cv: 2.6e-8, kishDeff: 1 }, 10)).toMatchObject({ cv: 0, kishDeff: 1 });
});

test('of few units the spread of weights tells 41 of them no better than 42 do', () => {
  const spreadOf = (units: number, cv: number) => {
    const told = publishableLine({ ...line, units, cv, kishDeff: 1 + cv ** 2 }, 10);
    return [told.cv, told.kishDeff];
  };
  expect(spreadOf(41, 0.048)).toEqual(spreadOf(42, 0.041));
  expect(spreadOf(41, 0.4)).toEqual(spreadOf(42, 0.42)); // whose design effects are 1.16 and 1.18
  expect(spreadOf(433, 0.048)).toEqual([0.05, 1]);
});

test('notes of a step count people as coarsely as its numbers do', () => {
  const why = note('note.class-unknown', { variable: 'region', missing: 3, contacts: 63 });
  const places = { variable: 'region', missing: note('note.fewer-than', { count: 10 }) };
  expect(publishableLine({ ...line, notes: [why] }, 10).notes).toEqual([
    note('note.class-unknown', { ...places, contacts: note('note.about', { count: 65 }) }),
  ]);
});

test('of fewer units than the minimum it says what was done, and no number', () => {
  const few = publishableLine({ ...line, units: 9 }, 10);
  const numbers = Object.values(few).filter((value) => typeof value === 'number');
  expect(numbers).toEqual([6]); // the classes that the round asks for
  expect(few).toMatchObject({ step: 'non-response', notes: line.notes, rates: null, collapsed: [] });
  expect(publishableLine({ ...line, units: 10 }, 10).units).toBe(10);
});

describe('from one release to the next', () => {
  const options = { minimumCell: 10, version: 'v', description: 'd' };
  const interviewed = (households: number) => {
    const household = tableOf({
      psu: Array.from({ length: households }, (_, k) => `p${k % 4}`),
      disposition: repeat('complete', households),
      receives_remittances: repeat('yes', households),
    });
    const frame = tableOf({
      instrument: repeat('household', 4),
      psu: ['p0', 'p1', 'p2', 'p3'],
      stratum: repeat('all', 4),
      first_stage_weight: repeat(10, 4),
      units: repeat(50, 4),
    });
    const ids = { kind: 'text' as const, values: Array.from({ length: households }, (_, k) => String(k)) };
    const tables = { frame, household: { ...household, columns: { ...household.columns, response_id: ids } } };
    return computeTables(tables, roundWith({ minimumCell: 10 }));
  };
  const unitsOf = ({ tables }: ReturnType<typeof protect>) =>
    tables.weighting.find(({ study, step }) => study === 'household' && step === 'non-response')?.units;

  test('it stays as it was while fewer than ten interviews came, and follows when ten did', () => {
    const first = protect(interviewed(41), options);
    expect(unitsOf(first)).toBe(40);
    const second = protect(interviewed(49), options, { record: first.record });
    expect(unitsOf(second)).toBe(40);
    const third = protect(interviewed(52), options, { record: second.record });
    expect(unitsOf(third)).toBe(50);
  });
});
