/**
 * Long columns made entry by entry in plain loops: `from` with a function, `filter` and a `Set` take ten times as long there,
 * and a release makes thousands of them.
 */

/** Values at some places. */
export function pick(values: Float64Array, at: Int32Array): Float64Array {
  const picked = new Float64Array(at.length);
  for (let k = 0; k < at.length; k++) picked[k] = values[at[k]!]!;
  return picked;
}

/** The same of integers. */
export function pickIntegers(values: Int32Array, at: Int32Array): Int32Array {
  const picked = new Int32Array(at.length);
  for (let k = 0; k < at.length; k++) picked[k] = values[at[k]!]!;
  return picked;
}

/** Weights, each times the multiplier of its unit: those of a replicate. */
export function multiplied(weights: Float64Array, multipliers: Float64Array, units: Int32Array): Float64Array {
  const products = new Float64Array(weights.length);
  for (let k = 0; k < products.length; k++) products[k] = weights[k]! * multipliers[units[k]!]!;
  return products;
}

/** Lists one after the other in an array with room for all of them. */
export function joined<List extends Int32Array | Float64Array>(lists: readonly List[], all: List): List {
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

/** So many numbers, each made of its place. */
export function numbersOf(count: number, of: (k: number) => number): Float64Array {
  const numbers = new Float64Array(count);
  for (let k = 0; k < count; k++) numbers[k] = of(k);
  return numbers;
}

/** The same of integers. */
export function integersOf(count: number, of: (k: number) => number): Int32Array {
  const numbers = new Int32Array(count);
  for (let k = 0; k < count; k++) numbers[k] = of(k);
  return numbers;
}

/** Those of so many places that are kept, ascending. */
export function placesWhere(count: number, isKept: (k: number) => boolean): Int32Array {
  const places = new Int32Array(count);
  let kept = 0;
  for (let k = 0; k < count; k++) if (isKept(k)) places[kept++] = k;
  return kept === count ? places : places.slice(0, kept);
}

/** A table of places takes longer than a set where numbers are so far apart. */
const farApart = 32;

/** How many different numbers there are; none is below 0. */
export function countDistinct(numbers: Int32Array): number {
  let highest = -1;
  for (let k = 0; k < numbers.length; k++) highest = Math.max(highest, numbers[k]!);
  if (highest >= numbers.length * farApart) return new Set(numbers).size;
  const isMet = new Uint8Array(highest + 1);
  let met = 0;
  for (let k = 0; k < numbers.length; k++) {
    const number = numbers[k]!;
    if (isMet[number] === 1) continue;
    isMet[number] = 1;
    met += 1;
  }
  return met;
}
