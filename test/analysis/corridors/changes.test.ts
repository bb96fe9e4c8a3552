/** Changes between quarters that do not quote the same corridors, worked out by hand. */
import { describe, expect, test } from 'vitest';

import { costsOf, type QuoteLine } from './quotes.ts';

const rates = [
  ['RUB', '2025-01', 100],
  ['TJS', '2025-01', 100],
] as const;

/** A price of so much fee in percent and no margin, paid out in somoni. */
const priced = (period: string, from: string, to: string, feePercent: number): QuoteLine => ({
  ...{ period, from, to, fee: feePercent * 10, paidOutIn: 'TJS' },
});

/** Changes of groups at the smaller amount, with the warnings about them. */
function changesOf(lines: readonly QuoteLine[]) {
  const { corridorCosts, warnings } = costsOf(lines, rates);
  const changes = corridorCosts.filter((row) => row.method === 'rpw-change' && row.measure === 'usd200');
  return {
    groups: changes.flatMap(({ splits = {}, totalCostPercent, n, services }) =>
      splits['price_group'] === undefined ? [] : [[splits['price_group'], totalCostPercent, n, services]],
    ),
    warnings: warnings
      .filter(({ code }) => code.startsWith('change-'))
      .map(({ code, subject, says }) => ({ code, subject, quarters: says.places?.['quarters'] })),
  };
}

describe('a group of corridors', () => {
  test('has changed by what the corridors did that have a price in both quarters', () => {
    // Over all services the mean falls from 5 to 3.5; in RU-TJ, which alone is in both, it rises from 3 to 6.
    const lines = [
      ...[priced('2025-Q1', 'RU', 'TJ', 2), priced('2025-Q1', 'RU', 'TJ', 4), priced('2025-Q1', 'KZ', 'TJ', 9)],
      { ...priced('2025-Q2', 'KZ', 'TJ', 9), transparent: 'no' },
      ...[priced('2025-Q2', 'RU', 'TJ', 6), priced('2025-Q2', 'DE', 'TJ', 1)],
    ];
    const { groups, warnings } = changesOf(lines);
    expect(groups).toContainEqual(['all-corridors', expect.closeTo(3, 9), 1, 1]);
    expect(groups).toContainEqual(['ECA', expect.closeTo(3, 9), 1, 1]);
    expect(warnings).toMatchObject([{ code: 'change-in-common', quarters: { names: ['2025-Q2'], more: 0 } }]);
    expect(warnings[0]?.subject).toContain('all-corridors 2025-Q2');
  });

  test('has no change where no corridor has a price in both, and a warning says so', () => {
    const { groups, warnings } = changesOf([priced('2025-Q1', 'TZ', 'KE', 20), priced('2025-Q2', 'KE', 'UG', 6)]);
    expect(groups).toEqual([]);
    expect(warnings).toEqual([
      {
        code: 'change-untold',
        subject: 'SSA 2025-Q2, all-corridors 2025-Q2',
        quarters: { names: ['2025-Q2'], more: 0 },
      },
    ]);
  });

  test('with the same corridors has changed as its mean did, and nothing is to be said', () => {
    const lines = [
      ...[priced('2025-Q1', 'RU', 'TJ', 2), priced('2025-Q1', 'KZ', 'TJ', 9)],
      ...[priced('2025-Q2', 'RU', 'TJ', 3), priced('2025-Q2', 'RU', 'TJ', 3), priced('2025-Q2', 'KZ', 'TJ', 6)],
    ];
    const { groups, warnings } = changesOf(lines);
    expect(groups).toContainEqual(['all-corridors', expect.closeTo(4 - 5.5, 9), 3, 3]);
    expect(warnings).toEqual([]);
  });
});
