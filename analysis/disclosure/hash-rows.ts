/** Many hashes at once, one per row: the same numbers as hash.ts, in two arrays instead of an object each. */
import { type Hash, hashValue, mixWord, newHash } from './hash.ts';

/** The hashes of so many rows; each starts as {@link newHash}. */
export type RowHashes = {
  /** Mixes a number into the hash of a row, as `mixNumber` does. */
  readonly mix: (row: number, value: number) => void;
  /** The hashes as integers below 2⁵³. */
  readonly values: () => Float64Array;
};

/** So many hashes of nothing yet. */
export function rowHashes(count: number): RowHashes {
  const start = newHash();
  const a = new Int32Array(count).fill(start.a);
  const b = new Int32Array(count).fill(start.b);
  const hash: Hash = newHash();
  const bits = new DataView(new ArrayBuffer(8));
  return {
    mix(row, value) {
      bits.setFloat64(0, value);
      hash.a = a[row]!;
      hash.b = b[row]!;
      mixWord(hash, bits.getInt32(0));
      mixWord(hash, bits.getInt32(4));
      a[row] = hash.a;
      b[row] = hash.b;
    },
    values: () => Float64Array.from(a, (half, row) => hashValue({ a: half, b: b[row]! })),
  };
}
