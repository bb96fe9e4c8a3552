/** Counts of registrations, and what of them is shown to whom; worked out by hand. */
import { describe, expect, test } from 'vitest';

import { countingCampaigns, ratioOf, showing, shownSplit } from '#analysis/registry/campaign-counts.ts';

const at = (day: string, hour: string, country: string) => ({ split: { day, hour, country, taken: 'self' } });

test('everybody is counted once in all and once in their campaign; who agrees to no statistics is in no split', () => {
  const counting = countingCampaigns();
  counting.add({ campaign: 'a', isLate: false, isVerified: true, ...at('2027-06-01', '09', 'RU') });
  counting.add({ campaign: 'a', isLate: true, isVerified: false, ...at('2027-06-02', '09', 'KZ') });
  counting.add({ campaign: 'a', isLate: false });
  counting.add({ campaign: 'none', isLate: false, ...at('2027-06-01', '23', 'RU') });
  const { all, each } = counting.counts();
  expect([all.people, all.late, all.notSplit, all.verified]).toEqual([4, 1, 1, 1]);
  expect([...all.by.day]).toEqual([
    ['2027-06-01', 2],
    ['2027-06-02', 1],
  ]);
  expect([...(each.get('a')?.by.country ?? [])]).toEqual([
    ['KZ', 1],
    ['RU', 1],
  ]);
  expect([each.get('a')?.people, each.get('none')?.people, each.get('none')?.verified]).toEqual([3, 1, undefined]);
});

describe('what is shown', () => {
  test('to administrators is what was counted; to others the nearest five, and nothing below the minimum', () => {
    expect([0, 7, 9, 10, 12, 13, 23].map(showing(true, 10))).toEqual([0, 7, 9, 10, 12, 13, 23]);
    expect([0, 7, 9, 10, 12, 13, 23].map(showing(false, 10))).toEqual([null, null, null, 10, 10, 15, 25]);
  });

  test('levels that are too small are not even named, and their sum is told as any other count', () => {
    const counts = new Map([
      ['KZ', 4],
      ['RU', 23],
      ['TR', 7],
      ['TV', 1],
    ]);
    expect(shownSplit(counts, showing(false, 10))).toEqual({ rows: [['RU', 25]], others: 10 });
    expect(shownSplit(new Map([...counts].slice(0, 2)), showing(false, 10))).toEqual({
      rows: [['RU', 25]],
      others: null,
    });
    expect(shownSplit(counts, showing(true, 10)).rows.length).toBe(4);
  });

  test('shares are of what is shown, and none is of nothing', () => {
    expect(ratioOf(25, 50)).toBe(0.5);
    expect([ratioOf(null, 50), ratioOf(25, null), ratioOf(1200, 0)]).toEqual([null, null, null]);
  });
});
