/** Indices of prices, worked out by hand after the methodology of the World Bank. */
import { groupsBy } from '#analysis/corridors/groups-by.ts';
import { indexRows as rowsOfPeriods } from '#analysis/corridors/indices/index-rows.ts';
import { unlistedMtos } from '#analysis/corridors/indices/international-mtos.ts';
import { smartOf } from '#analysis/corridors/indices/smart.ts';
import type { Offer, Quote } from '#analysis/corridors/read-quotes.ts';
import { groupsOfCorridor } from '#schemas/reference/price-groups.ts';
import { describe, expect, test } from 'vitest';

import { tableOf } from '../production/small-round.ts';

type More = Partial<Omit<Quote, 'offer'> & Offer>;

/** A quote that qualifies, with so much fee in percent and no margin. */
function quote(id: string, feePercent: number, more: More = {}): Quote {
  const { from = 'RU', to = 'TJ' } = more;
  const offer: Offer = {
    ...{ providerType: 'mto', payments: ['cash'], access: ['agent'], pickups: ['cash'], speed: 'same_day' },
    ...{ payoutCurrency: 'TJS', disqualifiedBecause: [] },
    ...more,
  };
  return {
    ...{ row: 0, id, period: '2025-Q3', provider: 'Firm', transparent: true, rateOf: undefined },
    price: { kind: 'known', feePercent, marginPercent: 0 },
    ...more,
    ...{ from, to, corridor: `${from}-${to}`, offer },
  };
}

const hidden = { transparent: false } as const;
const slow = { disqualifiedBecause: ['slow'] } as const;

const indexRows = (quotes: readonly Quote[], measure: 'usd200' | 'usd500') =>
  rowsOfPeriods(
    groupsBy(quotes, ({ period }) => period),
    measure,
  ).rows;

type Row = ReturnType<typeof indexRows>[number];

/** Rows of the smaller amount by a method, each as what it is split by and its cost. */
const told = (quotes: readonly Quote[], method: Row['method'], is: (row: Row) => boolean = () => true) =>
  indexRows(quotes, 'usd200')
    .filter((row) => row.method === method && is(row))
    .map(({ corridor, splits, at, totalCostPercent, n, services }) => ({
      of: [corridor, ...Object.values(splits ?? {}), at ?? ''].filter((part) => part !== '').join(' '),
      cost: totalCostPercent,
      n,
      services,
    }));

/** Simple means by one dimension, over all corridors. */
const meansBy = (quotes: readonly Quote[], dimension: string) =>
  Object.fromEntries(
    indexRows(quotes, 'usd200').flatMap(({ method, splits = {}, totalCostPercent }) =>
      method === 'rpw-mean' && splits['price_group'] === 'all-corridors' && splits[dimension] !== undefined
        ? [[splits[dimension], totalCostPercent]]
        : [],
    ),
  );

const allCorridors = ({ splits }: Row): boolean => splits?.['price_group'] === 'all-corridors';

