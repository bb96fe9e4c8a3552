/** What an amount is made of, in shares: any two of a share, its total and the whole tell the third. */
import { describe, expect, test } from 'vitest';
import { protect } from '#analysis/disclosure/protect.ts';
import { computeTables } from '#analysis/production/compute-tables.ts';
import { minus } from '#schemas/language/conditions/condition.ts';
import { converted } from '#schemas/language/conditions/derive-words.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { AmountMeasure, Measure } from '#schemas/language/study/tables.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import { frameOf, repeat, roundWith, tableOf } from '../production/small-round.ts';

const every = Array.from({ length: 60 }, (_, k) => k);
const psus = ['a', 'b', 'c', 'd'];
type Of<T> = (household: number) => T;

const common = { kind: 'amount', table: 't', annualise: 1 } as const;
const cash: AmountMeasure = {
  ...{ ...common, indicator: 'cash', from: [{ amount: 'senders.cash_total' }] },
  by: [[], ['corridor']],
};
const goods: Measure = { ...cash, indicator: 'goods', from: [{ amount: 'senders.goods_value' }] };
const shares: Measure = {
  ...{ kind: 'composition', table: 't', indicator: 'cash-by-corridor', of: 'cash', over: 'corridor', by: [[]] },
};

/** Sixty households, each with one person abroad who sends so much in cash and in goods. */
function released(
  measures: readonly Measure[],
  {
    cash = () => 1_000,
    goods = () => 0,
    country = () => 'RU',
    cvCaution = 10,
    silent = [],
  }: {
    readonly cash?: Of<number | undefined>;
    readonly goods?: Of<number>;
    readonly country?: Of<string>;
    readonly cvCaution?: number;
    /** Households with somebody in Germany besides, of whose cash they do not tell. */
    readonly silent?: readonly number[];
  },
) {
  const study: Study = {
    instrument: householdV3,
    words: { en: { title: 'Households', groups: {}, questions: {}, rules: {} } },
    collection: { files: ['link'], weights: { kind: 'psu' }, about: 'people' },
    derive: [{ name: 'left', at: 'household.senders', is: minus(converted('cash_total'), converted('goods_value')) }],
    tables: [{ kind: 'survey', unit: 'household', dimensions: { corridor: 'senders.country' }, measures }],
  };
  const told = [...every.map(cash), ...repeat(undefined, silent.length)];
  const tables = {
    frame: frameOf('household', { all: psus }, 15),
    household: tableOf({
      psu: every.map((k) => psus[k % 4]),
      disposition: repeat('complete', 60),
      receives_remittances: repeat('yes', 60),
    }),
    'household.senders': tableOf({
      parent_row: [...every, ...silent],
      country: [...every.map(country), ...repeat('DE', silent.length)],
      cash_total: told.map((amount) => (amount === undefined ? undefined : 100 * amount)),
      cash_total_currency: told.map((amount) => (amount === undefined ? undefined : 'TJS')),
      ...(told.includes(undefined) && {
        cash_total_nonresponse: told.map((amount) => (amount === undefined ? 'refused' : undefined)),
      }),
      goods_value: [...every.map((k) => 100 * goods(k)), ...repeat(0, silent.length)],
      goods_value_currency: repeat('TJS', told.length),
    }),
  };
  const computed = computeTables([study], tables, roundWith({ minimumCell: 10, cvCaution }));
  const { estimates } = protect(computed, { minimumCell: 10, version: 'v', description: 'd' }).tables;
  return (indicator: string, domain: Readonly<Record<string, string>> = {}) =>
    estimates.find((row) => row.indicator === indicator && JSON.stringify(row.domain) === JSON.stringify(domain));
}

const to = (country: string) => ({ corridor: `${country}-TJ` });
const share = 'cash-by-corridor-share';

