/** Indices of prices, worked out by hand after the methodology of the World Bank. */
import {
  type Breakdown,
  changeByCorridor,
  costsBy,
  internationalMtoIndex,
  internationalMtos,
  sdgFigures,
} from '#analysis/corridors/indices/price-index.ts';
import { cheapestServices, smartOf } from '#analysis/corridors/indices/smart.ts';
import { summariseCosts } from '#analysis/corridors/indices/known-prices.ts';
import type { Quote } from '#analysis/corridors/read-quotes.ts';
import { groupsOfCorridor } from '#schemas/reference/price-groups.ts';
import { describe, expect, test } from 'vitest';

/** A quote that qualifies, with so much fee in percent and no margin. */
const quote = (id: string, feePercent: number, more: Partial<Quote> = {}): Quote => ({
  ...{ id, period: '2025-Q3', from: 'RU', to: 'TJ', provider: 'Firm', providerType: 'mto' },
  ...{ payments: ['cash'], pickups: ['cash'], speed: 'same_day', payoutCurrency: 'TJS' },
  ...{ transparent: true, qualifies: true, disqualifiedBecause: [], rateOf: undefined },
  price: { kind: 'known', feePercent, marginPercent: 0 },
  ...more,
});

const hidden = { transparent: false } as const;
const slow = { qualifies: false, disqualifiedBecause: ['slow'] } as const;

describe('averages', () => {
  test('leave out services that hide their price or whose price is unknown, and count them', () => {
    const unknown = quote('c', 0, { price: { kind: 'unknown', because: 'rate' } });
    const summary = summariseCosts([quote('a', 2), quote('b', 6), unknown, quote('d', 50, hidden)]);
    expect(summary).toMatchObject({ mean: 4, n: 2, services: 4 });
  });

  test('are spread from p10 to p90, between services where none lies there', () => {
    const costs = Array.from({ length: 11 }, (_, at) => quote(`q${at}`, at));
    expect(summariseCosts(costs)).toMatchObject({ mean: 5, p10: 1, median: 5, p90: 9 });
    expect(summariseCosts([quote('a', 0), quote('b', 1)]).p10).toBeCloseTo(0.1, 12);
    expect(summariseCosts([])).toMatchObject({ mean: null, p10: null, p90: null, n: 0 });
  });

  test('count a service in each group that it is in, and the world over services, not over corridors', () => {
    const several = quote('a', 2, { payments: ['cash', 'debit_card'] });
    const quotes = [several, quote('b', 4), quote('c', 9, { from: 'AE', to: 'PH' })];
    const means = (by: Breakdown) => Object.fromEntries([...costsBy(quotes, by)].map(([key, { mean }]) => [key, mean]));
    expect(means('payment')).toEqual({ cash: 5, debit_card: 2 });
    expect(means('corridor')).toEqual({ 'AE-PH': 9, 'RU-TJ': 3 });
    expect(means('group')).toEqual({ EAP: 9, ECA: 3, G20: 3, G8: 3 });
    expect(sdgFigures(quotes).globalMean).toBe(5);
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
    expect(smart.kind === 'value' && smart.quotes.map((one) => one.quote.id)).toEqual(['b', 'c', 'e']);
    expect(cheapestServices(quotes, 2).map(({ cost }) => cost)).toEqual([1, 2]);
  });

  test('takes negative costs as they are, and of equal ones the first by id', () => {
    const smart = smartOf([quote('z', 1), quote('y', 1), quote('x', 1), quote('w', -2)]);
    expect(smart).toMatchObject({ kind: 'value', cost: 0 });
    expect(smart.kind === 'value' && smart.quotes.map((one) => one.quote.id)).toEqual(['w', 'x', 'y']);
  });

  test('has no value with fewer than three, and says why', () => {
    const refused = quote('e', 0, { price: { kind: 'unknown', because: 'fee' } });
    expect(smartOf([quote('a', 1), quote('b', 2), quote('c', 3, slow), quote('d', 0, hidden), refused])).toEqual({
      kind: 'too-few',
      qualifying: 2,
      because: { hidden: 1, priceUnknown: 1, slow: 1, reach: 0 },
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
  expect(internationalMtos(quotes)).toEqual(['Wide']);
  expect(internationalMtoIndex(quotes)).toMatchObject({ mean: 6, n: 17 });
});

test('SDG 10.c.1: corridors above 5 %, by their mean and by SmaRT', () => {
  const three = (from: string, ...costs: readonly number[]) =>
    costs.map((cost) => quote(`${from}${cost}`, cost, { from }));
  const quotes = [...three('RU', 1, 2, 3), ...three('KZ', 4, 5, 9), ...three('DE', 7), ...three('US', 6, 7, 8)];
  expect(sdgFigures(quotes)).toEqual({
    globalMean: 5.2,
    globalSmart: 5,
    corridors: 4,
    aboveTarget: 3,
    smartCorridors: 3,
    smartAboveTarget: 2,
  });
});

test('the change of a corridor from quarter to quarter, where both have a price', () => {
  const before = [quote('a', 6), quote('b', 4), quote('c', 9, { from: 'KZ' })];
  const after = [quote('d', 4), quote('e', 9, { from: 'DE' }), quote('f', 9, { from: 'KZ', ...hidden })];
  expect([...changeByCorridor(before, after)]).toEqual([['RU-TJ', -1]]);
});
