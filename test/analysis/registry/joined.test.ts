/** How many have joined is told so that no registration shows: not in a count, not in a sum, and not to somebody who adds people until it moves. */
import { describe, expect, test } from 'vitest';

import { joinedOf, joinedShown, joinedStep, mostLeftOut } from '#analysis/registry/joined.ts';

const counts = Array.from({ length: 400 }, (_, count) => count);
const chances = Array.from({ length: mostLeftOut + 1 }, (_, leftOut) => leftOut);
const minima = [3, 5, 10, 15, 30];

describe.each(minima)('where no cell below %i is told', (minimum) => {
  test('behind each count that is told stand ten that could be the true one, none of them smaller, whatever is left out', () => {
    for (const leftOut of chances) {
      const behind = new Map<number, number[]>();
      for (const count of counts) {
        const shown = joinedShown(count, minimum, leftOut);
        if (shown !== null) behind.set(shown, [...(behind.get(shown) ?? []), count]);
      }
      const [, ...whole] = [...behind].toReversed(); // the last is cut off by the end of this test
      expect(whole.length).toBeGreaterThan(30);
      for (const [shown, possible] of whole) {
        expect(possible.length).toBe(joinedStep);
        expect(Math.min(...possible)).toBeGreaterThanOrEqual(shown);
      }
    }
  });

  test('nothing is told of fewer, or of fewer than ten', () => {
    for (const count of counts.filter((one) => one < Math.max(minimum, 10)))
      for (const leftOut of chances) expect(joinedShown(count, minimum, leftOut)).toBeNull();
  });

  test('whoever does not know what is left out holds 34 counts for possible', () => {
    for (const shown of [50, 100, 200]) {
      const possible = counts.filter((count) =>
        chances.some((leftOut) => joinedShown(count, minimum, leftOut) === shown),
      );
      expect(possible.length).toBe(joinedStep + mostLeftOut);
    }
  });
});

test('by hand: of 42 people 7 are left out, and 35 are told as 30', () => {
  expect([41, 42, 47, 46].map((count) => joinedShown(count, 10, 7))).toEqual([30, 30, 40, 30]);
});

describe('somebody who adds people until a count moves', () => {
  /** How many have to be added before something is told. */
  const neededBy = (there: number, leftOut: number): number =>
    counts.find((added) => joinedShown(there + added, 10, leftOut) !== null) ?? Number.NaN;

  test('learns of no country that somebody is there, nor how many: each number of people that it took fits as many that were there', () => {
    const fits = new Map<number, Set<number>>();
    for (const there of counts.slice(0, 35))
      for (const leftOut of chances) {
        const added = neededBy(there, leftOut);
        fits.set(added, (fits.get(added) ?? new Set()).add(there));
      }
    for (let added = 10; added <= 34; added += 1) {
      const possible = [...(fits.get(added) ?? [])];
      expect(possible).toContain(0);
      expect(possible.length).toBe(35 - added);
    }
  });
});

const nobody = () => 0;

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
    nobody,
  );
  expect([...told.countries]).toEqual([
    ['KZ', 40],
    ['RU', 120],
  ]);
  expect(told.people).toBe(180); // 40, 120, and the 22 others as twenty
  expect(joinedOf(new Map([['PL', 9]]), 10, nobody)).toEqual({ people: null, countries: new Map() });
});

test('nobody can work out from countries and their sum what one of them is: each may be any of ten counts', () => {
  // 13 in each of four: a sum rounded by itself, 52 → 50, would leave few of them possible.
  const four = ['KZ', 'RU', 'PL', 'DE'];
  const told = JSON.stringify(joinedText(new Map(four.map((country) => [country, 13]))));
  for (const country of four)
    for (let count = 10; count <= 19; count++)
      expect(JSON.stringify(joinedText(new Map(four.map((one) => [one, one === country ? count : 13]))))).toBe(told);
});

const joinedText = (of: ReadonlyMap<string, number>) => {
  const { people, countries } = joinedOf(of, 10, nobody);
  return { people, countries: [...countries] };
};
