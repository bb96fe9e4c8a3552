/** Objects that hold the keys they are made of and no others, and say which key was meant. */
import * as v from 'valibot';
import { unknownKey } from './nearest-name.ts';

/**
 * An object schema that refuses unknown keys with the nearest known one; missing keys and wrong values keep valibot's
 * own messages.
 *
 * @param elsewhere where a known key belongs that has no place here, e.g. `design` for `nest`
 */
export const closedObject = <const Entries extends v.ObjectEntries>(
  entries: Entries,
  elsewhere: (key: string) => string | undefined = () => undefined,
) =>
  v.strictObject(entries, (issue) => {
    const key = issue.path?.at(-1)?.key;
    if (issue.expected !== 'never' || typeof key !== 'string') return issue.message;
    const home = elsewhere(key);
    return home === undefined ? unknownKey(key, Object.keys(entries)) : `unknown key "${key}"; it belongs in ${home}`;
  });
