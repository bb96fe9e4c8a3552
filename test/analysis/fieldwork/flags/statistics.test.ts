/** Statistics of quality flags against base R (test/golden/fieldwork/flags.R), and by hand where R has none. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { adjustedByBH } from '#analysis/fieldwork/flags/benjamini-hochberg.ts';
import { firstDigit, firstDigitTest } from '#analysis/fieldwork/flags/first-digits.ts';
import { groupOf } from '#analysis/fieldwork/flags/groups.ts';
import { disorders } from '#analysis/fieldwork/flags/impossible-order.ts';
import { intraclassCorrelation } from '#analysis/fieldwork/flags/intraclass.ts';
import { deviations } from '#analysis/fieldwork/flags/leave-one-out.ts';
import { myersIndex } from '#analysis/fieldwork/flags/myers.ts';
import { modifiedZ } from '#analysis/fieldwork/flags/outliers.ts';
import { type Content, maximumMatches, sharedAnswers } from '#analysis/fieldwork/flags/percent-match.ts';
import { whippleIndex } from '#analysis/fieldwork/flags/whipple.ts';

const numbers = v.array(v.number());
const goldenSchema = v.object({
  ages: numbers,
  whipple: v.number(),
  whipple_p: v.number(),
  myers: v.number(),
  digits: numbers,
  benford: v.number(),
  benford_p: v.number(),
  amounts: numbers,
  first: numbers,
  who: v.array(v.string()),
  minutes: numbers,
  tests: v.array(
    v.object({ name: v.string(), n: v.number(), mean: v.number(), others: v.number(), t: v.number(), p: v.number() }),
  ),
  bh: numbers,
  icc: v.number(),
  z: numbers,
  answers: v.array(v.array(v.nullable(v.number()))),
  match: numbers,
});
const golden = v.parse(goldenSchema, JSON.parse(readFileSync('test/golden/fieldwork/flags.json', 'utf8')));

const logs = golden.minutes.map(Math.log);
const groups = [...new Set(golden.who)].sort().map((name) =>
  groupOf(
    name,
    logs.filter((_, k) => golden.who[k] === name),
  ),
);
const contentOf = (answers: readonly (number | null)[]): Content => {
  const cells = answers.flatMap((answer, cell) => (answer === null ? [] : [cell]));
  return { cells, values: cells.map((cell) => answers[cell]!) };
};

describe('as R says', () => {
  test("Whipple's index of ages that were rounded to 0 and 5, and how likely it is by chance", () => {
    const { index, p } = whippleIndex(golden.ages);
    expect(index).toBeCloseTo(golden.whipple, 10);
    expect(Math.abs(p / golden.whipple_p - 1)).toBeLessThan(1e-9);
  });

  test("Myers' blended index of the same ages", () => {
    expect(myersIndex(golden.ages).index).toBeCloseTo(golden.myers, 10);
  });

  test('first digits of amounts, and their χ² against the law of Benford', () => {
    expect(golden.amounts.map(firstDigit)).toEqual(golden.first);
    const { statistic, p } = firstDigitTest(golden.digits);
    expect(statistic).toBeCloseTo(golden.benford, 10);
    expect(p).toBeCloseTo(golden.benford_p, 10);
  });

  test('the deviation of each enumerator from all others, and adjusted p-values', () => {
    const ours = deviations(groups);
    for (const [k, { name, n, mean, others, t, p }] of golden.tests.entries()) {
      expect(ours[k]).toMatchObject({ name, n });
      for (const [one, other] of [
        [ours[k]?.mean, mean],
        [ours[k]?.others, others],
        [ours[k]?.t, t],
        [ours[k]?.p, p],
      ] as const)
        expect(one).toBeCloseTo(other, 10);
    }
    const adjusted = adjustedByBH(ours.map(({ p }) => p));
    for (const [k, q] of golden.bh.entries()) expect(adjusted[k]).toBeCloseTo(q, 10);
  });

  test('the intraclass correlation, and modified z-scores', () => {
    expect(intraclassCorrelation(groups)).toBeCloseTo(golden.icc, 10);
    for (const [k, z] of modifiedZ(logs).entries()) expect(z).toBeCloseTo(golden.z[k]!, 10);
  });

  test('the share of equal answers with the most alike interview', () => {
    const matches = maximumMatches(golden.answers.map(contentOf));
    for (const [k, { share }] of matches.entries()) expect(share).toBeCloseTo(golden.match[k]!, 12);
    expect(matches[8]).toEqual({ with: 2, share: 1 });
    expect(matches[2]).toEqual({ with: 8, share: 1 });
  });
});

describe('by hand', () => {
  test('nobody rounds: as many of each age are an index of 100, and of no preference', () => {
    const ages = new Array<number>(121).fill(7);
    expect(whippleIndex(ages)).toMatchObject({ index: 100, people: 280, p: 1 });
    expect(myersIndex(ages).shares[3]).toBeGreaterThan(0.09);
  });

  test('everybody rounds to 0: 500, and 90 of 100 would have to change the digit', () => {
    const ages = Array.from({ length: 121 }, (_, age) => (age % 10 === 0 ? 5 : 0));
    expect(whippleIndex(ages).index).toBe(500);
    expect(myersIndex(ages).index).toBeCloseTo(90, 12);
  });

  test('where nothing is known there is no index and no test', () => {
    expect(whippleIndex([]).index).toBeNaN();
    expect(myersIndex([]).index).toBeNaN();
    expect(firstDigitTest([]).p).toBeNaN();
    expect(deviations([groupOf('a', [1, 2])])).toEqual([]);
    expect(intraclassCorrelation([groupOf('a', [1, 2])])).toBeNaN();
    expect(modifiedZ([3, 3, 3, 9])).toEqual([NaN, NaN, NaN, NaN]);
    expect(firstDigit(0)).toBe(0);
  });

  test('questions that neither was asked make two interviews no more alike', () => {
    const one: Content = { cells: [1, 2, 3], values: [5, 5, 5] };
    // 1 and 2 are equal, 3 differs, 9 was asked of one alone: 2 of 4.
    expect(sharedAnswers(one, { cells: [1, 2, 3, 9], values: [5, 5, 6, 1] }, 3)).toBe(0.5);
    expect(sharedAnswers(one, { cells: [1, 2, 9], values: [5, 5, 1] }, 3)).toBeNaN();
  });

  test('two interviews at once, an end before its beginning, and a second visit before the first are told', () => {
    const at = (id: string, start: number, end: number, who: string, visit?: number) =>
      ({ id, start, end, who, visit, unit: visit === undefined ? undefined : 'p1 7' }) as const;
    expect(
      disorders([
        at('a', 0, 30, 'anna'),
        at('b', 20, 50, 'anna'),
        at('c', 20, 50, 'boris'),
        at('d', 90, 80, 'boris'),
        at('e', 200, 210, 'anna', 2),
        at('f', 300, 310, 'anna', 1),
      ]),
    ).toEqual([
      { id: 'd', kind: 'ends-before-begin' },
      { id: 'b', kind: 'two-at-once', with: 'a' },
      { id: 'e', kind: 'visits-out-of-order', with: 'f' },
    ]);
    expect(disorders([at('a', 0, 30, 'anna', 1), at('b', 30, 50, 'anna', 2)])).toEqual([]);
  });
});
