/** Ids of simulated responses: UUIDv7s whose time is the fieldwork's and whose random bits come from the seed. */
import type { Random } from '../statistics/random/random.ts';

/**
 * A UUIDv7 (RFC 9562) made of a given time and 74 bits of a seeded stream.
 *
 * @param milliseconds Unix time in milliseconds, 0 or more
 */
export function uuidV7(milliseconds: number, random: Random): string {
  const time = Math.floor(milliseconds).toString(16).padStart(12, '0');
  const hex = (bits: number): string =>
    (random.uint32() >>> (32 - bits)).toString(16).padStart(Math.ceil(bits / 4), '0');
  const variant = (0x8000 | (random.uint32() >>> 18)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(12)}-${variant}-${hex(32)}${hex(16)}`;
}
