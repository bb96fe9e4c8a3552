/** Unknown is not zero: what nobody told is in no mean and no share, and its part of every total is told beside it. */
import { drawDemoRound, demoPopulation } from '#analysis/simulate/demo.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { incompleteWarnings } from '#analysis/disclosure/incomplete-warnings.ts';
import { catalogue, computeTables } from '../../studies.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { describe, expect, test } from 'vitest';

import { repeat, roundWith, tableOf, villages } from './small-round.ts';
import { messageOf } from '../../in-english.ts';

const rowOf = (tables: SnapshotTables, table: string, indicator: string, domain = {}, round = roundWith()) =>
  computeTables(tables, round).estimates.find(
    (row) =>
      row.table === table && row.indicator === indicator && JSON.stringify(row.domain) === JSON.stringify(domain),
  );

/** In each of four villages one household with two senders of 100; in the first, one of the two refuses to tell. */
const senders = tableOf({
  parent_row: [0, 0, 2, 2, 4, 4, 6, 6],
  country: ['RU', 'RU', 'RU', 'KZ', 'KZ', 'KZ', 'dont_know', 'KZ'],
  cash_total: [10_000, undefined, ...repeat(10_000, 6)],
  cash_total_currency: repeat('TJS', 8),
  cash_total_nonresponse: [undefined, 'refused', ...repeat(undefined, 6)],
  carried_by_hand: [0, undefined, 4_000, 0, 0, 0, 0, 0],
  carried_by_hand_currency: repeat('TJS', 8),
  carried_by_hand_nonresponse: [undefined, 'refused', ...repeat(undefined, 6)],
});
const refusal: SnapshotTables = {
  frame: villages['frame'] ?? tableOf({}),
  household: tableOf({
    psu: ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'],
    region: [...repeat('north', 4), ...repeat('south', 4)],
    disposition: repeat('complete', 8),
    receives_remittances: ['yes', 'no', 'yes', 'no', 'yes', 'no', 'yes', 'no'],
  }),
  'household.senders': senders,
  'household.senders.channels': tableOf({
    parent_row: [0, 2, 3, 4],
    channel: ['mto', 'mto', 'bank', 'mto'],
    amount: [10_000, 6_000, 10_000, undefined],
    amount_currency: ['TJS', 'TJS', 'TJS', undefined],
    amount_nonresponse: [undefined, undefined, undefined, 'dont_know'],
  }),
};

describe('a household where one sender of two refuses to tell', () => {
  test('is out of the mean, and not half of itself in it', () => {
    expect(rowOf(refusal, 'household-receipts', 'cash-received-mean')).toMatchObject({ estimate: 200, base: 3, n: 3 });
  });

  test('counts in the total with what it told, and as one unknown of four', () => {
    expect(rowOf(refusal, 'household-receipts', 'cash-received-total')).toMatchObject({
      estimate: 50 * 700,
      base: 4,
      unknownShare: 1 / 4,
    });
  });

  test('makes the total incomplete above the limit, and a warning names the share', () => {
    const round = roundWith({ unknownLimit: 0.24 });
    expect(rowOf(refusal, 'household-receipts', 'cash-received-total', {}, round)?.quality).toBe('incomplete');
    expect(rowOf(refusal, 'household-receipts', 'cash-received-mean', {}, round)?.quality).toBe('publish');
    const { estimates } = computeTables(refusal, round);
    const [warning] = incompleteWarnings(estimates, catalogue, round.settings.unknownLimit);
    expect(warning).toMatchObject({ code: 'incomplete', table: 'household' });
    expect(messageOf(warning)).toContain('25%');
    expect(
      rowOf(refusal, 'household-receipts', 'cash-received-total', {}, roundWith({ unknownLimit: 0.25 }))?.quality,
    ).toBe('publish');
  });
});

