/** What senders would save, worked out on paper, and that it gives no withheld volume away. */
import { describe, expect, test } from 'vitest';

import { mean, paid, rowOf, told, volume, withheld } from './told.ts';

const quoted = { cost_basis: 'quoted', amount: 'usd200', period: '2025-Q4' };
const ofPaid = { cost_basis: 'paid' };

describe('savings at quoted prices', () => {
  /** 600 at 7 %: 12 above 5 %, 24 above 3 %. 200 at 4 %: nothing above 5 %, 2 above 3 %. */
  const rows = told([volume('', 800), volume('RU', 600), volume('KZ', 200)], [mean('RU', 7), mean('KZ', 4)]);
  const saved = (target: number, corridor?: string) =>
    rowOf(rows, `savings-at-${target}`, { ...quoted, ...(corridor !== undefined && { corridor }) });

  test('are the volume times what the cost is above the target, and nothing below it', () => {
    expect(saved(5, 'RU-TJ')?.estimate).toBeCloseTo(12, 12);
    expect(saved(3, 'RU-TJ')?.estimate).toBeCloseTo(24, 12);
    expect(saved(5, 'KZ-TJ')).toMatchObject({ estimate: 0, se: 0, ciLow: 0, ciHigh: 0, quality: 'publish' });
    expect(saved(3, 'KZ-TJ')?.estimate).toBeCloseTo(2, 12);
  });

  test('have the limits of the volume, since quoted prices are no sample', () => {
    const row = saved(5, 'RU-TJ');
    expect(row).toMatchObject({ unit: 'TJS', method: 'savings', n: 100, df: 20, quality: 'publish' });
    expect([row?.se, row?.ciLow, row?.ciHigh, row?.cv].map((one) => Number(one?.toFixed(12)))).toEqual([
      1.2, 9.6, 14.4, 0.1,
    ]);
  });

  test('add up, with errors as if all went the same way', () => {
    expect(saved(5)?.estimate).toBeCloseTo(12, 12);
    expect(saved(3)?.estimate).toBeCloseTo(26, 12);
    expect(saved(3)?.se).toBeCloseTo(2.4 + 0.2, 12);
    expect(saved(3)?.ciLow).toBeCloseTo(0.8 * 26, 12);
    expect(saved(3)?.ciHigh).toBeCloseTo(1.2 * 26, 12);
  });
});

describe('savings at what respondents paid', () => {
  test('hold both errors: 600 ± 60 at 7 ± 0.5 % is 12 above 5 %, ± 0.02·60 + 600·0.005 = 4.2', () => {
    const row = rowOf(told([volume('RU', 600)], [paid('RU', 7)]), 'savings-at-5', { ...ofPaid, corridor: 'RU-TJ' });
    expect(row?.estimate).toBeCloseTo(12, 12);
    expect(row?.se).toBeCloseTo(4.2, 12);
    expect(row?.ciLow).toBeCloseTo(12 - 0.02 * 120 - 600 * 0.01, 12);
    expect(row?.ciHigh).toBeCloseTo(12 + 8.4, 12);
    expect(row).toMatchObject({ df: 15, n: 100 });
  });

  test('that are zero may still be something, if the cost may be above the target', () => {
    const row = rowOf(told([volume('RU', 600)], [paid('RU', 4.5)]), 'savings-at-5', { ...ofPaid, corridor: 'RU-TJ' });
    expect(row).toMatchObject({ estimate: 0, ciLow: 0, se: null, cv: null }); // an upper limit, and no error on both sides
    expect(row?.ciHigh).toBeCloseTo(-3 + 0.005 * 120 + 600 * 0.01, 12);
  });

  test('have no digit that their errors do not support', () => {
    const row = rowOf(told([volume('RU', 98564.7)], [paid('RU', 7.1234)]), 'savings-at-5', {
      ...{ ...ofPaid, corridor: 'RU-TJ' },
    });
    // 98,564.7 · 2.1234 % = 2,092.9 ± (0.021234 · 9,856.47 + 98,564.7 · 0.005 = 702.1)
    expect(row).toMatchObject({ estimate: 2090, se: 700 });
  });

  test('go by what the respondents of the same survey paid', () => {
    const rows = told([volume('RU', 600)], [paid('RU', 7), paid('RU', 90, { source: 'border' })]);
    expect(rowOf(rows, 'savings-at-5', { ...ofPaid, corridor: 'RU-TJ' })?.estimate).toBeCloseTo(12, 12);
  });

  test('too uncertain to be told are withheld', () => {
    const row = rowOf(
      told([volume('RU', 600)], [paid('RU', 7)], { cvPublish: 0.165, cvCaution: 0.333 }),
      'savings-at-5',
      {
        ...ofPaid,
        corridor: 'RU-TJ',
      },
    );
    expect(row).toMatchObject({ estimate: null, quality: 'suppress', reason: 'imprecise' }); // 4.2 / 12 = 35 %
  });

  test('are withheld where the cost is', () => {
    const hidden = paid('RU', 7, { totalCostPercent: null, se: null, ciLow: null, ciHigh: null, n: null });
    const rows = told([volume('RU', 600)], [{ ...hidden, quality: 'suppress', reason: 'few-units' }]);
    expect(rowOf(rows, 'savings-at-5', { ...ofPaid, corridor: 'RU-TJ' })).toMatchObject({
      ...{ estimate: null, n: null, reason: 'few-units', quality: 'suppress' },
    });
    expect(rowOf(rows, 'savings-at-5', ofPaid)).toBeUndefined();
  });
});

