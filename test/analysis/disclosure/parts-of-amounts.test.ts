/** What tells of few though it is told of many: the difference of two amounts, ups and downs that cancel, a share without its count. */
import { describe, expect, test } from 'vitest';
import { protect } from '#analysis/disclosure/protect.ts';
import { computeTables } from '#analysis/production/compute-tables.ts';
import { minus } from '#schemas/language/conditions/condition.ts';
import { converted } from '#schemas/language/conditions/derive-words.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { Measure } from '#schemas/language/study/tables.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import { frameOf, repeat, roundWith, tableOf } from '../production/small-round.ts';

const every = Array.from({ length: 40 }, (_, k) => k);
const psus = ['a', 'b', 'c', 'd'];
type Of<T> = (household: number) => T;

/** Forty households, each with one person abroad who sends so much in cash and in goods. */
function computed(
  measures: readonly Measure[],
  {
    cash = () => 1_000,
    goods = () => 0,
    region = () => 'north',
    receives = () => 'yes',
  }: {
    readonly cash?: Of<number>;
    readonly goods?: Of<number>;
    readonly region?: Of<string>;
    readonly receives?: Of<string>;
  },
) {
  const study: Study = {
    instrument: householdV3,
    words: { en: { title: 'Households', groups: {}, questions: {}, rules: {} } },
    collection: { files: ['link'], weights: { kind: 'psu' }, about: 'people' },
    derive: [{ name: 'left', at: 'household.senders', is: minus(converted('cash_total'), converted('goods_value')) }],
    tables: [
      {
        kind: 'survey',
        unit: 'household',
        dimensions: { region: 'region', receives: 'receives_remittances', form: { parts: ['cash', 'goods'] } },
        measures,
      },
    ],
  };
  const tables = {
    frame: frameOf('household', { all: psus }, 10),
    household: tableOf({
      psu: every.map((k) => psus[k % 4]),
      region: every.map(region),
      disposition: repeat('complete', 40),
      receives_remittances: every.map(receives),
    }),
    'household.senders': tableOf({
      parent_row: every,
      country: repeat('RU', 40),
      cash_total: every.map((k) => 100 * cash(k)),
      cash_total_currency: repeat('TJS', 40),
      goods_value: every.map((k) => 100 * goods(k)),
      goods_value_currency: repeat('TJS', 40),
    }),
  };
  return computeTables([study], tables, roundWith({ minimumCell: 10 }));
}

function released(...of: Parameters<typeof computed>) {
  const { estimates } = protect(computed(...of), { minimumCell: 10, version: 'v', description: 'd' }).tables;
  return (indicator: string, domain: Readonly<Record<string, string>> = {}) =>
    estimates.find((row) => row.indicator === indicator && JSON.stringify(row.domain) === JSON.stringify(domain));
}

const common = { kind: 'amount', table: 't', annualise: 1, by: [[]] } as const;
const cashOnly: Measure = { ...common, indicator: 'cash', from: [{ amount: 'senders.cash_total' }] };
const both = [{ amount: 'senders.cash_total' }, { amount: 'senders.goods_value' }];

describe('an amount that is more than another', () => {
  const all: Measure = { ...common, indicator: 'all', from: both, differsFrom: 'cash' };

  test.each([1, 4, 9])('is withheld where %i households make the difference', (few) => {
    const row = released([cashOnly, all], { goods: (k) => (k < few ? 500 : 0) });
    expect(row('cash-total')?.estimate).toBe(400_000);
    expect(row('all-total')).toMatchObject({ estimate: null, reason: 'few-units' });
    expect(row('all-mean')).toMatchObject({ estimate: null });
  });

  test.each([0, 10, 40])('is told where %i do', (many) => {
    const row = released([cashOnly, all], { goods: (k) => (k < many ? 500 : 0) });
    expect(row('all-total')?.estimate).toBe(400_000 + many * 10 * 500);
  });

  test('is told over breakdowns that the other is not', () => {
    const row = released([cashOnly, { ...all, by: [['region']] }], { goods: (k) => (k < 4 ? 5_000 : 0) });
    expect(row('all-total', { region: 'north' })?.estimate).toBe(600_000);
  });
});