describe('shares of an amount', () => {
  test('are told with their limits, and make 1', () => {
    const row = released([cash, shares], { country: (k) => (k < 45 ? 'RU' : 'KZ') });
    expect(row(share, to('RU'))).toMatchObject({ statistic: 'share', unit: 'share', estimate: 0.75, n: 45, base: 60 });
    expect(row(share, to('KZ'))?.estimate).toBe(0.25);
    expect(row(share, to('RU'))?.ciHigh).toBeLessThan(1);
  });

  test('of a total that is withheld go with it, as do those of the total that hides it', () => {
    const row = released([cash, shares], { country: (k) => (k < 30 ? 'RU' : k < 55 ? 'KZ' : 'DE') });
    expect(row('cash-total', to('DE'))).toMatchObject({ estimate: null, reason: 'few-units' });
    expect(row('cash-total', to('KZ'))).toMatchObject({ estimate: null, reason: 'linked' });
    for (const country of ['DE', 'KZ']) expect(row(share, to(country))?.estimate).toBeNull();
    expect(row('cash-total', to('RU'))?.estimate).not.toBeNull();
    expect(row(share, to('RU'))?.estimate).toBe(0.5);
  });

  test('of totals that are too imprecise go with them, however precise a share is', () => {
    // One village of four receives thirty times as much, from both countries alike.
    const row = released([cash, shares], {
      country: (k) => (k % 8 < 4 ? 'RU' : 'KZ'),
      cash: (k) => (k % 4 === 0 ? 30_000 : 1_000),
      cvCaution: 0.3,
    });
    expect(row('cash-total', to('RU'))).toMatchObject({ estimate: null, reason: 'imprecise' });
    for (const country of ['RU', 'KZ'])
      expect(row(share, to(country))).toMatchObject({ estimate: null, reason: 'linked' });
  });

  test('are not told where the whole is not: a part over its share would be the whole', () => {
    const asked: readonly Measure[] = [
      { ...common, indicator: 'goods', from: [{ amount: 'senders.goods_value' }], by: [[]] },
      { ...cash, from: [{ amount: 'senders.cash_total' }, { amount: 'senders.goods_value' }], differsFrom: 'goods' },
      shares,
    ];
    const row = released(asked, {
      cash: (k) => (k < 4 ? 500 : 0),
      goods: () => 1_000,
      country: (k) => (k < 30 ? 'RU' : 'KZ'),
    });
    expect(row('cash-total')).toMatchObject({ estimate: null });
    for (const country of ['RU', 'KZ']) expect(row(share, to(country))?.estimate).toBeNull();
  });

  test('of a few take another with them, or the rest of 1 would tell them', () => {
    // Twelve receive from Kazakhstan, and three of them from Germany as well, they do not say how much: the total from
    // Kazakhstan is of twelve, its share of all of nine.
    const row = released([cash, shares], {
      country: (k) => (k < 30 ? 'RU' : k < 48 ? 'DE' : 'KZ'),
      silent: [57, 58, 59],
    });
    expect(row('cash-total', to('KZ'))?.estimate).not.toBeNull();
    expect(row(share, to('KZ'))).toMatchObject({ estimate: null, reason: 'few-units' });
    expect(row(share, to('DE'))).toMatchObject({ estimate: null, reason: 'linked' });
    expect(row(share, to('RU'))?.estimate).not.toBeNull();
  });

  test('leave out whoever does not tell all, unlike totals', () => {
    const row = released([cash, shares], {
      country: (k) => (k < 30 ? 'RU' : 'KZ'),
      cash: (k) => (k >= 50 ? undefined : 1_000),
    });
    expect(row(share, to('RU'))).toMatchObject({ estimate: 0.6, base: 60 });
    expect(row(share, to('RU'))?.unknownShare).toBeCloseTo(1 / 6, 2);
  });
});

describe('an amount that is the difference of two others', () => {
  const left: Measure = {
    ...{ ...common, indicator: 'left', from: [{ amount: 'senders.left' }], by: [[], ['corridor']] },
    madeOf: ['cash', 'goods'],
  };
  const given = {
    goods: () => 100,
    country: (k: number) => (k < 30 ? 'RU' : k < 55 ? 'KZ' : 'DE'),
  };

  test('is told where both are', () => {
    const row = released([cash, goods, left], given);
    expect(row('left-total')?.estimate).not.toBeNull();
    expect(row('left-total', to('RU'))?.estimate).not.toBeNull();
  });

  test('is withheld where one of them is, even if only what hides it', () => {
    // Thirty send from either country, and four from Kazakhstan send goods: to hide these, those from Russia go as well.
    const row = released([cash, goods, left], {
      country: (k) => (k < 30 ? 'RU' : 'KZ'),
      goods: (k) => (k < 30 || k >= 56 ? 100 : 0),
    });
    expect(row('goods-total')?.estimate).not.toBeNull();
    expect(row('goods-total', to('KZ'))).toMatchObject({ estimate: null, reason: 'few-units' });
    expect(row('goods-total', to('RU'))).toMatchObject({ estimate: null, reason: 'linked' });
    for (const country of ['RU', 'KZ']) {
      expect(row('cash-total', to(country))?.estimate).not.toBeNull();
      expect(row('left-total', to(country))?.estimate).toBeNull();
    }
  });
});
