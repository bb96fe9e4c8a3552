/** Replicate weights as the estimators see them. They are made, and their variances taken, in analysis/replicates/. */

/**
 * A set of replicates. Every replicate weight of a row is either its weight times a multiplier of its PSU, or (calibrated
 * replicates, replicates given by the user) a column of its own.
 */
export type Replicates = {
  readonly count: number;
  /** Variance = scale × Σ_r rscales[r] × (estimate_r − centre)². */
  readonly scale: number;
  readonly rscales: Float64Array;
  /** true: centre = the estimate itself; false: the mean of the replicate estimates. */
  readonly mse: boolean;
  readonly weights: ReplicateWeights;
  /** How they were drawn, for the `method` of a published row. */
  readonly type: string;
};

export type ReplicateWeights =
  /** `multipliers[r * psuCount + psu]` times the design's weight of the row. */
  | { readonly kind: 'by-psu'; readonly multipliers: Float64Array; readonly psuCount: number }
  /** The weights themselves, one array of all rows per replicate. */
  | { readonly kind: 'by-row'; readonly weightsOf: (replicate: number) => Float64Array };
