/** A 53-bit hash of words: tells one interview's answers from another's. Not for secrets; what it makes is kept private. */

const bits = new DataView(new ArrayBuffer(8));

/** Hash state: two 32-bit halves. */
export type Hash = { a: number; b: number };

/** A hash of nothing yet. */
export const newHash = (): Hash => ({ a: 0x9e3779b9 | 0, b: 0x85ebca6b | 0 });

/** Mixes a 32-bit word in; the order of words matters. */
export function mixWord(hash: Hash, word: number): void {
  const a = Math.imul(hash.a ^ word, 0x85ebca77);
  const b = Math.imul(hash.b ^ word ^ (a >>> 15), 0xc2b2ae3d);
  hash.a = ((a ^ (a >>> 13)) + (b << 7)) | 0;
  hash.b = ((b ^ (b >>> 16)) + (a >>> 11)) | 0;
}

/** Mixes a number in, to the bit. */
export function mixNumber(hash: Hash, value: number): void {
  bits.setFloat64(0, value);
  mixWord(hash, bits.getInt32(0));
  mixWord(hash, bits.getInt32(4));
}

/** Mixes a text in, with its length, so that `a`, `bc` and `ab`, `c` differ. */
export function mixText(hash: Hash, text: string): void {
  mixWord(hash, text.length);
  for (let at = 0; at < text.length; at++) mixWord(hash, text.charCodeAt(at));
}

/** The hash as an integer below 2⁵³. */
export function hashValue({ a, b }: Hash): number {
  const high = Math.imul(a ^ (a >>> 16), 0x21f0aaad) >>> 11;
  const low = Math.imul(b ^ (b >>> 15), 0x735a2d97) ^ Math.imul(a, 0x9e3779b1);
  return high * 0x100000000 + (low >>> 0);
}

/** Hash of one text. */
export function hashText(text: string): number {
  const hash = newHash();
  mixText(hash, text);
  return hashValue(hash);
}

/** Hash of numbers in their order. */
export function hashNumbers(numbers: Iterable<number>): number {
  const hash = newHash();
  for (const number of numbers) mixNumber(hash, number);
  return hashValue(hash);
}

/** Hash of two numbers in their order: the same as of a list of them. */
export function hashPair(first: number, second: number): number {
  const hash = newHash();
  mixNumber(hash, first);
  mixNumber(hash, second);
  return hashValue(hash);
}
