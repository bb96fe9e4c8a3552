/** Whether two answers are the same. */
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';

/** A value whose order says nothing in the order of its codes: names of the parts of one, ticks of a list. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.toSorted();
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Text by which two answers are the same. */
const textOf = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => inOrder(part));

/** Whether two answers are the same, in whatever order their parts stand where that says nothing; none is like none alone. */
export const isSameAnswer = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);
