/** The words to write derived variables with; what they build is plain data. */
import type { Classes, Condition, Groups, Operand } from './expression.ts';

/** A code, as a value. */
export const literal = (text: string): Operand => ({ literal: text });
/** A calendar day, `2025-12-31`. */
export const day = (text: string): Operand => ({ day: text });
/** First day of the reference period. */
export const periodStart: Operand = { periodDay: 'start' };
/** Last day of the reference period. */
export const periodEnd: Operand = { periodDay: 'end' };
/** A money answer in units of the reporting currency. */
export const converted = (money: string): Operand => ({ converted: money });
/** Left divided by right; unknown when right is 0. */
export const dividedBy = (left: Operand, right: Operand): Operand => ({ dividedBy: [left, right] });
/** The smallest of several numbers or days. */
export const least = (...of: readonly Operand[]): Operand => ({ least: of });
/** The largest of several numbers or days. */
export const greatest = (...of: readonly Operand[]): Operand => ({ greatest: of });
/** The first of several that is known: `firstKnown(answer('pay'), 0)` takes 0 for what was not told. */
export const firstKnown = (...of: readonly Operand[]): Operand => ({ firstKnown: of });
/** The operand has a value. */
export const known = (of: Operand): Condition => ({ op: 'known', of });

type Case = readonly [Condition, Operand | string];
const value = (given: Operand | string): Operand => (typeof given === 'string' ? { literal: given } : given);

/**
 * What stands beside the first condition that holds.
 *
 * @example when([[above(answer('age'), 64), 'old']], 'young')
 */
export const when = (cases: readonly Case[], otherwise?: Operand | string): Operand => ({
  when: cases.map(([condition, then]) => ({ if: condition, then: value(then) })),
  ...(otherwise !== undefined && { otherwise: value(otherwise) }),
});

/**
 * The class of a number.
 *
 * @example classOf(answer('age'), [[0, 'under_15'], [15, '15_64'], [65, '65_and_over']])
 */
export const classOf = (of: Operand, classes: readonly (readonly [number, string])[]): Operand => ({
  classOf: of,
  classes: classes.map(([from, is]): Classes[number] => ({ from, is })),
});

/** The group that a code belongs to, by a table or the name of one; `otherwise` for a code that none holds. */
export const groupOf = (of: Operand, groups: string | Groups, otherwise?: string): Operand => ({
  groupOf: of,
  groups,
  ...(otherwise !== undefined && { otherwise }),
});

/** Complete days, months or years from one day to another. */
export const complete = (unit: 'days' | 'months' | 'years', from: Operand, until: Operand): Operand => ({
  complete: unit,
  from,
  until,
});

const filtered = (where: Condition | undefined) => (where === undefined ? {} : { where });

/** How many rows of a roster there are, or of those for which a condition holds. */
export const countRows = (roster: string, where?: Condition): Operand => ({
  rows: roster,
  take: 'count',
  ...filtered(where),
});

const take =
  (how: 'sum' | 'least' | 'greatest' | 'first' | 'last') =>
  (roster: string, of: Operand, where?: Condition): Operand => ({ rows: roster, take: how, of, ...filtered(where) });

/** Sum over the rows of a roster; unknown as soon as one of them is. */
export const sumRows = take('sum');
/** Smallest value in the rows of a roster. */
export const leastRow = take('least');
/** Largest value in the rows of a roster. */
export const greatestRow = take('greatest');
/** First known value in the rows of a roster. */
export const firstRow = take('first');
/** Last known value in the rows of a roster. */
export const lastRow = take('last');
/** The condition holds for a row of the roster. */
export const someRow = (roster: string, where: Condition): Condition => ({ op: 'some', rows: roster, where });
/** The condition holds for every row of the roster. */
export const everyRow = (roster: string, where: Condition): Condition => ({ op: 'every', rows: roster, where });
