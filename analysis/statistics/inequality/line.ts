/** Lines that values are held against: one that is given, and one that is a share of the median and has an error of its own. */
import { numbersOf, pick } from '../sums/pick.ts';
import { sortedSample, weightedQuantile } from '../estimators/quantile-rules.ts';
import { sortOrder } from '../sums/ranks.ts';
import { densityAt } from './density.ts';
import { type Functional, sumOf } from './functional.ts';

/**
 * A line that is given.
 *
 * @param entries how many values are held against it
 */
export const fixedLine = (value: number, entries: number): Functional => ({
  point: () => Float64Array.of(value),
  influences: () => [new Float64Array(entries)],
});

/**
 * A share of the median, such as 60 %: the smallest value at or below which half of the weight lies, times the share.
 *
 * Linearised: u_k = −share · (1(y_k ≤ q) − 1/2) / (Σ w · f(q)), q the median and f the density of y.
 * @see Deville (1999); Osier (2009); R: convey::svyarpt; golden: test/golden/inequality
 */
export function medianLine(values: Float64Array, share: number): Functional {
  const order = sortOrder(values);
  const sorted = pick(values, order);
  // Every domain and every order asks for the same median, and how it moves.
  const known = new WeakMap<Float64Array, number>();
  const medianUnder = (weights: Float64Array): number => {
    const median = known.get(weights) ?? weightedQuantile(sortedSample(sorted, pick(weights, order)), 0.5, 'math');
    known.set(weights, median);
    return median;
  };
  const moving = new WeakMap<Float64Array, Float64Array>();
  const influenceUnder = (weights: Float64Array): Float64Array => {
    const median = medianUnder(weights);
    const scale = share / (sumOf(weights) * densityAt(median, values, weights));
    return numbersOf(values.length, (k) => -scale * (Number(values[k]! <= median) - 0.5));
  };
  return {
    point: (weights) => Float64Array.of(share * medianUnder(weights)),
    influences: (weights) => {
      const influence = moving.get(weights) ?? influenceUnder(weights);
      moving.set(weights, influence);
      return [influence];
    },
  };
}
