/** Unknown as a value of its own, with what made it unknown. Kleene's logic over true, false and unknown. */
import type { Comparison } from '../conditions/expression.ts';

/**
 * Why a value is unknown, the weightiest last.
 * `untold`: not answered, not asked, or nothing to tell. `divided-by-zero`. `no-rate`: an amount in a currency without a
 * rate in the reference period. `doubtful`: it hangs on an answer that cannot be relied on.
 */
const causes = ['untold', 'divided-by-zero', 'no-rate', 'doubtful'] as const;

export type Unknown = {
  readonly unknown: (typeof causes)[number];
  /** Of `no-rate`. */
  readonly currency?: string;
};

export type Scalar = number | string;

export const untold: Unknown = { unknown: 'untold' };
export const dividedByZero: Unknown = { unknown: 'divided-by-zero' };
export const doubtful: Unknown = { unknown: 'doubtful' };
/** An amount in a currency that has no rate. */
export const withoutRate = (currency: string): Unknown => ({ unknown: 'no-rate', currency });

/** Whether a value is not known. */
export const isUnknown = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && 'unknown' in value;

/** The weightier of two reasons. */
export const weightier = (a: Unknown, b: Unknown): Unknown =>
  causes.indexOf(a.unknown) >= causes.indexOf(b.unknown) ? a : b;

/** True, false or unknown. */
export type Truth = boolean | Unknown;

/** True when every one is, false when one is not. */
export function allTrue<T>(of: readonly T[], truthOf: (one: T) => Truth): Truth {
  let known: Truth = true;
  for (const one of of) {
    const truth = truthOf(one);
    if (truth === false) return false;
    if (truth !== true) known = known === true ? truth : weightier(known, truth);
  }
  return known;
}

/** True when one is, false when none is. */
export const anyTrue = <T>(of: readonly T[], truthOf: (one: T) => Truth): Truth =>
  opposite(allTrue(of, (one) => opposite(truthOf(one))));

/** True becomes false and false true; unknown stays. */
export const opposite = (truth: Truth): Truth => (typeof truth === 'boolean' ? !truth : truth);

/** Compares two values; values of different kinds cannot be compared. */
export function compare(op: Comparison, a: Scalar | Unknown, b: Scalar | Unknown): Truth {
  if (typeof a === 'object') return typeof b === 'object' ? weightier(a, b) : a;
  if (typeof b === 'object') return b;
  if (typeof a !== typeof b) return untold;
  switch (op) {
    case 'eq':
      return a === b;
    case 'ne':
      return a !== b;
    case 'lt':
      return a < b;
    case 'le':
      return a <= b;
    case 'gt':
      return a > b;
    case 'ge':
      return a >= b;
  }
}
