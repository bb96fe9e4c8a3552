/**
 * Numbers that come in one by one, millions of them: packed block by block into the fewest bytes that give each of them back
 * as it was. Most answers are codes, counts or nothing, and take a byte instead of eight.
 */

export type GrowingNumbers = {
  /** Appends a number, which may be NaN, and answers its place. */
  readonly push: (value: number) => number;
  /** Appends a number again and again, until so many came in. */
  readonly padTo: (count: number, value: number) => void;
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
  { readonly values: Float64Array } | { readonly values: Int8Array | Int16Array | Int32Array; readonly nan: number };

const firstSize = 64;
const blockSize = 4096;
const [nan8, nan16, nan32] = [-(2 ** 7), -(2 ** 15), -(2 ** 31)];

/** The largest distance from zero among integers and NaN; endless where there is anything else, or −0. */
function reach(block: Float64Array): number {
  let furthest = 0;
  for (let k = 0; k < block.length; k++) {
    const value = block[k] ?? 0;
    if (Number.isNaN(value)) continue;
    if (!Number.isInteger(value) || Object.is(value, -0)) return Infinity;
    const distance = Math.abs(value);
    if (distance > furthest) furthest = distance;
  }
  return furthest;
}

function packed(block: Float64Array): Block {
  const furthest = reach(block);
  const { length } = block;
  if (furthest < -nan8) return { values: coded(block, new Int8Array(length), nan8), nan: nan8 };
  if (furthest < -nan16) return { values: coded(block, new Int16Array(length), nan16), nan: nan16 };
  if (furthest < -nan32) return { values: coded(block, new Int32Array(length), nan32), nan: nan32 };
  return { values: block };
}

function coded<Integers extends NumberArray>(block: Float64Array, into: Integers, nan: number): Integers {
  for (let k = 0; k < block.length; k++) {
    const value = block[k] ?? nan;
    into[k] = Number.isNaN(value) ? nan : value;
  }
  return into;
}

function unpack(block: Block, target: NumberArray, start: number): void {
  const { values } = block;
  const nan = 'nan' in block ? block.nan : Number.NaN;
  for (let k = 0; k < values.length; k++) {
    const value = values[k] ?? nan;
    target[start + k] = value === nan ? Number.NaN : value;
  }
}

/** None so far. */
export function growingNumbers(): GrowingNumbers {
  const full: Block[] = [];
  let open = new Float64Array(firstSize);
  let used = 0;
  const count = (): number => full.length * blockSize + used;
  const makeRoom = (): void => {
    if (used === blockSize) {
      full.push(packed(open));
      open = new Float64Array(blockSize);
      used = 0;
    } else if (used === open.length) {
      const larger = new Float64Array(used * 2);
      larger.set(open);
      open = larger;
    }
  };
  return {
    push(value) {
      makeRoom();
      open[used++] = value;
      return count() - 1;
    },
    padTo(until, value) {
      for (let left = until - count(); left > 0; left = until - count()) {
        makeRoom();
        const end = Math.min(open.length, used + left);
        open.fill(value, used, end);
        used = end;
      }
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
