/** How simulated samples are drawn: PSUs with probability proportional to size, then units with equal probability. */
import type { Random } from '../statistics/random/random.ts';

/** One drawn unit: its position in the list, and 1 / its probability. */
export type Drawn = { readonly index: number; readonly weight: number };

/**
 * Draws n units with probability proportional to size, systematically down a list in random order.
 *
 * @param sizes size of each unit; none may exceed total / n, so that no unit is certain
 * @returns the drawn units in list order, weight = total / (n × size)
 * @throws {RangeError} n is not between 1 and the number of units, or a unit would be certain
 * @see Särndal, Swensson & Wretman (1992), section 3.6.3 (Madow's method, list in random order)
 */
export function systematicPps(random: Random, sizes: readonly number[], n: number): Drawn[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (!Number.isInteger(n) || n < 1 || n > sizes.length) throw new RangeError('more units wanted than there are');
  const step = total / n;
  if (sizes.some((size) => !(size > 0) || size > step)) throw new RangeError('a unit is too large for this sample');
  const drawn: Drawn[] = [];
  let next = random.uniform() * step;
  let passed = 0;
  for (const index of random.shuffle(Array.from(sizes.keys()))) {
    const size = sizes[index]!;
    passed += size;
    if (next < passed && drawn.length < n) {
      drawn.push({ index, weight: step / size });
      next += step;
    }
  }
  return drawn.sort((a, b) => a.index - b.index);
}

/** Draws n of the integers 0 … size − 1, each set equally likely, in ascending order (all of them when n ≥ size). */
export function simpleSample(random: Random, size: number, n: number): number[] {
  return random
    .shuffle(Array.from({ length: size }, (_, index) => index))
    .slice(0, n)
    .sort((a, b) => a - b);
}

/** Every k-th of 0 … size − 1 from a random start: the travellers an enumerator stops. */
export function everyKth(random: Random, size: number, k: number): number[] {
  const chosen: number[] = [];
  for (let index = random.integer(0, k - 1); index < size; index += k) chosen.push(index);
  return chosen;
}