describe('a withheld volume', () => {
  const prices = [mean('RU', 7), mean('KZ', 9), mean('DE', 8)];
  const whole = volume('', 1000);

  test('has a withheld row with its reason, and no part in the sum', () => {
    const rows = told(
      [whole, volume('RU', 600), volume('AE', 50), withheld('KZ'), withheld('DE')],
      [...prices, mean('AE', 10)],
    );
    expect(rowOf(rows, 'savings-at-5', { ...quoted, corridor: 'KZ-TJ' })).toMatchObject({
      ...{ estimate: null, se: null, ciLow: null, ciHigh: null, n: null, quality: 'suppress', reason: 'few-units' },
    });
    expect(rowOf(rows, 'savings-at-5', quoted)?.estimate).toBeCloseTo(12 + 2.5, 12);
    expect(rowOf(rows, 'savings-at-3', quoted)?.estimate).toBeCloseTo(24 + 3.5, 12);
  });

  test('of most corridors that cost more than the target leaves no sum, which would be of the others alone', () => {
    const rows = told(
      [whole, volume('RU', 600), withheld('KZ'), withheld('DE')],
      [mean('RU', 4), mean('KZ', 9), mean('DE', 8)],
    );
    expect(rowOf(rows, 'savings-at-5', quoted)).toMatchObject({ estimate: null, reason: 'mostly-unknown' });
    expect(rowOf(rows, 'savings-at-3', quoted)).toMatchObject({ estimate: null, reason: 'mostly-unknown' });
    const half = told([whole, volume('RU', 600), withheld('KZ')], [mean('RU', 7), mean('KZ', 9)]);
    expect(rowOf(half, 'savings-at-5', quoted)?.estimate).toBeCloseTo(12, 12);
    const cheap = told(
      [whole, volume('RU', 600), withheld('KZ'), withheld('DE')],
      [mean('RU', 7), mean('KZ', 4), mean('DE', 4)],
    );
    expect(rowOf(cheap, 'savings-at-5', quoted)?.estimate).toBeCloseTo(12, 12);
  });

  test('cannot be told from the sum less its parts: these add up to it', () => {
    const { rows } = told([whole, volume('RU', 600), volume('AE', 50), withheld('KZ')], [...prices, mean('AE', 10)]);
    for (const at of ['savings-at-5', 'savings-at-3']) {
      const own = rows.filter(({ indicator }) => indicator === at);
      const sum = own.find(({ domain }) => !('corridor' in domain))?.estimate ?? Number.NaN;
      const parts = own.flatMap(({ domain, estimate }) => ('corridor' in domain ? (estimate ?? []) : []));
      expect(parts).toHaveLength(2);
      expect(sum - parts.reduce((all, part) => all + part, 0)).toBeCloseTo(0, 12);
    }
  });
});
