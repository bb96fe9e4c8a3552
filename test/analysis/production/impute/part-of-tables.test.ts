/** Tables of some responses: rosters follow, and what was collected from others alone can still be told from what nobody was asked. */
import { partOfTables, touchedResponses, witnesses } from '#analysis/production/impute/part-of-tables.ts';
import { describe, expect, test } from 'vitest';

import { tableOf } from '../small-round.ts';

const tables = {
  household: tableOf({ income: [1, 2, 3, undefined], rent: [undefined, undefined, undefined, 9], never: [undefined] }),
  'household.senders': tableOf({ parent_row: [0, 2, 2, 3], country: ['RU', 'KZ', 'RU', 'DE'] }),
  'household.senders.channels': tableOf({ parent_row: [3, 1], amount: [5, 6] }),
  border: tableOf({ sent: [1] }),
};

describe('the part of a few responses', () => {
  const part = partOfTables(tables, 'household', Int32Array.of(2, 3));

  test('has their rosters, each row below the row that it hangs from', () => {
    const columnOf = (table: string, name: string) => {
      const column = part[table]?.columns[name];
      return column?.kind === 'numeric' ? [...column.values] : [];
    };
    expect(Object.keys(part)).toEqual(['household', 'household.senders', 'household.senders.channels']);
    expect(columnOf('household', 'income')).toEqual([3, Number.NaN]);
    expect(columnOf('household.senders', 'parent_row')).toEqual([0, 0, 1]);
    expect(columnOf('household.senders.channels', 'parent_row')).toEqual([2, 0]);
    expect(columnOf('household.senders.channels', 'amount')).toEqual([5, 6]);
  });
});

test('a question that one response alone answered has it for a witness; one that nobody did has none', () => {
  expect([...witnesses(tables, 'household')].toSorted()).toEqual([0, 3]);
});

test('who had a row imputed is touched, and nobody else', () => {
  const flagged = tableOf({
    ...{ parent_row: [0, 2, 2, 3] },
    cash_imputed: [undefined, undefined, 'hot-deck', undefined],
  });
  expect([...touchedResponses({ ...tables, 'household.senders': flagged }, 'household')]).toEqual([0, 0, 1, 0]);
});
