/** How many have joined is told so that no registration shows: not in a count, not in a sum, and not beside a release. */
import { describe, expect, test } from 'vitest';

import { publishableCount } from '#analysis/disclosure/round-count.ts';
import { joinedOf, joinedShown, joinedStep } from '#analysis/registry/joined.ts';

const counts = Array.from({ length: 400 }, (_, count) => count);
const minima = [3, 5, 10, 15, 30];

describe.each(minima)('where no cell below %i is told', (minimum) => {
  test('behind each count that is told stand ten that could be the true one, none of them smaller', () => {
    const behind = new Map<number, number[]>();
    for (const count of counts.slice(0, 393)) {
      const shown = joinedShown(count, minimum);
      if (shown !== null) behind.set(shown, [...(behind.get(shown) ?? []), count]);
    }
    behind.delete(390 - 10); // cut off by the end of this test
    expect(behind.size).toBeGreaterThan(30);
    for (const [shown, true_] of behind) {
      expect(true_.length).toBe(joinedStep);
      expect(Math.min(...true_)).toBeGreaterThan(shown);
    }
  });

  test('nothing is told of fewer, or of fewer than ten', () => {
    for (const count of counts.filter((one) => one < Math.max(minimum, 10)))
      expect(joinedShown(count, minimum)).toBeNull();
  });

  test('it tells nothing more than the count of a release does', () => {
    const byRelease = new Map<number | null, Set<number | null>>();
    for (const count of counts) {
      const released = publishableCount(count, minimum);
      byRelease.set(released, (byRelease.get(released) ?? new Set()).add(joinedShown(count, minimum)));
    }
    for (const shown of byRelease.values()) expect(shown.size).toBe(1);
  });
});

test('counts that stand in the text: 12 are too few, 13 to 22 are ten, 23 are twenty', () => {
  expect([12, 13, 22, 23].map((count) => joinedShown(count, 10))).toEqual([null, 10, 10, 20]);
});

test('countries of which too few are there, and people of no known country, are told together, or not at all', () => {
  const told = joinedOf(
    new Map([
      ['KZ', 44],
      ['RU', 127],
      ['PL', 9],
      ['DE', 8],
      ['', 5],
    ]),
    10,
  );
  expect([...told.countries]).toEqual([
    ['KZ', 40],
    ['RU', 120],
  ]);
  expect(told.people).toBe(170); // 40, 120, and the 22 others as ten
  expect(joinedOf(new Map([['PL', 9]]), 10)).toEqual({ people: null, countries: new Map() });
});

test('nobody can work out from countries and their sum what one of them is: each may be any of ten counts', () => {
  // 13 in each of four: a sum rounded by itself, 52 → 40, would leave 4 × 13 as the only answer.
  const four = ['KZ', 'RU', 'PL', 'DE'];
  const told = JSON.stringify(joinedText(new Map(four.map((country) => [country, 13]))));
  for (const country of four)
    for (let count = 13; count <= 22; count++)
      expect(JSON.stringify(joinedText(new Map(four.map((one) => [one, one === country ? count : 13]))))).toBe(told);
});

const joinedText = (of: ReadonlyMap<string, number>) => {
  const { people, countries } = joinedOf(of, 10);
  return { people, countries: [...countries] };
};
