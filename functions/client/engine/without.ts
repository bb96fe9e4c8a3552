/** An object without some of its keys. */

/**
 * The rest of an object.
 *
 * @example without({ answer: 1, note: 'asked twice' }, 'answer') // { note: 'asked twice' }
 */
export function without<T extends object, K extends keyof T & string>(whole: T, ...keys: readonly K[]): Omit<T, K> {
  const rest = { ...whole };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}
