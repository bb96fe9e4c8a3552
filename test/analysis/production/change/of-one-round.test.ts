/** What only one of two releases has is named, with the reason and what can be done. */
import { ofOneRound } from '#analysis/production/change/of-one-round.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { expect, test } from 'vitest';

const row = (domain: EstimateRow['domain'], table = 'senders'): EstimateRow => ({
  ...{ table, indicator: 'senders', statistic: 'count', unit: 'people', domain, n: 40, base: 40, unknownShare: 0 },
  ...{ estimate: 1, se: 1, ciLow: 1, ciHigh: 1, cv: 1, df: 20, deff: null, quality: 'publish', reason: '' },
  method: 'design-based',
});
const of = { study: 'household', round: 'spring' };
const warningsOf = (before: readonly EstimateRow[], after: readonly EstimateRow[]) => ofOneRound(of, before, after);

test('two releases with the same figures have nothing to say', () => {
  expect(warningsOf([row({}), row({ country: 'RU' })], [row({ country: 'RU' }), row({})])).toEqual([]);
});

test('a code of one round alone is named, with its figures and their tables', () => {
  const before = [
    row({ region: 'north' }),
    row({ region: 'south' }),
    row({ region: 'south' }, 'receipts'),
    row({}, 'receipts'),
  ];
  const after = [
    row({ region: 'north' }),
    row({ region: 'North' }),
    row({ region: 'North', sex: 'f' }),
    row({}, 'receipts'),
  ];
  const [line, ...more] = warningsOf(before, after);
  expect(more).toEqual([]);
  expect(line).toMatchObject({ code: 'not-compared', table: 'household', subject: 'spring', count: 4 });
  expect(line?.says).toMatchObject({
    key: 'note.codes-not-compared',
    places: {
      names: { levels: ['region=North', 'region=south', 'sex=f'], more: 0 },
      tables: {
        notes: [
          { places: { table: { table: 'senders' }, count: 3 } },
          { places: { table: { table: 'receipts' }, count: 1 } },
        ],
      },
    },
  });
});

test('a combination that one round lacks, of codes that both have, is a group of one round alone', () => {
  const both = [row({ region: 'north', sex: 'f' }), row({ region: 'south', sex: 'm' })];
  const [line, ...more] = warningsOf(both, [...both, row({ region: 'north', sex: 'm' })]);
  expect(more).toEqual([]);
  expect([line?.says.key, line?.count]).toEqual(['note.groups-not-compared', 1]);
});

test('a table of one round alone is named once, and not its figures', () => {
  const lines = warningsOf([row({})], [row({}), row({ region: 'north' }, 'debts')]);
  expect(lines.map(({ subject, count }) => [subject, count])).toEqual([['debts', 1]]);
});
