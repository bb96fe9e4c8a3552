/** Ids that are made of what they name: the same however often somebody tries. */

/**
 * A UUIDv7 that a hash fills.
 *
 * @param time milliseconds since 1970, as 12 hexadecimal digits
 * @param hash at least 18 hexadecimal digits
 */
export const hashedUuid = (time: string, hash: string): string =>
  `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
