/** Means of corridors weighted by published volumes, worked out on paper. */
import { describe, expect, test } from 'vitest';

import { costsByVolume } from '#analysis/corridors/by-volume/costs-by-volume.ts';
import { borderStudy } from '#schemas/studies/border/study.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';

import { roundWith } from '../../production/small-round.ts';
import { mean, rowOf, told, volume, withheld } from './told.ts';

const quoted = { cost_basis: 'quoted', amount: 'usd200', period: '2025-Q4' };
const all = { ...quoted, price_group: 'all-corridors' };

/** 600 at 2 % and 200 at 6 %: 24 of 800 are 3 %. Of 1000, another 150 is from Germany, which nobody quotes, and 50 is from nobody knows where. */
const volumes = [volume('', 1000), volume('RU', 600), volume('KZ', 200), volume('DE', 150), volume('unknown', 50)];
const prices = [mean('RU', 2, 30), mean('KZ', 6, 10)];

describe('the mean by volume', () => {
  test('weighs each corridor by what was received along it', () => {
    expect(rowOf(told(volumes, prices), 'cost-by-volume', all)?.estimate).toBeCloseTo((600 * 2 + 200 * 6) / 800, 12);
  });

  test('carries the errors of volumes as if all went the same way: (1·60 + 3·20) / 800 = 0.15 points', () => {
    const row = rowOf(told(volumes, prices), 'cost-by-volume', all);
    expect(row?.se).toBeCloseTo(0.15, 12);
    expect(row?.ciLow).toBeCloseTo(3 - 0.3, 12); // (1·120 + 3·40) / 800
    expect(row?.ciHigh).toBeCloseTo(3 + 0.3, 12);
    expect(row).toMatchObject({ df: 20, quality: 'publish', method: 'by-volume', unit: 'percent' });
  });

  test('counts the households of one corridor, and none of several: some have people in both', () => {
    expect(rowOf(told(volumes, prices), 'cost-by-volume', all)).toMatchObject({ n: null, base: null });
    expect(rowOf(told([volume('RU', 600)], prices), 'cost-by-volume', all)).toMatchObject({ n: 100, base: 100 });
  });

  test('stands beside the simple one over the services of the same corridors: 30 at 2 % and 10 at 6 % are 3 %', () => {
    const row = rowOf(told(volumes, [mean('RU', 2, 30), mean('KZ', 6, 10)]), 'cost-over-services', all);
    expect(row).toMatchObject({ estimate: 3, se: null, n: null, method: 'rpw-mean' });
    const others = told(volumes, [mean('RU', 2, 10), mean('KZ', 6, 10)]);
    expect(rowOf(others, 'cost-over-services', all)?.estimate).toBe(4);
    expect(rowOf(others, 'cost-by-volume', all)?.estimate).toBe(3);
  });

  test('says which part of all that was received it is of', () => {
    const rows = told(volumes, prices);
    expect(rowOf(rows, 'volume-with-price', all)).toMatchObject({ estimate: 0.8, unit: 'share', se: null });
    expect(rowOf(rows, 'volume-with-price', { ...quoted, price_group: 'G20' })?.estimate).toBe(0.6);
  });

  test('is told of the groups that corridors are in: Russia sends in the G8 and the G20, all are received in one region', () => {
    const rows = told(volumes, prices);
    const of = (price_group: string) => rowOf(rows, 'cost-by-volume', { ...quoted, price_group })?.estimate;
    expect([of('G8'), of('G20'), of('ECA'), of('SSA')]).toEqual([2, 2, 3, undefined]);
  });

  test('is of the newest quarter, at each amount by itself', () => {
    const earlier = mean('RU', 9, 30, { period: '2025-Q3' });
    const larger = mean('RU', 1, 30, { measure: 'usd500' });
    const rows = told(volumes, [...prices, larger, earlier]);
    expect(rowOf(rows, 'cost-by-volume', all)?.estimate).toBe(3);
    expect(rowOf(rows, 'cost-by-volume', { ...all, amount: 'usd500' })?.estimate).toBe(1);
    expect(rowOf(rows, 'cost-by-volume', { ...all, period: '2025-Q3' })).toBeUndefined();
  });

  test.each<[string, Parameters<typeof mean>[3]]>([
    ['a type of provider', { providerType: 'bank' }],
    ['a pay-out currency', { payoutCurrency: 'USD' }],
    ['one service', { splits: { rank: '1' } }],
    ['a corridor to another country', { to: 'UZ' }],
    ['SmaRT', { method: 'rpw-smart', statistic: 'smart' }],
    ['what respondents paid', { measure: 'experienced', source: 'border', method: 'experienced-ratio' }],
  ])('takes no cost of %s for that of the corridor', (_, other) => {
    const rows = told(volumes, [...prices, mean('RU', 50, 5, other)]);
    expect(rowOf(rows, 'cost-by-volume', all)?.estimate).toBe(3);
  });

  test('is no better than the worst volume in it', () => {
    const incomplete = volume('KZ', 200, { quality: 'incomplete' });
    const rows = told([volume('', 1000), volume('RU', 600), incomplete], prices);
    expect(rowOf(rows, 'cost-by-volume', all)?.quality).toBe('incomplete');
  });
});

describe('a corridor whose volume is withheld', () => {
  const without = told([volume('', 1000), volume('RU', 600), withheld('KZ')], prices);

  test('is in no mean, and the release says so', () => {
    expect(rowOf(without, 'cost-by-volume', all)).toMatchObject({ estimate: 2, n: 100 });
    expect(without.warnings).toContainEqual(
      expect.objectContaining({ code: 'volume-withheld', subject: 'KZ-TJ', count: 1 }),
    );
  });
});

test('a volume that nobody quotes a price for is named', () => {
  expect(told(volumes, prices).warnings).toContainEqual(
    expect.objectContaining({ code: 'volume-without-price', subject: 'DE-TJ', count: 1 }),
  );
});

test('the border survey tells its volumes by country of residence, and has a table of its own', () => {
  const ofBorder = { table: 'border-remittances', domain: { country: 'RU' } };
  const readable = { estimates: [volume('RU', 600), volume('', 9, ofBorder)], corridorCosts: prices };
  const { rows } = costsByVolume([householdStudy, borderStudy], readable, roundWith());
  const cost = rows.filter(({ indicator, domain }) => indicator === 'cost-by-volume' && domain['price_group'] === 'G8');
  expect(cost.map(({ table, estimate }) => [table, estimate])).toEqual([
    ['household-transfer-costs', 2],
    ['border-transfer-costs', 2],
  ]);
});

test('without volumes, or in another currency, there is nothing to weigh by', () => {
  expect(told([], prices)).toEqual({ rows: [], warnings: [] });
  expect(told([volume('RU', 600, { unit: 'USD' })], prices).rows).toEqual([]);
});
