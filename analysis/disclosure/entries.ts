/** Ascending numbers in as few bytes as tell them: which people of a study are in a cell. */

/** Bits of a number in one byte; the highest bit says that more follow. */
const bits = 7;
const more = 1 << bits;

/**
 * Distances between ascending numbers, seven bits a byte, the lowest first.
 *
 * @param below all numbers are less
 * @throws {RangeError} a number is less than the one before it
 */
export function packEntries(numbers: ArrayLike<number>, below: number): Uint8Array {
  const packed = new Uint8Array(numbers.length + Math.ceil(below / more) + 1); // a distance takes a byte more only from 128 on
  let at = 0;
  let before = 0;
  for (let k = 0; k < numbers.length; k++) {
    let distance = numbers[k]! - before;
    if (distance < 0 || numbers[k]! >= below) throw new RangeError('entries ascend, and there are no more than people');
    for (; distance >= more; distance >>>= bits) packed[at++] = (distance & (more - 1)) | more;
    packed[at++] = distance;
    before = numbers[k]!;
  }
  return packed.slice(0, at);
}

/** The numbers that {@link packEntries} packed. */
export function unpackEntries(packed: Uint8Array, count: number): Int32Array {
  const numbers = new Int32Array(count);
  let before = 0;
  let at = 0;
  for (let k = 0; k < count; k++) {
    let byte = packed[at++]!;
    before += byte & (more - 1);
    for (let shift = bits; byte >= more; shift += bits) {
      byte = packed[at++]!;
      before += (byte & (more - 1)) << shift;
    }
    numbers[k] = before;
  }
  return numbers;
}

/** How many numbers there are. */
export function countEntries(packed: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < packed.length; at++) if (packed[at]! < more) count += 1;
  return count;
}
