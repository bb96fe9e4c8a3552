/** The id of an imported row: always the same for the same row of the same source, so that importing twice adds nothing. */
import { createHash } from 'node:crypto';

/**
 * A UUIDv7 made of a fixed time and 74 bits of the SHA-256 of round, instrument and the row's own id.
 *
 * @param milliseconds start of the round's reference period, so that imported rows sort before what is collected later
 */
export function sourceId(milliseconds: number, parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  const time = Math.max(0, milliseconds).toString(16).padStart(12, '0');
  digest[0] = 0x70 | ((digest[0] ?? 0) & 0x0f);
  digest[2] = 0x80 | ((digest[2] ?? 0) & 0x3f);
  const bits = digest.toString('hex', 0, 10);
  return `${time.slice(0, 8)}-${time.slice(8)}-${bits.slice(0, 4)}-${bits.slice(4, 8)}-${bits.slice(8)}`;
}

/**
 * One name out of several ids, each pair another: blanks inside an id are escaped, so that ("a 1", "5") is not ("a", "1 5").
 *
 * @example joinIds(['12', '3']) // '12 3'
 */
export const joinIds = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : parts.map((part) => part.replaceAll(/[\\ ]/gu, '\\$&')).join(' ');
