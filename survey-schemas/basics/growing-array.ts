/** A typed array that grows: millions of numbers take eight bytes each (or four) while they are still coming in. */

type TypedArray<T> = {
  readonly length: number;
  [index: number]: number;
  set: (from: T) => void;
  subarray: (begin: number, end: number) => T;
};

export type GrowingArray<T> = {
  /** Appends a value and answers its place. */
  readonly push: (value: number) => number;
  /** What came in so far; a view, never written over. */
  readonly values: () => T;
};

const firstSize = 64;

/**
 * An empty one.
 *
 * @param make a typed array of so many zeros
 */
export function growingArray<T extends TypedArray<T>>(make: (size: number) => T): GrowingArray<T> {
  let held = make(firstSize);
  let used = 0;
  return {
    push(value) {
      if (used === held.length) {
        const larger = make(used * 2);
        larger.set(held);
        held = larger;
      }
      held[used] = value;
      return used++;
    },
    values: () => held.subarray(0, used),
  };
}
