/**
 * What tells two sums of the same people apart, whatever they are called: a few sums of what each person brings, each person
 * multiplied by a random number of their own. Two amounts are the same, or one is the sum of two others, when that holds of
 * all these sums at once, but for a chance of nothing.
 *
 * @see Alon, Matias & Szegedy (1999), The space complexity of approximating the frequency moments
 */
import { hashPair } from './hash.ts';

/** Σ w y, and then Σ w y r for each of the random numbers of the people. */
export type Sketch = readonly number[];

/** Random numbers per person. */
const depth = 8;

/** Random numbers of each row of an instrument's table, between −√3 and √3, so that their mean is 0 and their variance 1. */
export type Directions = Float64Array;

const byIds = new WeakMap<Float64Array, Directions>();

/**
 * Directions of responses, remembered: the same id has the same ones in every release.
 *
 * @param ids one a row
 */
export function directionsOf(ids: Float64Array): Directions {
  const known = byIds.get(ids) ?? drawnFor(ids);
  byIds.set(ids, known);
  return known;
}

function drawnFor(ids: Float64Array): Directions {
  const directions = new Float64Array(ids.length * depth);
  for (let row = 0; row < ids.length; row++)
    for (let k = 0; k < depth; k++)
      directions[row * depth + k] = Math.sqrt(3) * (2 * (hashPair(ids[row]!, k) / 2 ** 53) - 1);
  return directions;
}

/** Adds up what rows bring. */
export function sketchOf(directions: Directions) {
  const sums = new Float64Array(depth + 1);
  return {
    /** @param value weighted */
    add(row: number, value: number): void {
      sums[0]! += value;
      for (let k = 0, at = row * depth; k < depth; k++, at++) sums[k + 1]! += value * directions[at]!;
    },
    sketch: (): Sketch => [...sums],
  };
}
