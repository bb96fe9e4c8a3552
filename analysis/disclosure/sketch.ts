/**
 * What tells two sums of the same people apart, whatever they are called: a few sums of what each person brings, each person
 * multiplied by a random number of their own. Two amounts are the same, or one is the sum of two others, when that holds of
 * all these sums at once, but for a chance of nothing.
 *
 * @see Alon, Matias & Szegedy (1999), The space complexity of approximating the frequency moments
 */
import { hashRows } from './hash-rows.ts';

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
  for (let k = 0; k < depth; k++) {
    const drawn = hashRows([ids, new Float64Array(ids.length).fill(k)]);
    for (let row = 0; row < ids.length; row++)
      directions[row * depth + k] = Math.sqrt(3) * (2 * (drawn[row]! / 2 ** 53) - 1);
  }
  return directions;
}

/**
 * Adds up what some rows bring.
 *
 * @param values weighted, one for each of `rows`
 */
export function sketchOf(directions: Directions, rows: Int32Array, values: Float64Array): Sketch {
  let [sum, a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0, 0]; // by name: an array of sums takes twice the time
  for (let k = 0; k < rows.length; k++) {
    const value = values[k]!;
    const at = rows[k]! * depth;
    sum += value;
    a += value * directions[at]!;
    b += value * directions[at + 1]!;
    c += value * directions[at + 2]!;
    d += value * directions[at + 3]!;
    e += value * directions[at + 4]!;
    f += value * directions[at + 5]!;
    g += value * directions[at + 6]!;
    h += value * directions[at + 7]!;
  }
  return [sum, a, b, c, d, e, f, g, h];
}
