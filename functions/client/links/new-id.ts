/** Ids of what is said and counted on this device. */

/** 32 hexadecimal digits that nobody else draws. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