describe('an interview that broke off', () => {
  // The refusal of above as a blank without a reason: the interview ended before the second sender's money was asked.
  const told = Object.fromEntries(Object.entries(senders.columns).filter(([name]) => !name.endsWith('_nonresponse')));
  const brokenOff: SnapshotTables = {
    ...refusal,
    'household.senders': { rowCount: 8, columns: told },
  };

  test('leaves an amount that nobody knows, not one of zero', () => {
    expect(rowOf(brokenOff, 'household-receipts', 'cash-received-mean')).toMatchObject({
      estimate: 200,
      base: 3,
      n: 3,
    });
    expect(rowOf(brokenOff, 'household-receipts', 'cash-received-total')).toMatchObject({
      estimate: 50 * (100 + 3 * 200),
      base: 4,
      unknownShare: 1 / 4,
    });
    const { warnings } = computeTables(brokenOff, roundWith());
    // cash and hand of the sender who was not reached, the amount by one way that somebody does not know, and how much
    // comes at a time by that way and by the two whose transfers nobody was asked to count
    expect(warnings.find(({ code }) => code === 'unanswered')).toMatchObject({ table: 'household', count: 6 });
  });

  test('says nothing of goods, which this round asked of nobody', () => {
    const asked = {
      ...brokenOff['household.senders'],
      rowCount: 8,
      columns: { ...told, ...tableOf({ goods_value: repeat(undefined, 8) }).columns },
    };
    const { estimates } = computeTables({ ...brokenOff, 'household.senders': asked }, roundWith());
    expect(estimates.filter(({ indicator }) => indicator.startsWith('kind-received'))).toEqual([]);
  });

  test('at the border leaves what was sent unknown', () => {
    const frame = tableOf({
      instrument: repeat('border', 2),
      psu: ['s', 't'],
      stratum: repeat('p', 2),
      first_stage_weight: repeat(1, 2),
    });
    const border = tableOf({
      psu: ['s', 's', 't', 't'],
      disposition: ['complete', 'partial', 'complete', 'complete'],
      travellers_counted: repeat(2, 4),
      crossings: repeat(1, 4),
      sent: [10_000, undefined, 20_000, 30_000],
      sent_currency: ['TJS', undefined, 'TJS', 'TJS'],
    });
    // 100, 200 and 300 of three travellers: 200 each; the fourth is one unknown of four.
    expect(rowOf({ frame, border }, 'border-money', 'money-sent-mean')).toMatchObject({
      estimate: 200,
      unknownShare: 1 / 4,
    });
  });
});

test('a household that does not say whether it receives may have an amount, and is no zero', () => {
  const household = {
    ...refusal['household'],
    rowCount: 8,
    columns: {
      ...refusal['household']?.columns,
      ...tableOf({ receives_remittances: ['yes', 'refused', 'yes', 'no', 'yes', 'no', 'yes', 'no'] }).columns,
    },
  };
  const tables = { ...refusal, household };
  expect(rowOf(tables, 'household-receipts', 'cash-received-total')).toMatchObject({ base: 5, unknownShare: 2 / 5 });
  expect(rowOf(tables, 'household-receiving', 'receiving-share')).toMatchObject({
    estimate: 4 / 7,
    base: 7,
    unknownShare: 1 / 8,
  });
  expect(rowOf(tables, 'household-receiving', 'receiving-count')).toMatchObject({
    estimate: 200,
    base: 7,
    unknownShare: 1 / 8,
  });
});

test('cash that no way of sending accounts for came by a way nobody knows', () => {
  // 100 of the sender who does not know the amount by mto, and 100 of each who names no way: rows 5, 6 and 7.
  const unknown = rowOf(refusal, 'household-channels', 'cash-received-total', { channel: 'unknown' });
  expect(unknown?.estimate).toBeCloseTo(50 * 400, 9);
  expect(rowOf(refusal, 'household-channels', 'cash-received-total', { channel: 'mto' })).toMatchObject({
    estimate: 50 * 160,
    base: 3,
    unknownShare: 1 / 3,
  });
});

