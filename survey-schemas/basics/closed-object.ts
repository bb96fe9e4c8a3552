/** Objects that hold the keys they are made of and no others, and say which key was meant. */
import * as v from 'valibot';
import { unknownKey } from './nearest-name.ts';

/**
 * An object schema that refuses unknown keys with the nearest known one; missing keys and wrong values keep valibot's
 * own messages.
 */
export const closedObject = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, (issue) => {
    const key = issue.path?.[issue.path.length - 1]?.key;
    return issue.expected === 'never' && typeof key === 'string'
      ? unknownKey(key, Object.keys(entries))
      : issue.message;
  });
