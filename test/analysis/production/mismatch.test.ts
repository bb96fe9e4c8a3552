/** A plan that does not fit the data stops at once, and does not give a figure of something else. */
import { ancestorRows, LineageError } from '#analysis/production/columns/parent-rows.ts';
import { ColumnKindError, factorColumn, numericColumn } from '#analysis/production/columns/read-column.ts';
import { expect, test } from 'vitest';

import { tableOf, villages } from './small-round.ts';

test('an amount of a sender cannot be split by a question about members', () => {
  expect([...ancestorRows(villages, 'household.senders', 'household')]).toEqual([0, 2, 4, 5]);
  expect(() => ancestorRows(villages, 'household.senders', 'household.members')).toThrow(LineageError);
});

test('a category cannot be added up, nor a number be a category', () => {
  const table = tableOf({ region: ['north'], age: [30] });
  expect(() => numericColumn(table, 'region')).toThrow(ColumnKindError);
  expect(() => factorColumn(table, 'age')).toThrow(ColumnKindError);
});
