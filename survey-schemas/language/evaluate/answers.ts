/** Answers as JSON holds them. */

export type Answers = Readonly<Record<string, unknown>>;

/** An object as JSON writes it: neither null nor a list. */
export const isPlainObject = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Inherited names are not answers. */
export { ownValue } from '../../basics/own-value.ts';

/** Absent, an empty list or undefined: nobody answered. */
export const isBlank = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);