describe('amounts that are the same in some domain', () => {
  // Goods go to four in the north, so that all they have is withheld there; and to ten in the west, to none in the south.
  const region = (k: number) => (k < 14 ? 'north' : k < 30 ? 'west' : 'south');
  const given = { region, goods: (k: number) => (k < 4 || (k >= 14 && k < 24) ? 500 : 0) };
  const by = [[], ['region']] as const;

  test('go with each other: either tells the other, and with it what that one hides', () => {
    const all: Measure = { ...common, indicator: 'all', from: both, differsFrom: 'cash', by };
    const row = released([{ ...cashOnly, by }, all], given);
    expect(row('all-total')?.estimate).not.toBeNull();
    expect(row('all-total', { region: 'north' })).toMatchObject({ estimate: null, reason: 'few-units' });
    expect(row('all-total', { region: 'south' })).toMatchObject({ estimate: null, reason: 'linked' });
    expect(row('cash-total', { region: 'south' })).toMatchObject({ estimate: null, reason: 'linked' });
  });

  test('where neither says that it differs, are told', () => {
    const all: Measure = { ...common, indicator: 'all', from: both, by };
    expect(released([{ ...cashOnly, by }, all], given)('cash-total', { region: 'south' })?.estimate).not.toBeNull();
  });
});

describe('a part of an amount that is told beside another one', () => {
  const byForm = {
    ...common,
    indicator: 'by-form',
    from: [
      { amount: 'senders.cash_total', fixed: { form: 'cash' } },
      { amount: 'senders.goods_value', fixed: { form: 'goods' } },
    ],
    by: [['form']],
  } as const;
  const whole: Measure = { ...common, indicator: 'whole', from: both };
  const differing: Measure = { ...byForm, differsFrom: [{ of: 'whole', here: { form: 'cash' }, there: {} }] };

  test.each([1, 4, 9])('is withheld where %i households make the difference', (few) => {
    const row = released([whole, differing], { goods: (k) => (k < few ? 500 : 0) });
    expect(row('whole-total')?.estimate).not.toBeNull();
    expect(row('by-form-total', { form: 'cash' })).toMatchObject({ estimate: null, reason: 'few-units' });
  });

  test('is told where ten do', () => {
    const row = released([whole, differing], { goods: (k) => (k < 10 ? 500 : 0) });
    expect(row('by-form-total', { form: 'cash' })?.estimate).toBe(400_000);
  });

  test('takes with it the other one where both are the same: that one would tell what it hides', () => {
    const split = { ...byForm, by: [[], ['form']] } as const;
    const differs: Measure = { ...split, differsFrom: [{ of: 'cash', here: { form: 'cash' }, there: {} }] };
    const given = { cash: (k: number) => (k < 36 ? 1_000 : 0), goods: (k: number) => (k < 36 ? 0 : 5_000) };
    const row = released([cashOnly, differs], given);
    expect(row('by-form-total')?.estimate).not.toBeNull();
    expect(row('by-form-total', { form: 'goods' })).toMatchObject({ estimate: null, reason: 'few-units' });
    expect(row('by-form-total', { form: 'cash' })).toMatchObject({ estimate: null, reason: 'linked' });
    expect(row('cash-total')).toMatchObject({ estimate: null, reason: 'linked' });
    // Nobody has to say so: that both are the same is seen in what people have.
    expect(released([cashOnly, split], given)('cash-total')).toMatchObject({ estimate: null, reason: 'linked' });
  });
});

