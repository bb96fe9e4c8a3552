/** Points of the Lorenz curve: what share of a quantity the units with the least of it have. */
import { numbersOf } from '../sums/pick.ts';
import { sortOrder } from '../sums/ranks.ts';
import { type Functional, sumOf, weightedSum } from './functional.ts';

type Reached = {
  /** Σ w y of the units below the point, that on it with the part of its weight that is. */
  readonly sum: number;
  /** Value at the point, between that of the unit on it and the one before. */
  readonly value: number;
};

/** How far the units are gone through, in ascending order, until a weight is reached. */
function reach(order: Int32Array, values: Float64Array, weights: Float64Array, target: number): Reached {
  let [below, sum, before] = [0, 0, Number.NaN];
  for (const k of order) {
    const [weight, value] = [weights[k]!, values[k]!];
    if (!(weight > 0)) continue;
    if (below + weight >= target) {
      const part = (target - below) / weight;
      const from = Number.isNaN(before) ? value : before;
      return { sum: sum + weight * value * part, value: from + (value - from) * part };
    }
    [below, sum, before] = [below + weight, sum + weight * value, value];
  }
  return { sum, value: before };
}

/**
 * Lorenz ordinates L(p) = share of Σ w y that the share p of the weight with the least y has; the curve is straight within a
 * unit. The share of the top 10 % is 1 − L(0.9), with the same standard error.
 *
 * Linearised: u_k = [(y_k − q)·1(y_k ≤ q) + p q − L(p) y_k] / Σ w y, q the value at p.
 *
 * @param shares each in (0, 1): one estimate per share
 * @see Kovačević & Binder (1997), Variance estimation for measures of income inequality and polarization, JOS 13(1);
 * R: convey::svylorenz; golden: test/golden/inequality
 */
export function lorenzOf(values: Float64Array, shares: readonly number[]): Functional {
  const order = sortOrder(values);
  const ordinates = (weights: Float64Array) => {
    const [size, total] = [sumOf(weights), weightedSum(values, weights)];
    return shares.map((share) => {
      const { sum, value } = reach(order, values, weights, share * size);
      return { share, value, total, ordinate: total === 0 ? Number.NaN : sum / total };
    });
  };
  return {
    point: (weights) => Float64Array.from(ordinates(weights), ({ ordinate }) => ordinate),
    influences: (weights) =>
      ordinates(weights).map(({ share, value: at, total, ordinate }) =>
        numbersOf(values.length, (k) => {
          const value = values[k]!;
          return ((value <= at ? value - at : 0) + share * at - value * ordinate) / total;
        }),
      ),
  };
}

/** The other side of Lorenz ordinates: shares of those who have the most. */
export const topShareOf = (values: Float64Array, top: number): Functional => {
  const { point, influences } = lorenzOf(values, [1 - top]);
  return {
    point: (weights) => point(weights).map((ordinate) => 1 - ordinate),
    influences: (weights) => influences(weights).map((influence) => influence.map((value) => -value)),
  };
};
