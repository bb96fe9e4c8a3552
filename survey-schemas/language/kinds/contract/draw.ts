/** Answers at random, right ones and wrong ones. Chance and what is known of the place are arguments. */

/** Chance, as a kind of question draws from it; a stream of `analysis/statistics/random` is one. */
export type Draw = {
  /** A number in [0, 1). */
  readonly uniform: () => number;
  /** An integer in [low, high], at most 2³² apart. */
  readonly integer: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly choice: <T>(items: readonly T[]) => T;
};

/** What is known where and when an interview takes place. */
export type Setting = {
  /** The day of the interview, `YYYY-MM-DD`. */
  readonly day: string;
  /** Currencies that people have there, ISO 4217. */
  readonly currencies: readonly string[];
  /** Regions of the round's frame. */
  readonly regions: readonly string[];
};

/** An answer that the check refuses, with the fault that it is. */
export type Wrong = { readonly value: unknown; readonly at: string; readonly rule: string };

/** A wrong answer; `at` continues the question's pointer. */
export const wrong = (value: unknown, rule: string, at = ''): Wrong => ({ value, at, rule });

/** Small numbers as often as any, so that rules between answers come close to breaking. */
export function wholeNumber(draw: Draw, min: number, max: number): number {
  const reach = draw.chance(0.5) ? 15 : 2 ** 31;
  return draw.integer(min, Math.min(max, min + reach));
}

/** One way out of several, drawn before any is gone. */
export const oneOf = (draw: Draw, ways: readonly (() => Wrong)[]): Wrong => draw.choice(ways)();
