/** Outcome rates of AAPOR, against its formulas by hand and in R (test/golden/fieldwork/rates.R). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { countDispositions } from '#analysis/fieldwork/dispositions.ts';
import { outcomeRates } from '#analysis/fieldwork/rates.ts';

const goldenSchema = v.array(
  v.object({
    counts: v.object({
      I: v.number(),
      P: v.number(),
      R: v.number(),
      NC: v.number(),
      O: v.number(),
      U: v.number(),
      X: v.number(),
    }),
    rates: v.record(v.string(), v.number()),
  }),
);
const golden = v.parse(goldenSchema, JSON.parse(readFileSync('test/golden/fieldwork/rates.json', 'utf8')));

test.each(golden)('rates of $counts are those of R', ({ counts: { I, P, R, NC, O, U, X }, rates }) => {
  const ours = new Map<string, number | null>(
    Object.entries(
      outcomeRates({ complete: I, partial: P, refusal: R, noncontact: NC, other: O, unknown: U, ineligible: X }),
    ),
  );
  expect([...ours.keys()].sort()).toEqual(Object.keys(rates).sort());
  for (const [name, rate] of Object.entries(rates)) expect(ours.get(name), name).toBeCloseTo(rate, 12);
});

test('a village by hand: of 10 doors 5 answered, 1 in part, 2 refused, 1 was locked, 1 was a shop', () => {
  // I 5, P 1, R 2, UH 1, ineligible 1: e = 8/9; RR1 = 5/9, RR3 = 5/(8 + 8/9) = 45/80, REF2 = 2/(80/9) = 18/80.
  const outcomes = ['complete', 'complete', 'complete', 'complete', 'complete', 'partial'] as const;
  const others = ['refusal', 'refusal', 'non_contact', 'ineligible'] as const;
  const counts = countDispositions([...outcomes, ...others].map((outcome) => [outcome, 1] as const));
  const rates = outcomeRates(counts);
  expect(rates.eligibility).toBeCloseTo(8 / 9, 15);
  expect(rates.rr1).toBeCloseTo(5 / 9, 15);
  expect(rates.rr3).toBeCloseTo(45 / 80, 15);
  expect(rates.rr6).toBeCloseTo(6 / 8, 15);
  expect(rates.coop1).toBeCloseTo(5 / 8, 15);
  expect(rates.ref2).toBeCloseTo(18 / 80, 15);
  expect(rates.con1).toBeCloseTo(8 / 9, 15);
});

test('weights count instead of doors: two thirds of the weight answered', () => {
  expect(
    outcomeRates(
      countDispositions([
        ['complete', 40],
        ['refusal', 20],
      ]),
    ).rr1,
  ).toBeCloseTo(2 / 3, 15);
});

test('where nobody was asked there is no rate, not a zero', () => {
  const { eligibility, ...rates } = outcomeRates(countDispositions([]));
  expect(eligibility).toBe(1);
  expect(new Set(Object.values(rates))).toEqual(new Set([null]));
});