describe('a mean of units that are counted under another dimension', () => {
  const homes: Measure = { kind: 'units', table: 't', indicator: 'homes', by: [[], ['receives']] };
  const byRegion: Measure = { ...cashOnly, by: [['region']] };
  const receives = (k: number) => (k < 3 ? 'no' : 'yes');

  test('is not told where their number is withheld: the total divided by it would be that number', () => {
    const row = released([homes, byRegion], { receives, region: (k) => (k < 3 ? 'south' : 'north') });
    expect(row('homes', { receives: 'yes' })).toMatchObject({ estimate: null, reason: 'linked' });
    expect(row('cash-total', { region: 'north' })?.estimate).toBe(370_000);
    expect(row('cash-mean', { region: 'north' })).toMatchObject({ estimate: null, reason: 'linked' });
  });

  test('is told where it is of others, though they are as many', () => {
    const row = released([homes, byRegion], { receives, region: (k) => (k % 13 === 0 ? 'south' : 'north') });
    expect(row('homes', { receives: 'yes' })?.estimate).toBeNull();
    expect(row('cash-mean', { region: 'north' })?.estimate).not.toBeNull();
  });
});

describe('amounts below nothing', () => {
  const left: Measure = { ...common, indicator: 'left', from: [{ amount: 'senders.left' }], by: [[], ['region']] };
  // North: four that gain. South: sixteen whose gains and losses cancel. East: twenty that gain more.
  const region = (k: number) => (k < 4 ? 'north' : k < 20 ? 'south' : 'east');
  const isLoss = (k: number) => region(k) === 'south' && k % 2 === 1;
  const given = {
    region,
    cash: (k: number) => (isLoss(k) ? 0 : region(k) === 'east' ? 3_000 : 1_000),
    goods: (k: number) => (isLoss(k) ? 1_000 : 0),
  };

  test('count in totals as they are, and in the size of a cell without their sign', () => {
    const south = computed([left], given).estimates.find(
      ({ indicator, domain }) => indicator === 'left-total' && domain['region'] === 'south',
    );
    expect(south?.estimate).toBe(0);
    expect(south?.basis.size).toBe(16 * 10 * 1_000);
  });

  test('hide a small cell beside them as well as others would', () => {
    const row = released([left], given);
    expect(row('left-total', { region: 'north' })).toMatchObject({ estimate: null, reason: 'few-units' });
    expect(row('left-total', { region: 'south' })).toMatchObject({ estimate: null, reason: 'linked' });
    expect(row('left-total', { region: 'east' })?.estimate).toBe(600_000);
  });
});

describe('a share without a count', () => {
  const share: Measure = {
    ...{ kind: 'share', table: 't', indicator: 'yes', question: 'receives_remittances', answer: 'yes' },
    ...{ adds: false, by: [[]] },
  };

  test('is withheld where its count would be', () => {
    const few = released([share], { receives: (k) => (k < 4 ? 'yes' : 'no') });
    expect(few('yes-count')).toBeUndefined();
    expect(few('yes-share')).toMatchObject({ estimate: null, reason: 'few-units' });
    const many = released([share], { receives: (k) => (k < 20 ? 'yes' : 'no') });
    expect(many('yes-share')).toMatchObject({ estimate: 0.5 });
  });

  const regions: Measure = {
    kind: 'distribution',
    table: 't',
    indicator: 'where',
    over: 'region',
    by: [[]],
    adds: false,
  };
  const shares = (sizes: Readonly<Record<string, number>>) => {
    const names = Object.entries(sizes).flatMap(([name, size]) => repeat(name, size));
    const row = released([regions], { region: (k) => names[k] ?? '' });
    return Object.keys(sizes).map((name) => row('where-share', { region: name })?.reason);
  };

  test('of an answer takes another with it, or the rest of 1 would tell it', () => {
    expect(shares({ north: 4, south: 15, east: 21 })).toEqual(['few-units', 'linked', '']);
  });

  test('and one more while they are of too few together', () => {
    expect(shares({ north: 2, south: 4, east: 12, west: 22 })).toEqual(['few-units', 'few-units', 'linked', '']);
    expect(shares({ north: 4, south: 6, east: 30 })).toEqual(['few-units', 'few-units', '']);
  });

  test('is told of every answer where none is of few', () => {
    expect(shares({ north: 10, south: 10, east: 20 })).toEqual(['', '', '']);
  });
});
