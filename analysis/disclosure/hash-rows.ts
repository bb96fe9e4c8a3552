/**
 * Many hashes at once, the same numbers as hash.ts makes: of millions of rows neither a hash nor a number that goes into it may
 * be an object of its own, for clearing these away takes longer than hashing.
 */
import { type Hash, hashValue, mixWord, newHash } from './hash.ts';

/** Numbers as the pairs of 32-bit words that they are, in the order of the machine. */
export type Words = Int32Array;

/** Which word of a pair comes first in `mixNumber`: the high one. */
const high = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;
const low = 1 - high;

/** The words of numbers, without a copy. */
export const wordsOf = ({ buffer, byteOffset, length }: Float64Array): Words =>
  new Int32Array(buffer, byteOffset, 2 * length);

/** Mixes one of the numbers in, as `mixNumber` does. */
function mixAt(hash: Hash, words: Words, place: number): void {
  mixWord(hash, words[2 * place + high]!);
  mixWord(hash, words[2 * place + low]!);
}

/** Hashes of the numbers in each row of some columns: `hashNumbers` of every row. */
export function hashRows(columns: readonly Float64Array[]): Float64Array {
  const words = columns.map(wordsOf);
  const hashes = new Float64Array(columns[0]?.length ?? 0);
  const hash = newHash();
  const { a, b } = hash;
  for (let row = 0; row < hashes.length; row++) {
    hash.a = a;
    hash.b = b;
    for (let k = 0; k < words.length; k++) mixAt(hash, words[k]!, row);
    hashes[row] = hashValue(hash);
  }
  return hashes;
}

/** One hash of all numbers of some columns, row by row. */
export function hashTogether(columns: readonly Float64Array[]): number {
  const words = columns.map(wordsOf);
  const hash = newHash();
  for (let row = 0; row < (columns[0]?.length ?? 0); row++)
    for (let k = 0; k < words.length; k++) mixAt(hash, words[k]!, row);
  return hashValue(hash);
}

/** The hashes of so many rows; each starts as {@link newHash}. */
export type RowHashes = {
  /** Mixes one of some numbers into the hash of a row. */
  readonly mix: (row: number, words: Words, place: number) => void;
  /** The hashes as integers below 2⁵³. */
  readonly values: () => Float64Array;
};

/** So many hashes of nothing yet. */
export function rowHashes(count: number): RowHashes {
  const hash = newHash();
  const a = new Int32Array(count).fill(hash.a);
  const b = new Int32Array(count).fill(hash.b);
  return {
    mix(row, words, place) {
      hash.a = a[row]!;
      hash.b = b[row]!;
      mixAt(hash, words, place);
      a[row] = hash.a;
      b[row] = hash.b;
    },
    values: () => Float64Array.from(a, (half, row) => hashValue({ a: half, b: b[row]! })),
  };
}