describe('averages', () => {
  test('leave out services that hide their price or whose price is unknown, and count them', () => {
    const unknown = quote('c', 0, { price: { kind: 'unknown', because: 'rate' } });
    const rows = indexRows([quote('a', 2), quote('b', 6), unknown, quote('d', 50, hidden)], 'usd200');
    const expected = { totalCostPercent: 4, feePercent: 4, fxMarginPercent: 0, n: 2, services: 4 };
    expect(rows[0]).toMatchObject({ corridor: 'RU-TJ', ...expected, notTransparent: 1, rateUnknown: 1 });
  });

  test('are spread from p10 to p90, between services where none lies there', () => {
    const costs = Array.from({ length: 11 }, (_, at) => quote(`q${at}`, at));
    const spread = told(costs, 'rpw-spread', ({ corridor }) => corridor === 'RU-TJ');
    expect(spread.map(({ of, cost }) => [of, cost])).toEqual([
      ['RU-TJ 0.1', 1],
      ['RU-TJ 0.5', 5],
      ['RU-TJ 0.9', 9],
    ]);
    expect(told([quote('a', 0), quote('b', 1)], 'rpw-spread')[0]?.cost).toBeCloseTo(0.1, 12);
    expect(told([quote('a', 0, hidden)], 'rpw-spread')).toEqual([]);
  });

  test('count a service in each group that it is in, and the world over services, not over corridors', () => {
    const several = quote('a', 2, { payments: ['cash', 'debit_card'] });
    const quotes = [several, quote('b', 4), quote('c', 9, { from: 'AE', to: 'PH' })];
    expect(meansBy(quotes, 'payment_instrument')).toEqual({ cash: 5, debit_card: 2 });
    const groups = indexRows(quotes, 'usd200').filter(
      ({ method, splits = {}, providerType }) =>
        method === 'rpw-mean' && providerType === 'all' && Object.keys(splits).join() === 'price_group',
    );
    expect(Object.fromEntries(groups.map((row) => [row.splits?.['price_group'], row.totalCostPercent]))).toEqual({
      'all-corridors': 5,
      EAP: 9,
      ECA: 3,
      G20: 3,
      G8: 3,
    });
  });

  test('hold digital services against those that can be paid in cash', () => {
    const digital = { payments: ['account'], access: ['internet'], pickups: ['mobile_wallet'] };
    const both = { payments: ['cash', 'debit_card'], access: ['agent', 'mobile_app'], pickups: ['cash', 'account'] };
    const quotes = [quote('a', 1, digital), quote('b', 8), quote('c', 5, both)];
    expect(meansBy(quotes, 'service_way')).toEqual({ cash: 6.5, digital: 3 });
  });

  test.each<[string, Partial<Offer>]>([
    ['paid in cash', { payments: ['cash'] }],
    ['paid nobody says how', { payments: [] }],
    ['ordered at a counter', { access: ['branch', 'agent', 'post_office'] }],
    ['ordered from somebody on the telephone', { access: ['phone'] }],
    ['ordered nobody says where', { access: [] }],
    ['collected in cash or brought home', { pickups: ['cash', 'home_delivery'] }],
    ['received nobody says how', { pickups: [] }],
  ])('call no service digital that is %s', (_, change) => {
    const digital = { payments: ['account'], access: ['internet'], pickups: ['account'] };
    expect(meansBy([quote('a', 1, digital), quote('b', 9, { ...digital, ...change })], 'service_way')['digital']).toBe(
      1,
    );
  });
});

test('a corridor counts in the region that receives and in the groups of who sends; a rich receiver is in no region', () => {
  expect(groupsOfCorridor('RU', 'TJ')).toEqual(['ECA', 'G8', 'G20']);
  expect(groupsOfCorridor('AE', 'PK')).toEqual(['SAR']);
  expect(groupsOfCorridor('GB', 'PL')).toEqual(['G8', 'G20']);
  for (const rich of ['HR', 'EE', 'KR', 'LV', 'LT', 'PL']) expect(groupsOfCorridor('AE', rich)).toEqual([]);
});

