/** Medians, ratios and distributions of few people: what may not be told of them, and what would tell it all the same. */
import { describe, expect, test } from 'vitest';
import type { AuditedCell } from '#analysis/disclosure/audited-cell.ts';
import { withheldBesides } from '#analysis/disclosure/complement.ts';
import { protect } from '#analysis/disclosure/protect.ts';
import { computeTables } from '#analysis/production/compute-tables.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { Measure } from '#schemas/language/study/tables.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import { repeat, roundWith, tableOf } from '../production/small-round.ts';

const common = { table: 't', annualise: 1 } as const;
const cash = { ...common, kind: 'amount', indicator: 'cash', from: [{ amount: 'senders.cash_total' }] } as const;
const goods = { ...common, kind: 'amount', indicator: 'goods', from: [{ amount: 'senders.goods_value' }] } as const;

/** Forty households in four villages; `north` so many of them, the others in the south; each has one person abroad. */
function rowsOf(
  measures: readonly Measure[],
  {
    north = 20,
    regionOf = (k: number): string => (k < north ? 'north' : 'south'),
    cashOf = (k: number) => 1000 + 10 * ((7 * k * k + 3 * k) % 97),
    goodsOf = (k: number): number => (k < 40 ? 500 : 0),
    answerOf = (k: number): 'yes' | 'no' => (k < north ? 'no' : 'yes'),
  } = {},
) {
  const study: Study = {
    instrument: householdV3,
    words: { en: { title: 'Households', groups: {}, questions: {}, rules: {} } },
    collection: { files: ['link'], weights: { kind: 'psu' }, about: 'people' },
    tables: [
      {
        kind: 'survey',
        unit: 'household',
        dimensions: { region: 'region', receives: 'receives_remittances' },
        measures,
      },
    ],
  };
  const every = Array.from({ length: 40 }, (_, k) => k);
  const tables = {
    frame: tableOf({
      instrument: repeat('household', 4),
      psu: ['a', 'b', 'c', 'd'],
      stratum: repeat('all', 4),
      first_stage_weight: repeat(10, 4),
      units: repeat(10, 4),
    }),
    household: tableOf({
      psu: every.map((k) => ['a', 'b', 'c', 'd'][k % 4]),
      region: every.map(regionOf),
      disposition: repeat('complete', 40),
      receives_remittances: every.map(answerOf),
    }),
    'household.senders': tableOf({
      parent_row: every,
      country: repeat('RU', 40),
      cash_total: every.map((k) => 100 * cashOf(k)),
      cash_total_currency: repeat('TJS', 40),
      goods_value: every.map((k) => 100 * goodsOf(k)),
      goods_value_currency: repeat('TJS', 40),
    }),
  };
  const computed = computeTables([study], tables, roundWith({ minimumCell: 10 }));
  return protect(computed, { minimumCell: 10, version: 'v', description: 'd' }).tables.estimates;
}

const find = (rows: ReturnType<typeof rowsOf>, indicator: string, domain: Readonly<Record<string, string>> = {}) =>
  rows.find((row) => row.indicator === indicator && JSON.stringify(row.domain) === JSON.stringify(domain));

