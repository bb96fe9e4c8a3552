/** Ids that carry their time of birth: UUIDv7 (RFC 9562 §5.7). The same code mints them on phones and on the server. */

const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * A maker of UUIDv7s.
 *
 * @param now the clock
 * @param randomBytes a source of this many random bytes; a cryptographic one, since ids also name one-time tokens
 */
export function uuidV7Maker(now: () => Date, randomBytes: (count: number) => Uint8Array): () => string {
  return () => {
    const time = now().getTime().toString(16).padStart(12, '0');
    const random = Uint8Array.from(randomBytes(10));
    random[0] = ((random[0] ?? 0) & 0x0f) | 0x70; // version 7
    random[2] = ((random[2] ?? 0) & 0x3f) | 0x80; // variant 10
    const hex = hexOf(random);
    return `${time.slice(0, 8)}-${time.slice(8)}-${hex.slice(0, 4)}-${hex.slice(4, 8)}-${hex.slice(8)}`;
  };
}