test('a traveller who does not say how often they cross is an unknown person', () => {
  const frame = tableOf({
    instrument: repeat('border', 2),
    psu: ['s', 't'],
    stratum: repeat('p', 2),
    first_stage_weight: repeat(1, 2),
  });
  const border = tableOf({
    psu: ['s', 's', 't', 't'],
    disposition: repeat('complete', 4),
    travellers_counted: repeat(2, 4),
    residence_country: ['RU', 'RU', 'RU', 'refused'],
    crossings: [2, 2, 2, undefined],
  });
  const tables = { frame, border };
  expect(rowOf(tables, 'border-people', 'travellers')).toMatchObject({ estimate: 1.5, unknownShare: 1 / 4 });
  expect(rowOf(tables, 'border-people', 'crossings')).toMatchObject({ estimate: 4, unknownShare: 0 });
  expect(rowOf(tables, 'border-people', 'crossings', { country: 'unknown' })?.n).toBe(1);
});

/** A figure of one survey; its table may hold no total of its own. */
const wholeOf = (table: string, indicator: string): string => `${table.split('-')[0] ?? ''} ${indicator}`;

/** Sums over each way of splitting an additive indicator, beside the indicator's total. */
function sumsOf(rows: readonly EstimateRow[]) {
  const additive = rows.filter(
    ({ indicator, method }) => !/-(mean|share)$/.test(indicator) && method === 'design-based',
  );
  const totals = new Map<string, number>();
  const sums = new Map<string, { readonly whole: string; sum: number }>();
  for (const { table, indicator, domain, estimate } of additive) {
    const split = Object.keys(domain).join(' × ');
    if (split === '') totals.set(wholeOf(table, indicator), estimate ?? Number.NaN);
    else {
      const key = `${table} ${indicator} by ${split}`;
      sums.set(key, { whole: wholeOf(table, indicator), sum: (sums.get(key)?.sum ?? 0) + (estimate ?? Number.NaN) });
    }
  }
  return [...sums].map(([name, { whole, sum }]) => ({ name, ratio: sum / (totals.get(whole) ?? Number.NaN) }));
}

test('ways of sending that add up to more than the total, in other currencies, are told and not passed over', () => {
  const codes = (tables: SnapshotTables) => computeTables(tables, roundWith()).warnings.map(({ code }) => code);
  expect(codes(refusal)).not.toContain('parts-exceed-whole');
  // 40 carried by hand and 70 by a transfer operator, of a total of 100.
  const channels = tableOf({
    parent_row: [0, 2, 3, 4],
    channel: ['mto', 'mto', 'bank', 'mto'],
    amount: [10_000, 7_000, 10_000, undefined],
    amount_currency: ['TJS', 'TJS', 'TJS', undefined],
    amount_nonresponse: [undefined, undefined, undefined, 'dont_know'],
  });
  const { warnings } = computeTables({ ...refusal, 'household.senders.channels': channels }, roundWith());
  expect(warnings.filter(({ code }) => code === 'parts-exceed-whole')).toMatchObject([{ count: 1 }]);
});

describe('the parts add up to the whole, before anything is withheld', () => {
  const shown = { minimumCell: 1, cvPublish: 1e9, cvCaution: 1e9, minimumDf: 1, fewestDf: 1 } as const;

  test('in a small round', () => {
    const sums = additiveSizes(refusal, roundWith(shown));
    expect(sums.filter(({ ratio }) => Math.abs(ratio - 1) > 1e-9)).toEqual([]);
    expect(sums).toHaveLength(17); // counts, senders, cash as it is and winsorised, by each of their dimensions
  });

  test('in the demo round', () => {
    const drawn = drawDemoRound(demoPopulation());
    const tables = tablesOfRound(drawn, ['household', 'border']);
    const sums = additiveSizes(tables, { ...drawn.round, settings: { ...drawn.round.settings, ...shown } });
    expect(sums.filter(({ ratio }) => Math.abs(ratio - 1) > 1e-9)).toEqual([]);
    expect(sums.length).toBeGreaterThan(8);
  });
});

/** Sizes stand in for estimates that one place alone leaves without a standard error: they are the same sums Σ w y. */
function additiveSizes(tables: SnapshotTables, round: ReturnType<typeof roundWith>) {
  return sumsOf(computeTables(tables, round).estimates.map((row) => ({ ...row, estimate: row.basis.size })));
}
