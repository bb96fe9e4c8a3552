/** How uniform random numbers become integers, normals, Poisson counts, weighted choices and shuffles. */

/** Where the randomness comes from. */
type Source = { uint32(): number; uniform(): number };

/** An unbiased integer in [low, high]: draws that would favour small values are thrown away. */
export function integerFrom(source: Source, low: number, high: number): number {
  const span = high - low + 1;
  if (!Number.isInteger(low) || !Number.isInteger(high) || span < 1 || span > 0x100000000)
    throw new RangeError('low and high are integers, low ≤ high, at most 2³² apart');
  for (;;) {
    const draw = source.uint32() >>> 0;
    const rest = span === 0x100000000 ? draw : draw % (span >>> 0); // unsigned integers: no slow remainder of doubles
    if (draw - rest <= 0x100000000 - span) return low + rest;
  }
}

/** A standard normal number by Marsaglia's polar method (1964); the second number of each pair is not kept. */
export function normalFrom(source: Source): number {
  for (;;) {
    const x = 2 * source.uniform() - 1;
    const y = 2 * source.uniform() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** Largest mean drawn at once by Knuth's product of uniforms; a larger mean is a sum of such draws. */
const POISSON_CHUNK = 30;

/** A Poisson count; time grows with the mean. */
export function poissonFrom(source: Source, mean: number): number {
  if (!Number.isFinite(mean) || mean < 0) throw new RangeError('a Poisson mean is finite and not negative');
  let count = 0;
  for (let left = mean; left > 0; left -= POISSON_CHUNK) {
    const floor = Math.exp(-Math.min(left, POISSON_CHUNK));
    for (let product = source.uniform(); product > floor; product *= source.uniform()) count += 1;
  }
  return count;
}

/** An index, likely in proportion to its weight. */
export function weightedIndex(source: Source, weights: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index]!;
    if (!Number.isFinite(weight) || weight < 0) throw new RangeError('weights are finite and not negative');
    total += weight;
  }
  if (!(total > 0)) throw new RangeError('no positive weight');
  let left = source.uniform() * total;
  let last = 0;
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index]!;
    if (weight === 0) continue;
    last = index;
    left -= weight;
    if (left < 0) return index;
  }
  return last; // rounding ate the last sliver
}

/** The items in random order, in a new array (Fisher–Yates). */
export function shuffled<T>(source: Source, items: readonly T[]): T[] {
  const order = Array.from(items.keys());
  for (let i = order.length - 1; i > 0; i--) {
    const j = integerFrom(source, 0, i);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order.map((index) => items[index]!);
}
