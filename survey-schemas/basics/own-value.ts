/** Looking things up by names that come from elsewhere; browsers of 2021 have no `Object.hasOwn`. */

/** The value at a key of its own; inherited names are none. */
export const ownValue = <T>(object: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined;
