/** What the household tables say about eight households, and what they say they left out. */
import { frameOf } from '#analysis/statistics/design/frame.ts';
import { momentsOf } from '#analysis/statistics/sums/moments.ts';
import { makeDesign } from '#analysis/statistics/design/make-design.ts';
import { computeTables } from '../../studies.ts';
import { totalOf } from '#analysis/production/estimate/domain-estimates.ts';
import { averageRate } from '#analysis/production/derive/exchange.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import type { Table } from '#analysis/statistics/columns/columns.ts';
import { expect, test } from 'vitest';

import { besidesColumns, repeat, roundWith, tableOf, villages } from './small-round.ts';
import { messageOf } from '../../in-english.ts';

const figure = (tables: SnapshotTables, indicator: string, domain: Record<string, string> = {}, round = roundWith()) =>
  computeTables(tables, round).estimates.find(
    (row) => row.indicator === indicator && JSON.stringify(row.domain) === JSON.stringify(domain),
  );

const householdsWith = (columns: Table['columns']): SnapshotTables => ({
  ...villages,
  household: { rowCount: 8, columns: { ...villages['household']?.columns, ...columns } },
});

/** These villages have senders of cash alone: nothing is told of goods, income and channels, and a release says so. */
const noGoods = [
  { code: 'empty-table', table: 'household' },
  { code: 'empty-breakdown', table: 'household' },
] as const;

test('a household that refuses to say whether it receives is in no share and in no count', () => {
  expect(figure(villages, 'receiving-share')?.estimate).toBeCloseTo(4 / 7, 12);
  expect(figure(villages, 'receiving-count')?.estimate).toBe(200);
});

test('amounts are converted at the average rate of the reference period, whatever the rate of later months', () => {
  expect(averageRate(roundWith().exchangeRates, 'RUB', 'TJS', roundWith().referencePeriod)).toBeCloseTo(
    (10 / 100 + 12 / 80) / 2,
    12,
  );
  expect(figure(villages, 'cash-received-total', { corridor: 'RU-TJ' })?.estimate).toBeCloseTo(
    50 * (100 + 200 * 0.125),
    9,
  );
});

test('a sender in a country nobody knows is in a row of their own, so that the corridors add up to the total', () => {
  expect(figure(villages, 'cash-received-total')?.estimate).toBeCloseTo(50 * (100 + 25 + 300 + 400), 9);
  expect(figure(villages, 'cash-received-mean')?.estimate).toBeCloseTo((100 + 25 + 300 + 400) / 4, 9);
  const corridors = computeTables(villages, roundWith()).estimates.flatMap((row) => row.domain['corridor'] ?? []);
  expect(new Set(corridors)).toEqual(new Set(['RU-TJ', 'KZ-TJ', 'unknown']));
  expect(figure(villages, 'cash-received-total', { corridor: 'unknown' })?.basis.size).toBe(50 * 400);
});

test('an amount in a currency without a rate is unknown: its household is in no mean, and one sentence says so', () => {
  const round = { ...roundWith(), exchangeRates: [] };
  const senders = tableOf({
    parent_row: [0, 2, 3],
    country: repeat('RU', 3),
    cash_total: [10_000, 20_000, 30_000],
    cash_total_currency: ['TJS', 'RUB', 'TJS'],
  });
  const tables = { ...villages, 'household.senders': senders };
  const { warnings } = computeTables(tables, round);
  expect(besidesColumns(warnings)).toMatchObject([{ code: 'no-exchange-rate', subject: 'RUB', count: 1 }, ...noGoods]);
  expect(messageOf(warnings[0])).toMatch(/^1 currency has no .*\(RUB\)/);
  expect(figure(tables, 'cash-received-mean', {}, round)).toMatchObject({ base: 1 });
  expect(figure(tables, 'cash-received-total', {}, round)?.estimate).toBe(50 * (100 + 300));
});

test('an amount that was asked and not told is reported', () => {
  const senders = tableOf({
    parent_row: [0, 2],
    country: ['RU', 'RU'],
    cash_total: [10_000, undefined],
    cash_total_currency: ['TJS', undefined],
    cash_total_nonresponse: [undefined, 'refused'],
  });
  const { warnings } = computeTables({ ...villages, 'household.senders': senders }, roundWith());
  expect(besidesColumns(warnings)).toMatchObject([
    { code: 'unanswered', subject: 'senders.cash_total', count: 1 },
    ...noGoods,
  ]);
  const refusal = tableOf({ disposition: [...repeat('complete', 2), 'refusal', ...repeat('complete', 5)] });
  const without = computeTables({ ...householdsWith(refusal.columns), 'household.senders': senders }, roundWith());
  expect(besidesColumns(without.warnings)).toMatchObject(noGoods);
});

