/** Lines that values are held against: one that is given, and one that is a share of the median and has an error of its own. */
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
  const sorted = Float64Array.from(order, (k) => values[k]!);
  // Every domain and every order asks for the same median.
  const known = new WeakMap<Float64Array, number>();
  const medianUnder = (weights: Float64Array): number => {
    const inOrder = () => Float64Array.from(order, (k) => weights[k]!);
    const median = known.get(weights) ?? weightedQuantile(sortedSample(sorted, inOrder()), 0.5, 'math');
    known.set(weights, median);
    return median;
  };
  return {
    point: (weights) => Float64Array.of(share * medianUnder(weights)),
    influences: (weights) => {
      const median = medianUnder(weights);
      const scale = share / (sumOf(weights) * densityAt(median, values, weights));
      return [values.map((value) => -scale * (Number(value <= median) - 0.5))];
    },
  };
}
