/** A record that an earlier version left is read: the next release is held against it, whatever its rows did not tell yet. */
import { recordSchema } from '#analysis/disclosure/record.ts';
import { disclosed } from '#analysis/production/observations/disclosed.ts';
import { estimatesIn } from '#analysis/production/observations/to-observations.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const earlierRow = {
  ...{ table: 'household-receipts', indicator: 'cash-received-mean', domain: {}, unit: 'TJS per household', n: 40 },
  ...{ estimate: 900, se: 40, ciLow: 820, ciHigh: 980, cv: 0.044, df: 38, deff: 1.4 },
  ...{ quality: 'publish', reason: '', method: 'design-based' },
};
const record = {
  format: 'remit-disclosure/1',
  description: 'd',
  instruments: {},
  cells: {
    '["household cash-received"]': {
      ...{ group: 'household cash-received', domain: {}, estimates: [earlierRow], costs: [] },
      ...{ people: [1], contributions: [2], weighed: 3, size: 4, population: 5, version: 'v' },
    },
  },
};

test('rows from before statistics, bases and unknown shares become observations', () => {
  const cells = Object.values(v.parse(recordSchema, record).cells);
  const estimates = cells.flatMap((cell) => cell.estimates);
  const tables = disclosed({ estimates, corridorCosts: [] });
  expect(estimatesIn(tables)).toMatchObject([
    { measure: { indicator: 'cash-received-mean', statistic: 'mean' }, value: 900, quality: { n: 40, base: null } },
  ]);
});
