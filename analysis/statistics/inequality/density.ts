/** How many units there are around a value: what a line that moves takes in or leaves out. */
import { sumOf, weightedSum } from './functional.ts';

/**
 * Density of weighted values at x, with a normal kernel of the width sd / (Σ w)^(1/5).
 *
 * Units: one over those of the values. Infinite at a value that all units have.
 * @see Osier (2009); R: convey::densfun
 */
export function densityAt(x: number, values: Float64Array, weights: Float64Array): number {
  const size = sumOf(weights);
  const mean = weightedSum(values, weights) / size;
  // About the mean: values that hardly differ have a spread, and never one below zero.
  let spread = 0;
  for (let k = 0; k < values.length; k++) spread += weights[k]! * ((values[k]! - mean) * (values[k]! - mean));
  const width = Math.sqrt(spread / size) / size ** 0.2;
  if (width === 0) return values.every((value, k) => value === x || weights[k] === 0) ? Infinity : 0;
  let density = 0;
  for (let k = 0; k < values.length; k++) {
    const distance = (x - values[k]!) / width;
    density += weights[k]! * Math.exp(-(distance * distance) / 2);
  }
  return density / (Math.sqrt(2 * Math.PI) * size * width);
}
