/** Ids of responses: UUIDv7 (RFC 9562 §5.7), minted on the device where a response is born. */

/** 48 bits of time in milliseconds, then 74 random bits; `random` holds at least 10 bytes. */
export function uuidV7(milliseconds: number, random: Uint8Array): string {
  const time = milliseconds.toString(16).padStart(12, '0');
  const noise = [...random.subarray(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = ((random[2] ?? 0) & 0x3f) | 0x80;
  const hex = `${time}7${noise.slice(1, 4)}${variant.toString(16)}${noise.slice(6, 20)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
