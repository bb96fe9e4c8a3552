/** Ids that carry their time of birth: UUIDv7 (RFC 9562). */

/**
 * A maker of UUIDv7s.
 *
 * @param now the clock
 * @param randomBytes a source of this many random bytes; a cryptographic one, since ids also name one-time tokens
 */
export function uuidV7Maker(now: () => Date, randomBytes: (count: number) => Uint8Array): () => string {
  return () => {
    const time = now().getTime().toString(16).padStart(12, '0');
    const random = Buffer.from(randomBytes(10));
    random.writeUInt16BE((random.readUInt16BE(0) & 0x0fff) | 0x7000, 0); // version 7
    random.writeUInt8((random.readUInt8(2) & 0x3f) | 0x80, 2); // variant 10
    const hex = random.toString('hex');
    return `${time.slice(0, 8)}-${time.slice(8)}-${hex.slice(0, 4)}-${hex.slice(4, 8)}-${hex.slice(8)}`;
  };
}
