/** The Gini coefficient: how far a quantity is from being spread evenly. */
import { sortOrder } from '../sums/ranks.ts';
import { type Functional, sumOf, weightedSum } from './functional.ts';

/**
 * Gini coefficient G = Σ_k w_k y_k (2 r_k − w_k) / (Σ w · Σ w y) − 1, r the cumulative weight in ascending order of y: half
 * the mean difference between two units over the mean, every unit standing for w alike ones.
 *
 * Linearised: u_k = [2 (y_k r_k + Σ_{y_i > y_k} w_i y_i) − (G + 1)(Σ w y + Σ w · y_k)] / (Σ w · Σ w y).
 *
 * Shapes: one value per entry. Between 0 and 1 where nobody has less than nothing; NaN where all have nothing.
 * @see Osier (2009), Variance estimation for complex indicators of poverty and inequality using linearization techniques,
 * Survey Research Methods 3(3); R: laeken::gini, vardpoor::lingini2; golden: test/golden/inequality
 */
export function giniOf(values: Float64Array): Functional {
  const order = sortOrder(values);
  const pointOf = (weights: Float64Array): number => {
    let [below, sum] = [0, 0];
    for (const k of order) {
      const weight = weights[k]!;
      sum += weight * values[k]! * (2 * below + weight);
      below += weight;
    }
    const total = weightedSum(values, weights);
    return total === 0 ? Number.NaN : sum / (below * total) - 1;
  };
  return {
    point: (weights) => Float64Array.of(pointOf(weights)),
    influences: (weights) => {
      const [size, total, gini] = [sumOf(weights), weightedSum(values, weights), pointOf(weights)];
      const influence = new Float64Array(values.length);
      let [rank, beyond] = [0, total];
      for (const k of order) {
        const value = values[k]!;
        rank += weights[k]!;
        beyond -= weights[k]! * value;
        influence[k] = (2 * (value * rank + beyond) - (gini + 1) * (total + size * value)) / (size * total);
      }
      return [influence];
    },
  };
}
