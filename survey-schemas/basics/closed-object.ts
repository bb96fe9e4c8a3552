/** Objects that hold the keys they are made of and no others, and say which key was meant. */
import * as v from 'valibot';
import { unknownKey } from './nearest-name.ts';

/** The message of one issue: a key too many is told with the nearest known one. */
const messageFor =
  (known: readonly string[]) =>
  (issue: v.StrictObjectIssue): string => {
    const key = issue.path?.[issue.path.length - 1]?.key;
    return issue.expected === 'never' && typeof key === 'string' ? unknownKey(key, known) : issue.message;
  };

/** Own keys of an object that are not among those known. */
const unknownKeysOf = (input: unknown, known: ReadonlySet<string>): readonly string[] =>
  typeof input === 'object' && input !== null && !Array.isArray(input)
    ? Object.keys(input).filter((key) => !known.has(key))
    : [];

/** What is told of a list where an object belongs. */
const aList = 'a list';

/**
 * An object schema that refuses unknown keys, each with the nearest known one; missing keys and wrong values keep valibot's
 * own messages.
 */
export function closedObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = new Set(Object.keys(entries));
  const message = messageFor([...known]);
  const schema = v.strictObject(entries, message);
  const nothing = v.strictObject({}, message);
  const run: (typeof schema)['~run'] = (dataset, config) => {
    // Valibot takes a list for an object, and what every list inherits for its members.
    if (Array.isArray(dataset.value)) return schema['~run']({ value: aList }, config);
    const [, ...further] = unknownKeysOf(dataset.value, known); // valibot stops at the first
    const result = schema['~run'](dataset, config);
    for (const key of further)
      result.issues?.push(...(nothing['~run']({ value: { [key]: key } }, config).issues ?? []));
    return result;
  };
  return { ...schema, '~run': run };
}