describe('SmaRT', () => {
  test('is the mean of the three cheapest services that qualify, and lists them', () => {
    const quotes = [
      quote('d', 8),
      quote('a', 1, slow),
      quote('b', 2),
      quote('c', 3),
      quote('e', 4),
      quote('f', 0, hidden),
    ];
    const smart = smartOf(quotes);
    expect(smart).toMatchObject({ kind: 'value', cost: 3 });
    expect(smart.kind === 'value' && smart.used.map((one) => one.id)).toEqual(['b', 'c', 'e']);
    expect(told(quotes, 'rpw-smart-service').map(({ of, cost }) => [of, cost])).toEqual([
      ['RU-TJ 1 Firm b', 2],
      ['RU-TJ 2 Firm c', 3],
      ['RU-TJ 3 Firm e', 4],
    ]);
    expect(told(quotes, 'rpw-cheapest').map(({ cost }) => cost)).toEqual([1, 2, 3]);
  });

  test('takes negative costs as they are, and of equal ones the first by id', () => {
    const smart = smartOf([quote('z', 1), quote('y', 1), quote('x', 1), quote('w', -2)]);
    expect(smart).toMatchObject({ kind: 'value', cost: 0 });
    expect(smart.kind === 'value' && smart.used.map((one) => one.id)).toEqual(['w', 'x', 'y']);
  });

  test('has no value with fewer than three, and says why', () => {
    const refused = quote('e', 0, { price: { kind: 'unknown', because: 'fee' } });
    const quotes = [quote('a', 1), quote('b', 2), quote('c', 3, slow), quote('d', 0, hidden), refused];
    const row = indexRows(quotes, 'usd200').find(({ method }) => method === 'rpw-smart');
    expect(row).toMatchObject({
      totalCostPercent: null,
      n: 2,
      services: 5,
      slow: 1,
      reach: 0,
      reachUnknown: 0,
      reason: 'undefined',
    });
    expect(smartOf(quotes)).toMatchObject({
      kind: 'too-few',
      because: { hidden: 1, priceUnknown: 1, slow: 1, speedUnknown: 0, reach: 0, reachUnknown: 0 },
    });
  });
});

test('the International MTO index: operators in 85 % of corridors or more, and no bank', () => {
  const corridors = Array.from({ length: 20 }, (_, at) => ({ from: `A${at}`, to: 'TJ' }));
  const served = (provider: string, count: number, cost: number, providerType = 'mto') =>
    corridors
      .slice(0, count)
      .map((place) => quote(`${provider}${place.from}`, cost, { ...place, provider, providerType }));
  const quotes = [...served('Wide', 17, 6), ...served('Narrow', 16, 1), ...served('Bank', 20, 12, 'bank')];
  expect(told(quotes, 'rpw-mto-index')).toMatchObject([{ cost: 6, n: 17 }]);
});

test('the International MTO index takes one firm for one, however its name is spelled', () => {
  const corridors = Array.from({ length: 10 }, (_, at) => ({ from: `A${at}`, to: 'TJ' }));
  const spelled = ['Western Union', 'WESTERN  UNION', 'western union, Inc.', 'Western Union Online', 'WU'];
  const quotes = corridors.map((place, at) => quote(`w${at}`, at, { ...place, provider: spelled[at % 5] ?? '' }));
  expect(told(quotes, 'rpw-mto-index')).toMatchObject([{ cost: 4.5, n: 10 }]);
  const [first, ...others] = quotes;
  const apart = [...others, ...(first === undefined ? [] : [{ ...first, provider: 'Eastern Union' }])];
  expect(told(apart, 'rpw-mto-index')).toMatchObject([{ cost: 5, n: 9 }]);
});

test('names of operators that are on no list are counted and named, once each, and banks are not', () => {
  const unlisted = (...quotes: readonly (readonly [type: string, name: string | undefined])[]) => {
    const { columns } = tableOf({ provider_type: quotes.map(([type]) => type) });
    const provider = { kind: 'text' as const, values: quotes.map(([, name]) => name) };
    return unlistedMtos('price-quote', { rowCount: quotes.length, columns: { ...columns, provider } });
  };
  const zeta = ['mto', 'Zeta'] as const;
  expect(unlisted(zeta, ['mto', 'WU'], ['mto', 'Alpha'], ['mto', 'zeta'], zeta, ['bank', 'Bank'])).toEqual([
    expect.objectContaining({ code: 'firms-unlisted', count: 3, subject: 'Alpha; Zeta; zeta' }),
  ]);
  expect(unlisted(['mto', 'WU'], ['mto', undefined])).toEqual([]);
  expect(unlisted(['bank', 'Bank'], ['refused', 'Zeta'])).toEqual([]);
});

