/** What was reached day by day, beside an even pace. */
import type { Attempt } from './attempts.ts';

export type Day = {
  /** YYYY-MM-DD, where it was filled in. */
  readonly day: string;
  readonly attempted: number;
  readonly complete: number;
  /** Since the beginning. */
  readonly attemptedSoFar: number;
  readonly completeSoFar: number;
  /** Contacts still to be made; null where nobody said how many there are to be. */
  readonly left: number | null;
  /** Contacts that would have been made by then, were as many made every day; null without days or numbers of a plan. */
  readonly pace: number | null;
};

/** First and last day of fieldwork, YYYY-MM-DD. */
export type Period = { readonly from: string; readonly until: string };

const millisecondsADay = 86_400_000;
/** Days from one to the other, both YYYY-MM-DD. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsADay);

/** expected · days passed / days of the plan, the day itself included; never below 0 or above what is expected. */
export const paceOn = (day: string, expected: number, { from, until }: Period): number =>
  expected * Math.min(1, Math.max(0, (daysBetween(from, day) + 1) / (daysBetween(from, until) + 1)));

/** One line a day on which somebody worked, the first first. */
export function daysOf(attempts: readonly Attempt[], expected: number | null, period?: Period): readonly Day[] {
  const counts = new Map<string, { attempted: number; complete: number }>();
  for (const { day, outcome, times } of attempts) {
    const count = counts.get(day) ?? { attempted: 0, complete: 0 };
    count.attempted += times;
    if (outcome === 'complete') count.complete += times;
    counts.set(day, count);
  }
  let [attemptedSoFar, completeSoFar] = [0, 0];
  return [...counts.keys()].sort().map((day) => {
    const { attempted, complete } = counts.get(day)!;
    attemptedSoFar += attempted;
    completeSoFar += complete;
    return {
      day,
      attempted,
      complete,
      attemptedSoFar,
      completeSoFar,
      left: expected === null ? null : Math.max(0, expected - attemptedSoFar),
      pace: expected === null || period === undefined ? null : paceOn(day, expected, period),
    };
  });
}
