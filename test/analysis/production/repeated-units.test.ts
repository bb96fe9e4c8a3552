/** Dwellings that are filed more than once under different ids: an analyst learns how many. */
import { expect, test } from 'vitest';

import { countRepeatedUnits, repeatedUnits } from '#analysis/production/weigh/repeated-units.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';

type Contact = readonly [psu: string, dwelling: string | undefined, visit: number, outcome: string];

const factor = (values: readonly (string | undefined)[]) => {
  const levels = [...new Set(values)].filter((value) => value !== undefined);
  const codes = Int32Array.from(values, (value) => (value === undefined ? -1 : levels.indexOf(value)));
  return { kind: 'factor' as const, levels, codes };
};
const round = (...contacts: readonly Contact[]) => ({
  household: {
    rowCount: contacts.length,
    columns: {
      psu: factor(contacts.map(([psu]) => psu)),
      dwelling: factor(contacts.map(([, dwelling]) => dwelling)),
      visit_number: { kind: 'numeric' as const, values: Float64Array.from(contacts, ([, , visit]) => visit) },
      disposition: factor(contacts.map(([, , , outcome]) => outcome)),
    },
  },
});

const unit = { named: ['psu', 'dwelling'], visit: 'visit_number' };
const repeated = (tables: SnapshotTables) => repeatedUnits(tables, 'household', unit);
const count = (tables: SnapshotTables) => countRepeatedUnits(tables, 'household', unit);

test('a dwelling filed three times at its first visit is twice too many', () => {
  const again: Contact = ['A', '7', 1, 'complete'];
  expect(repeated(round(again, again, again, ['A', '8', 1, 'complete']))).toMatchObject([
    { code: 'possible-duplicates', table: 'household', subject: 'dwelling', count: 2 },
  ]);
});

test('a second visit after nobody was reached is none too many; a second interview is, at whatever visit', () => {
  const away: Contact = ['A', '7', 1, 'non_contact'];
  expect(count(round(away, ['A', '7', 2, 'complete']))).toBe(0);
  expect(count(round(away, ['A', '7', 2, 'complete'], ['A', '7', 3, 'partial']))).toBe(1);
});

test('the same number in another village is another dwelling, and what has no number is not compared', () => {
  expect(repeated(round(['A', '7', 1, 'complete'], ['B', '7', 1, 'complete']))).toEqual([]);
  expect(repeated(round(['A', undefined, 1, 'complete'], ['A', undefined, 1, 'complete']))).toEqual([]);
  expect(repeated({})).toEqual([]);
});