describe('quantiles', () => {
  const asked = (quantiles: readonly number[]): readonly Measure[] => [{ ...cash, quantiles, by: [[], ['region']] }];

  test('a median of many is told, to the digits that it supports', () => {
    expect(find(rowsOf(asked([0.5])), 'cash-median')).toMatchObject({ quality: 'publish', at: 0.5 });
  });

  test('a quantile beyond which stand fewer than ten is not', () => {
    const rows = rowsOf(asked([0.1, 0.5, 0.9]));
    for (const indicator of ['cash-p10', 'cash-p90'])
      expect(find(rows, indicator)).toMatchObject({ estimate: null, n: null, reason: 'few-units' });
  });

  test('nor is one whose limits are a single number that fewer than ten have', () => {
    const heaped = rowsOf(asked([0.5]), { cashOf: () => 1000 });
    expect(find(heaped, 'cash-median')).toMatchObject({ estimate: 1000, se: 0 });
    expect(find(rowsOf(asked([0.5]), { north: 5 }), 'cash-median', { region: 'north' })).toMatchObject({
      estimate: null,
      reason: 'few-units',
    });
  });

  test('a median that is withheld takes no other with it: medians do not add up', () => {
    const rows = rowsOf(asked([0.5]), { north: 5 });
    expect(find(rows, 'cash-median', { region: 'north' })?.estimate).toBeNull();
    expect(find(rows, 'cash-median', { region: 'south' })?.estimate).not.toBeNull();
  });

  test('a median that is withheld takes no total with it', () => {
    const rows = rowsOf(asked([0.1]));
    expect(find(rows, 'cash-total')?.estimate).not.toBeNull();
    expect(find(rows, 'cash-total', { region: 'north' })?.estimate).not.toBeNull();
  });
});

test('a median goes where the mean goes that would tell how many receive: it is close to it, and would tell as much', () => {
  // Three of the forty receive nothing, so that the share who do is withheld; a total over what each has would bring it back.
  const receiving: Measure = {
    kind: 'share',
    table: 't',
    indicator: 'receiving',
    question: 'receives_remittances',
    answer: 'yes',
    by: [[]],
  };
  const rows = rowsOf([receiving, { ...cash, quantiles: [0.5], by: [[]] }], {
    answerOf: (k) => (k < 3 ? 'no' : 'yes'),
    cashOf: (k) => (k < 3 ? 0 : 1000 + 10 * ((7 * k * k + 3 * k) % 97)),
  });
  expect(find(rows, 'cash-total')?.estimate).not.toBeNull();
  expect(find(rows, 'cash-mean')).toMatchObject({ estimate: null, reason: 'linked' });
  expect(find(rows, 'cash-median')).toMatchObject({ estimate: null, reason: 'linked' });
});

describe('winsorised totals', () => {
  const asked: readonly Measure[] = [{ ...cash, winsorised: true, by: [[], ['region']] }];
  const indicator = 'cash-total-winsorised';

  test('are not told where they cut one household: the raw total less them is its amount', () => {
    const rows = rowsOf(asked, { cashOf: (k) => (k === 0 ? 900_000 : 1000) });
    expect(find(rows, 'cash-total')?.estimate).not.toBeNull();
    expect(find(rows, indicator)).toMatchObject({ estimate: null, se: null, reason: 'few-units' });
  });

  test('nor are those of the other regions, which would tell it as well', () => {
    const rows = rowsOf(asked, { cashOf: (k) => (k < 12 || k === 39 ? 300_000 : 1000) });
    for (const region of ['north', 'south'])
      expect(find(rows, indicator, { region })).toMatchObject({ estimate: null });
  });

  test('nor is that of a region in which nothing was cut, which would hide no cut beside it', () => {
    const regionOf = (k: number) => (k < 14 ? 'north' : k < 27 ? 'east' : 'south');
    const rows = rowsOf(asked, { regionOf, cashOf: (k) => (k < 12 || k === 39 ? 300_000 : 1000) });
    for (const region of ['north', 'east', 'south']) {
      expect(find(rows, 'cash-total', { region })?.estimate).not.toBeNull();
      expect(find(rows, indicator, { region })).toMatchObject({ estimate: null });
    }
  });

  test('are told where they cut enough of them, or none', () => {
    const rows = rowsOf(asked, { cashOf: (k) => (k % 2 === 0 ? 300_000 : 1000) });
    expect(find(rows, indicator)?.estimate).not.toBeNull();
    expect(find(rows, indicator)?.estimate).toBeLessThanOrEqual(find(rows, 'cash-total')?.estimate ?? 0);
  });
});