test('households that refused the interview raise the weight of their neighbours', () => {
  const tables = householdsWith(tableOf({ disposition: ['complete', 'refusal', ...repeat('complete', 6)] }).columns);
  expect(figure(tables, 'receiving-count')?.estimate).toBe(100 + 50 + 100);
});

test('a vacant dwelling on the list raises nobody’s weight', () => {
  const tables = householdsWith(tableOf({ disposition: ['complete', 'ineligible', ...repeat('complete', 6)] }).columns);
  expect(figure(tables, 'receiving-count')?.estimate).toBe(50 + 50 + 100); // half of the 100 dwellings are lived in
});

test('a dwelling where nobody was reached is taken to be lived in as often as those where somebody was', () => {
  const household = tableOf({
    psu: [...repeat('a', 6), 'b', 'b', 'c', 'd'],
    disposition: ['complete', 'refusal', 'other', 'ineligible', 'non_contact', 'non_contact', ...repeat('complete', 4)],
    receives_remittances: ['yes', ...repeat(undefined, 5), ...repeat('no', 4)],
  });
  // Of the four whose eligibility is known three are eligible: 10 × 10 × 3/4 households, and one of them answered.
  const tables = { frame: villages['frame'] ?? tableOf({}), household };
  expect(figure(tables, 'receiving-count', {}, roundWith({ lonelyPsu: 'certainty' }))?.estimate).toBeCloseTo(75, 12);
});

test('a village where nobody was met, and one outside the frame, are reported', () => {
  const tables = householdsWith(tableOf({ psu: ['a', 'a', 'b', 'b', 'c', 'c', 'elsewhere', 'elsewhere'] }).columns);
  const { warnings } = computeTables(tables, roundWith({ lonelyPsu: 'certainty' }));
  expect(besidesColumns(warnings)).toMatchObject([
    { code: 'psu-not-in-frame', subject: 'elsewhere', count: 2 },
    { code: 'psu-without-interviews', subject: 'd' },
    { code: 'single-psu-stratum', subject: 'south' },
    ...noGoods,
  ]);
});

test('the other villages of a stratum stand for one where nobody was interviewed', () => {
  // Five villages a to e of 100, 100, 100, 60 and 100 households in one stratum; nobody was met in d: the others stand for
  // 460 instead of 400, so an interview of two in a village stands for 50 × 460/400 = 57.5.
  const frame = tableOf({
    instrument: repeat('household', 5),
    psu: ['a', 'b', 'c', 'd', 'e'],
    stratum: repeat('north', 5),
    first_stage_weight: repeat(10, 5),
    units: [10, 10, 10, 6, 10],
  });
  const household = tableOf({
    psu: ['a', 'a', 'b', 'b', 'c', 'c', 'e', 'e'],
    disposition: repeat('complete', 8),
    receives_remittances: repeat('yes', 8),
  });
  const spread = roundWith({ psuWithoutInterviews: 'spread' });
  const computed = computeTables({ frame, household }, spread);
  expect(figure({ frame, household }, 'receiving-count', {}, spread)?.basis.size).toBeCloseTo(460, 9);
  expect(messageOf(computed.warnings.find(({ code }) => code === 'psu-without-interviews'))).toBe(
    'No interview was completed in 1 of 5 sampled places (d). The other places of 1 stratum stand for them, with weights multiplied by 1.15. Interview there if you can.',
  );
  expect(figure({ frame, household }, 'receiving-count')?.basis.size).toBe(400);
});

