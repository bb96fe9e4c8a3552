/** The words to write skip rules and constraints with; what they build is plain data. */
import type { Comparison, Condition, Operand } from './expression.ts';

export type { Condition, Operand } from './expression.ts';

/** A constraint between answers. Its sentence lives in the locales under the same name. */
export type Rule = {
  readonly rule: string;
  readonly test: Condition;
  /** Judged when a response is filed, and not by the form, which has an ending of its own for it. */
  readonly whenFiled?: true;
  /** Unlikely and not impossible: the form asks whether it is right, and what is filed so is stored and counted. */
  readonly severity?: 'warn';
};

const compare =
  (op: Comparison) =>
  (left: Operand, right: Operand): Condition => ({ op, left, right });

export const equals = compare('eq');
export const differs = compare('ne');
export const below = compare('lt');
export const atMost = compare('le');
export const above = compare('gt');
export const atLeast = compare('ge');

/** The answer to another question. */
export const answer = (name: string): Operand => ({ answer: name });
/** Amount of a money answer, minor units. */
export const amountOf = (name: string): Operand => ({ amountOf: name });
/** Currency of a money answer. */
export const currencyOf = (name: string): Operand => ({ currencyOf: name });
/** Year of a date answer. */
export const yearOf = (name: string): Operand => ({ yearOf: name });
/** The day of the interview. */
export const interviewDay: Operand = { interviewDay: true };
/** Complete years from a day to another. */
export const yearsBetween = (from: Operand, until: Operand): Operand => ({ complete: 'years', from, until });
/** Rows of a roster. */
export const countOf = (roster: string): Operand => ({ countOf: roster });
/** Sum of a number over a roster. */
export const sumOf = (roster: string, question: string): Operand => ({ sumOf: [roster, question] });
/** Sum of amounts over a roster, of those in the currency of the money answer `inCurrencyOf`. */
export const sumOfAmounts = (roster: string, question: string, inCurrencyOf: string): Operand => ({
  sumOfAmounts: [roster, question],
  inCurrencyOf,
});
/** The same sum, unknown as soon as a row gives no amount, or one in another currency: nothing is missing from it. */
export const wholeSumOfAmounts = (roster: string, question: string, inCurrencyOf: string): Operand => ({
  sumOfAmounts: [roster, question],
  inCurrencyOf,
  whole: true,
});
/** Left plus right. */
export const plus = (left: Operand, right: Operand): Operand => ({ plus: [left, right] });
/** Left minus right. */
export const minus = (left: Operand, right: Operand): Operand => ({ minus: [left, right] });
/** Left times right. */
export const times = (left: Operand, right: Operand): Operand => ({ times: [left, right] });

/** The select-one question was answered with this code. */
export const is = (name: string, code: string): Condition => equals({ answer: name }, { literal: code });
/** The select-one question was answered with one of these codes. */
export const isOneOf = (name: string, codes: readonly string[]): Condition => ({ op: 'in', answer: name, codes });
/** The select-many question was answered and this code is among the answers. */
export const includes = (name: string, code: string): Condition => ({ op: 'includes', answer: name, code });
/** Some answer was given, if only a non-response code. */
export const answered = (name: string): Condition => ({ op: 'answered', answer: name });
/** Every condition holds. */
export const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of });
/** At least one condition holds. */
export const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of });
/** The condition does not hold. */
export const not = (of: Condition): Condition => ({ op: 'not', of });

/** Two money answers are in the same currency. */
export const sameCurrency = (a: string, b: string): Condition => equals(currencyOf(a), currencyOf(b));
/** One money answer is at most another; nothing is said of different currencies. */
export const amountAtMost = (part: string, whole: string): Condition =>
  any(not(sameCurrency(part, whole)), atMost(amountOf(part), amountOf(whole)));