test('SDG 10.c.1: corridors above 5 %, by their mean and by SmaRT', () => {
  const three = (from: string, ...costs: readonly number[]) =>
    costs.map((cost) => quote(`${from}${cost}`, cost, { from }));
  const quotes = [...three('RU', 1, 2, 3), ...three('KZ', 4, 5, 9), ...three('DE', 7), ...three('US', 6, 7, 8)];
  const rows = told(quotes, 'rpw-above', allCorridors);
  expect(rows.map(({ cost, n, services }) => [cost, n, services])).toEqual([
    [75, 3, 4],
    [(100 * 2) / 3, 2, 3],
  ]);
  expect(told(quotes, 'rpw-smart-mean', allCorridors)).toMatchObject([{ cost: 5, n: 3, services: 4 }]);
});

test('a corridor at 5 % exactly is not above it', () => {
  const at = (cost: number) => told([quote('a', cost), quote('b', cost), quote('c', cost)], 'rpw-above', allCorridors);
  expect(at(5).map(({ cost }) => cost)).toEqual([0, 0]);
  expect(at(5.01).map(({ cost }) => cost)).toEqual([100, 100]);
});

test('a corridor is told in full for the newest four quarters, and in brief before', () => {
  const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2'];
  const quotes = quarters.flatMap((period) => ['a', 'b', 'c'].map((id, at) => quote(id + period, at, { period })));
  const methodsIn = (period: string, isIn: (row: Row) => boolean) =>
    new Set(indexRows(quotes, 'usd200').flatMap((row) => (row.period === period && isIn(row) ? [row.method] : [])));
  const ofCorridor = ({ corridor }: Row): boolean => corridor === 'RU-TJ';
  expect(methodsIn('2024-Q1', ofCorridor)).toEqual(new Set(['rpw-mean', 'rpw-smart']));
  expect(methodsIn('2024-Q2', ofCorridor)).toEqual(new Set(['rpw-mean', 'rpw-smart', 'rpw-change']));
  const inFull = ['rpw-mean', 'rpw-smart', 'rpw-spread', 'rpw-cheapest', 'rpw-smart-service', 'rpw-change'];
  expect(methodsIn('2024-Q3', ofCorridor)).toEqual(new Set(inFull));
  expect(methodsIn('2025-Q2', ofCorridor)).toEqual(new Set(inFull));
  expect(methodsIn('2024-Q1', allCorridors)).toContain('rpw-spread');
  const byProvider = indexRows(quotes, 'usd200').filter(
    (row) => ofCorridor(row) && row.providerType === 'mto' && row.method === 'rpw-mean',
  );
  expect([...new Set(byProvider.map(({ period }) => period))]).toEqual(quarters.slice(2));
  const bySplit = indexRows(quotes, 'usd500').filter(
    (row) => ofCorridor(row) && row.splits !== undefined && row.method === 'rpw-mean',
  );
  const dimensions = ['payment_instrument', 'pickup_method', 'speed', 'service_way'];
  expect(bySplit.map(({ period, splits }) => [period, ...Object.keys(splits ?? {})])).toEqual(
    quarters.slice(2).flatMap((period) => dimensions.map((dimension) => [period, dimension])),
  );
});

test('the change from the quarter before, or the last there is, where both have a price', () => {
  const spring = { period: '2025-Q1' } as const;
  const before = [quote('a', 6, spring), quote('b', 4, spring), quote('c', 9, { from: 'KZ', ...spring })];
  const after = [quote('d', 4), quote('e', 9, { from: 'DE' }), quote('f', 9, { from: 'KZ', ...hidden })];
  const undated = [quote('g', 90, { period: 'unknown' })];
  const changes = told([...after, ...before, ...undated], 'rpw-change', ({ corridor }) => corridor !== '');
  expect(changes).toMatchObject([{ of: 'RU-TJ 2025-Q1', cost: -1 }]);
});
