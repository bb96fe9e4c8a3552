/**
 * Numbers that come in one by one, millions of them: packed block by block into the fewest bytes that give each of them back
 * as it was. Most answers are codes, counts or nothing, and take a byte instead of eight.
 */

export type GrowingNumbers = {
  /** Appends a number, which may be NaN, and answers its place. */
  readonly push: (value: number) => number;
  /** How many came in so far. */
  readonly count: () => number;
  /**
   * What came in so far, as a copy.
   *
   * @param make an array of so many zeros that can hold the numbers
   */
  readonly values: <T extends NumberArray>(make: (count: number) => T) => T;
};

type NumberArray = { [place: number]: number };
/** A full block; in one of integers the lowest stands for NaN. */
type Block =
  | { readonly values: Float64Array }
  | { readonly values: Int8Array | Int16Array | Int32Array; readonly nan: number };

const firstSize = 64;
const blockSize = 4096;
const [nan8, nan16, nan32] = [-(2 ** 7), -(2 ** 15), -(2 ** 31)];

/** An integer, but neither −0 nor beyond `lowest` on either side. */
const fits = (value: number, lowest: number): boolean =>
  Number.isInteger(value) && Math.abs(value) < -lowest && !Object.is(value, -0);

function packed(block: Float64Array): Block {
  const fitting = (lowest: number): boolean => block.every((value) => Number.isNaN(value) || fits(value, lowest));
  const coded = (nan: number) => block.map((value) => (Number.isNaN(value) ? nan : value));
  if (fitting(nan8)) return { values: Int8Array.from(coded(nan8)), nan: nan8 };
  if (fitting(nan16)) return { values: Int16Array.from(coded(nan16)), nan: nan16 };
  if (fitting(nan32)) return { values: Int32Array.from(coded(nan32)), nan: nan32 };
  return { values: block };
}

function unpack(block: Block, target: NumberArray, start: number): void {
  const { values } = block;
  const nan = 'nan' in block ? block.nan : Number.NaN;
  values.forEach((value, k) => {
    target[start + k] = value === nan ? Number.NaN : value;
  });
}

/** None so far. */
export function growingNumbers(): GrowingNumbers {
  const full: Block[] = [];
  let open = new Float64Array(firstSize);
  let used = 0;
  const count = (): number => full.length * blockSize + used;
  return {
    push(value) {
      if (used === blockSize) {
        full.push(packed(open));
        open = new Float64Array(blockSize);
        used = 0;
      } else if (used === open.length) {
        const larger = new Float64Array(used * 2);
        larger.set(open);
        open = larger;
      }
      open[used++] = value;
      return count() - 1;
    },
    count,
    values(make) {
      const all = make(count());
      for (const [n, block] of full.entries()) unpack(block, all, n * blockSize);
      unpack({ values: open.subarray(0, used) }, all, full.length * blockSize);
      return all;
    },
  };
}
