/** Replicate weights as the estimators see them. They are made, and their variances taken, in analysis/statistics/replicates/. */

/**
 * A set of replicates, kept small: the weight of a row in replicate r is its weight in the design times one multiplier
 * of each layer. The first layer usually holds PSUs; calibrated replicates add a layer of calibration cells; replicates
 * given by the user are one layer with a part per row.
 */
export type Replicates = {
  readonly count: number;
  /** Variance = scale × Σ_r rscales[r] × (estimate_r − centre)². */
  readonly scale: number;
  readonly rscales: Float64Array;
  /** true: centre = the estimate itself; false: the mean of the replicate estimates. */
  readonly mse: boolean;
  /** How they were drawn, for the `method` of a published row. */
  readonly type: string;
  readonly layers: readonly Multipliers[];
  /** Rows that share their multipliers in every layer. */
  readonly groups: ReplicateGroups;
};

/** Replicates as sums by group see them, whichever rows are in a group. */
export type ReplicatesByGroup = Omit<Replicates, 'groups'> & { readonly groups: Omit<ReplicateGroups, 'index'> };

export type ReplicateGroups = {
  /** Row → group. */
  readonly index: Int32Array;
  readonly size: number;
  /** Per layer: group → part of the layer. */
  readonly parts: readonly Int32Array[];
};

/** The multipliers of one layer: a number per part and replicate. */
export type Multipliers =
  /**
   * `values[part * count + replicate]`, times `factorOfPart[part]` when given. With `stratumOfPart`, parts were drawn at random in strata: in every replicate the
   * multipliers of a stratum add up to the same, and are free otherwise (a bootstrap).
   */
  | {
      readonly kind: 'dense';
      readonly values: Float64Array | Uint16Array;
      readonly factorOfPart?: Float64Array;
      readonly stratumOfPart?: Int32Array;
    }
  /**
   * A jackknife: replicate r leaves out the part `left[r]` (multiplier 0); the other parts of its stratum are multiplied
   * by `within[r]`, the rest by `beyond[r]`.
   */
  | {
      readonly kind: 'delete-one';
      readonly stratumOfPart: Int32Array;
      readonly left: Int32Array;
      readonly within: Float64Array;
      readonly beyond: Float64Array;
    };