test('five silent villages of a hundred are one sentence, and the other 95 stand for all', () => {
  const places = Array.from({ length: 100 }, (_, k) => `p${String(k).padStart(2, '0')}`);
  const frame = tableOf({
    instrument: repeat('household', 100),
    psu: places,
    stratum: repeat('north', 100),
    first_stage_weight: repeat(2, 100),
    units: repeat(19, 100),
  });
  const met = places.slice(5);
  const household = tableOf({
    psu: met,
    disposition: repeat('complete', 95),
    receives_remittances: [...repeat('yes', 50), ...repeat('no', 45)],
  });
  const spread = roundWith({ psuWithoutInterviews: 'spread' });
  const { warnings } = computeTables({ frame, household }, spread);
  const [silent, ...others] = warnings.filter(({ code }) => code.startsWith('psu-'));
  expect(others).toEqual([]);
  expect(silent).toMatchObject({
    code: 'psu-without-interviews',
    table: 'household',
    subject: 'p00, p01, p02 (+2)',
    count: 5,
  });
  expect(messageOf(silent)).toBe(
    'No interview was completed in 5 of 100 sampled places (p00, p01, p02 and 2 more). The other places of 1 stratum stand for them, with weights multiplied by 1.053. Interview there if you can.',
  );
  // 100 places of 2 × 19 households; 50 of the 95 interviews receive: each stands for 38 × 100/95 = 40.
  expect(figure({ frame, household }, 'receiving-count', {}, spread)?.estimate).toBeCloseTo(50 * 40, 9);
});

test('a village of vacant dwellings alone is missed by nobody, and told', () => {
  const frame = tableOf({
    instrument: repeat('household', 3),
    psu: ['a', 'b', 'c'],
    stratum: repeat('north', 3),
    first_stage_weight: repeat(10, 3),
    units: repeat(10, 3),
  });
  const household = tableOf({ psu: ['a', 'b', 'c'], disposition: ['complete', 'complete', 'ineligible'] });
  const { warnings } = computeTables({ frame, household }, roundWith({ psuWithoutInterviews: 'spread' }));
  const ofPlaces = besidesColumns(warnings).filter(({ code }) => code !== 'empty-table'); // nobody was asked for amounts here
  expect(ofPlaces.map(({ code, count }) => [code, count])).toEqual([['psu-empty', 1]]);
});

test('a household whose calibrated weight fell below zero is still one of the households of its figure', () => {
  const design = makeDesign({
    rowCount: 4,
    ids: [{ kind: 'factor', levels: ['p', 'q'], codes: Int32Array.of(0, 0, 1, 1) }],
    weights: Float64Array.of(7, 7, 7, 7),
  });
  const calibrated = { ...design, weights: Float64Array.of(7, -2, 7, 0) };
  const moments = momentsOf([Float64Array.of(1, 1, 1, 1)], Int32Array.of(0, 1, 2, 3), calibrated);
  expect(totalOf(moments, frameOf(calibrated).frame)).toMatchObject({ estimate: 7 - 2 + 7, n: 3, df: 1 });
});

test('figures that touch a stratum with one village are withheld, the others are not', () => {
  const tables = householdsWith(tableOf({ psu: ['a', 'a', 'b', 'b', 'c', 'c', 'c', 'c'] }).columns);
  expect(figure(tables, 'receiving-count')).toMatchObject({
    estimate: null,
    quality: 'suppress',
    reason: 'no-variance',
  });
  expect(figure(tables, 'receiving-count', { region: 'north' })).toMatchObject({ quality: 'publish' });
});

test('one interview in one village gives no figure and no failure', () => {
  const household = tableOf({ psu: ['a'], disposition: ['complete'], receives_remittances: ['yes'] });
  const { estimates } = computeTables({ frame: villages['frame'] ?? tableOf({}), household }, roundWith());
  expect(estimates.map(({ estimate, reason }) => [estimate, reason])).toEqual(repeat([null, 'no-variance'], 2));
});

test('imported microdata keep the weight, stratum and village they came with', () => {
  const design = tableOf({
    design_weight: repeat(7, 8),
    design_stratum: repeat('s', 8),
    design_psu: ['p1', 'p1', 'p2', 'p2', 'p3', 'p3', 'p4', 'p4'],
  });
  const row = figure(householdsWith(design.columns), 'receiving-count');
  expect(row).toMatchObject({ estimate: 4 * 7, n: 4 });
});

test('a cell of nine households is withheld, number and all; one of ten is shown', () => {
  const many = (receiving: number): SnapshotTables => ({
    frame: villages['frame'] ?? tableOf({}),
    household: tableOf({
      psu: Array.from({ length: 40 }, (_, k) => ['a', 'b', 'c', 'd'][k % 4]),
      disposition: repeat('complete', 40),
      receives_remittances: [...repeat('yes', receiving), ...repeat('no', 40 - receiving)],
    }),
  });
  const round = roundWith({ minimumCell: 10 });
  expect(figure(many(9), 'receiving-count', {}, round)).toMatchObject({ n: null, estimate: null, reason: 'few-units' });
  expect(figure(many(10), 'receiving-count', {}, round)).toMatchObject({ n: 10, reason: '' });
});
