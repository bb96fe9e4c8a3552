/**
 * What an estimator is, so that linearisation and replicates can serve them all without knowing any.
 *
 * An estimator sees one domain: `rows`, ascending row numbers of the design, and columns aligned with `rows` (entry k
 * belongs to row rows[k]). It never sees the design's weights as such; they are handed to it.
 *
 * - Linearised: `covarianceOfScores(estimator.scores(…), design, rows)` in design/variance.ts.
 * - Replicates: `replicateEstimates(estimator, rows, design, replicates)` in replicates/replicate-variance.ts evaluates
 *   `point` at each replicate (for a smooth estimator on PSU sums of `parts`, for a rank estimator on the rows);
 *   `covarianceOfReplicates` takes the spread.
 */

/** Rows of a domain, ascending. */
export type Rows = Int32Array;

/**
 * A smooth function of weighted totals: total, mean, ratio, variance. With `parts` = k columns and p estimates:
 * point: k totals → p estimates; scores: the p columns weight × linearised variable.
 */
export type SmoothEstimator = {
  readonly kind: 'smooth';
  /** Columns whose weighted totals `Σ w·part` the estimates are made of. */
  readonly parts: readonly Float64Array[];
  /** @param totals one weighted total per part */
  readonly point: (totals: Float64Array) => Float64Array;
  /** @param weights aligned with the domain's rows, and `totals` the parts' totals under them */
  readonly scores: (totals: Float64Array, weights: Float64Array) => readonly Float64Array[];
  /** Present when the estimator depends on its domain through the totals alone, so that domains can share one pass. */
  readonly gradient?: Gradient;
};

/** Per estimate, its derivative by each total: score = weight × Σ derivative × part. */
export type Gradient = (totals: Float64Array) => readonly Float64Array[];

/** A function of the weights that is no function of a few totals: a quantile. */
export type RankEstimator = {
  readonly kind: 'rank';
  /** @param weights aligned with the domain's rows */
  readonly point: (weights: Float64Array) => Float64Array;
};

export type Estimator = SmoothEstimator | RankEstimator;

/**
 * Weighted totals of the parts of a smooth estimator.
 *
 * @param weights aligned with the parts
 */
export function totalsOfParts(parts: readonly Float64Array[], weights: Float64Array): Float64Array {
  return Float64Array.from(parts, (part) => {
    let sum = 0;
    for (let k = 0; k < part.length; k++) sum += weights[k]! * part[k]!;
    return sum;
  });
}
