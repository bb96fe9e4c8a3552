/**
 * Estimates that are functions of a whole distribution, such as a Gini coefficient: no smooth function of a few totals, but
 * each has an influence function, and its linearised variable is a variable like any other.
 */

/** p estimates made of weighted values; the values are its own. */
export type Functional = {
  /** @param weights one per entry → the estimates; NaN where there is nothing to divide by */
  readonly point: (weights: Float64Array) => Float64Array;
  /**
   * Per estimate, its derivative by the weight of each entry.
   *
   * @see Deville (1999), Variance estimation for complex statistics and estimators, Survey Methodology 25(2)
   */
  readonly influences: (weights: Float64Array) => readonly Float64Array[];
};

/** Estimates of several functionals over the same entries, side by side. */
export const together = (functionals: readonly Functional[]): Functional => ({
  point: (weights) => Float64Array.from(functionals.flatMap(({ point }) => [...point(weights)])),
  influences: (weights) => functionals.flatMap(({ influences }) => influences(weights)),
});

/**
 * Two functionals over the same entries and what the first has more: all of `a`, all of `b`, all of a − b. The difference is
 * linearised as one variable, so that its variance has the covariance in it.
 */
export const compared = (a: Functional, b: Functional): Functional => ({
  point: (weights) => {
    const [first, second] = [a.point(weights), b.point(weights)];
    return Float64Array.from([...first, ...second, ...first.map((value, k) => value - second[k]!)]);
  },
  influences: (weights) => {
    const [first, second] = [a.influences(weights), b.influences(weights)];
    return [...first, ...second, ...first.map((own, k) => difference(own, second[k]!))];
  },
});

function difference(a: Float64Array, b: Float64Array): Float64Array {
  const left = new Float64Array(a.length);
  for (let k = 0; k < left.length; k++) left[k] = a[k]! - b[k]!;
  return left;
}

/** Σ w. */
export function sumOf(weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) sum += weights[k]!;
  return sum;
}

/** Σ w y. */
export function weightedSum(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += weights[k]! * values[k]!;
  return sum;
}
