/** Comparisons of numbers, words and truths, which never order words by numbers: `'NA' >= 18` has no answer. */
import { CaseError } from './case-error.ts';
import { cellNumber } from './cell-number.ts';
import type { BinaryOperator } from './expression.ts';

/** NaN is a missing number or truth value; undefined a missing text. Truth is 1 and 0. */
type Value = number | string | undefined;

/** Part of an expression: what kind of value it gives, and how to call it in messages. */
export type Operand = {
  readonly name: string;
  readonly read: (row: number) => Value;
  readonly kind: 'number' | 'truth' | 'text';
  /** Of a constant number or truth. */
  readonly constant?: number;
  /** Of text: the words that occur, and for a column where the first stands. */
  readonly levels?: readonly string[];
  readonly first?: string;
};

export type Comparison = '==' | '!=' | '<' | '>' | '<=' | '>=';

/** Whether an operator compares. */
export const isComparison = (operator: BinaryOperator): operator is Comparison =>
  ['==', '!=', '<', '>', '<=', '>='].includes(operator);

/**
 * An operand as numbers, row by row.
 *
 * @throws {CaseError} it is text, naming the first word
 */
export function numeric(operand: Operand): (row: number) => number {
  if (operand.kind === 'text') throw new CaseError(`${operand.first ?? operand.name}: a number is needed`);
  return (row) => Number(operand.read(row) ?? NaN);
}

/**
 * Compares two operands row by row: 1, 0, or NaN where either is missing. Numbers are ordered by value, words by code
 * point. A number equals a word only if it is written so, as in R.
 *
 * @throws {CaseError} an order between numbers and words, naming the first word; a number that a word of the column means
 * but is not written as (`region == 1` where the column says 01)
 */
export function comparison(operator: Comparison, left: Operand, right: Operand): (row: number) => number {
  if ((left.kind === 'text') === (right.kind === 'text'))
    return (row) => compare(operator, left.read(row), right.read(row));
  const [words, other] = left.kind === 'text' ? [left, right] : [right, left];
  if (operator !== '==' && operator !== '!=') {
    throw new CaseError(
      `${words.first ?? `${words.name} is text`}; it cannot be compared with ${other.name} by ${operator}. ` +
        'If a word stands for a missing value, list it under input.na',
    );
  }
  if (other.constant !== undefined) refuseOtherSpelling(words, other.constant);
  const [a, b] = [asText(left), asText(right)];
  return (row) => compare(operator, a(row), b(row));
}

/**
 * Whether a value is one of several: 1 or 0. A missing value is a member of no list.
 *
 * @throws {CaseError} as comparison does
 */
export function membership(operand: Operand, members: readonly Operand[]): (row: number) => number {
  if (operand.kind === 'text') {
    for (const { constant } of members) if (constant !== undefined) refuseOtherSpelling(operand, constant);
  }
  const listed = new Set(members.map((member) => asText(member)(0)));
  const text = asText(operand);
  return (row) => {
    const value = text(row);
    return value !== undefined && listed.has(value) ? 1 : 0;
  };
}

function asText({ kind, read }: Operand): (row: number) => string | undefined {
  return (row) => {
    const value = read(row);
    if (value === undefined || Number.isNaN(value)) return undefined;
    return kind === 'truth' ? (value === 0 ? 'FALSE' : 'TRUE') : String(value);
  };
}

function refuseOtherSpelling({ name, levels = [] }: Operand, constant: number): void {
  const other = levels.find((level) => cellNumber(level) === constant && level !== String(constant));
  if (other !== undefined)
    throw new CaseError(`${name} is text and says '${other}', not ${constant}; write it in quotes, '${other}'`);
}

function compare(operator: Comparison, x: Value, y: Value): number {
  if (x === undefined || y === undefined || Number.isNaN(x) || Number.isNaN(y)) return NaN;
  switch (operator) {
    case '==':
      return x === y ? 1 : 0;
    case '!=':
      return x === y ? 0 : 1;
    case '<':
      return x < y ? 1 : 0;
    case '>':
      return x > y ? 1 : 0;
    case '<=':
      return x <= y ? 1 : 0;
    case '>=':
      return x >= y ? 1 : 0;
  }
}