describe('ratios', () => {
  const by = [[], ['region']] as const;
  const asked: readonly Measure[] = [
    { ...cash, by },
    { ...goods, by },
    { kind: 'ratio', table: 't', indicator: 'ratio', of: 'goods', to: 'cash', by },
  ];

  test('are told where both totals are', () => {
    expect(find(rowsOf(asked), 'ratio', { region: 'north' })).toMatchObject({ statistic: 'ratio', unit: 'ratio' });
    expect(find(rowsOf(asked), 'ratio', { region: 'north' })?.estimate).not.toBeNull();
  });

  test('go with a total that is withheld: beside the other it would follow', () => {
    // Five households of the north have goods; all have cash, so that the ratio is of more than ten.
    const rows = rowsOf(asked, { goodsOf: (k) => (k < 20 && k % 4 !== 0 ? 0 : 500) });
    expect(find(rows, 'goods-total', { region: 'north' })).toMatchObject({ estimate: null, reason: 'few-units' });
    expect(find(rows, 'cash-total', { region: 'north' })?.estimate).not.toBeNull();
    expect(find(rows, 'ratio', { region: 'north' })).toMatchObject({ estimate: null, reason: 'linked' });
    // And then that of the south, or the whole would tell the north.
    expect([find(rows, 'ratio'), find(rows, 'ratio', { region: 'south' })].map((row) => row?.estimate)).toContain(null);
  });

  test('a ratio that goes takes company with it, as any withheld part of a sum', () => {
    const cell = (
      key: string,
      group: string,
      region: string | undefined,
      rest: Partial<AuditedCell> = {},
    ): AuditedCell => ({
      key,
      group,
      domain: region === undefined ? {} : { region },
      state: 'shown',
      sensitive: false,
      people: Array.from({ length: 30 }, (_, k) => k + (region ?? '').length * 100),
      size: 100,
      ...rest,
    });
    const cells = [
      cell('few', 'goods', 'a', { state: 'hidden', sensitive: true }),
      cell('whole', 'ratio', undefined, { people: Array.from({ length: 90 }, (_, k) => k) }),
      cell('told', 'ratio', 'a', { goesWith: ['few', 'cash'] }),
      cell('other', 'ratio', 'bb'),
    ];
    expect([...withheldBesides(cells, 10)].toSorted()).toEqual(['other', 'told']);
  });
});

describe('distributions', () => {
  const asked: readonly Measure[] = [
    { kind: 'distribution', table: 't', indicator: 'answer', over: 'receives', by: [[]] },
  ];

  test('tell those who answered, and each answer as a count and a share of them', () => {
    const rows = rowsOf(asked);
    expect(find(rows, 'answer-count')).toMatchObject({ estimate: 400, unit: 'households' });
    expect(find(rows, 'answer-share', { receives: 'yes' })).toMatchObject({ estimate: 0.5, statistic: 'share' });
  });

  test('an answer of few goes, and another with it: the rest of those who answered is that answer', () => {
    const rows = rowsOf(asked, { north: 4 });
    expect(find(rows, 'answer-count')?.estimate).toBe(400);
    expect(find(rows, 'answer-share', { receives: 'no' })).toMatchObject({ estimate: null, reason: 'few-units' });
    expect(find(rows, 'answer-share', { receives: 'yes' })).toMatchObject({ estimate: null, reason: 'linked' });
  });

  test('where the number of those who answered is withheld, so are the answers: a count and a share would tell it', () => {
    // The five households of the north are too few to be counted, and with them those of the south, which are all the rest.
    const rows = rowsOf([{ ...asked[0]!, by: [[], ['region']] }], {
      north: 5,
      answerOf: (k) => (k < 5 || k % 3 === 0 ? 'no' : 'yes'),
    });
    expect(find(rows, 'answer-count', { region: 'north' })).toMatchObject({ estimate: null, reason: 'few-units' });
    expect(find(rows, 'answer-count', { region: 'south' })).toMatchObject({ estimate: null, reason: 'linked' });
    const south = rows.filter(({ domain }) => domain['region'] === 'south');
    expect(south.length).toBeGreaterThan(1);
    expect(south.map(({ estimate }) => estimate).filter((estimate) => estimate !== null)).toEqual([]);
  });
});
