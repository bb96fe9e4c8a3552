/** Estimates of one cell and their covariance out of its sums, by linearisation or by replicates. */
import type { Design } from '../design/design.ts';
import { type Frame, frameOf } from '../design/frame.ts';
import { type Rows, scoresOf, sideBySide, type SmoothEstimator, totalsOfParts } from '../design/estimator.ts';
import { covarianceOfUnits } from '../design/variance.ts';
import { covarianceOfReplicates, estimatesInReplicates } from '../replicates/replicate-variance.ts';
import { type Moments, momentsOf } from '../sums/moments.ts';

export type Answer = {
  readonly values: Float64Array;
  /** p × p, row by row. */
  readonly covariance: Float64Array;
};

/** The estimates alone. */
export const pointOf = ({ parts, point }: SmoothEstimator): Float64Array => point(totalsOfParts(parts));

/**
 * Estimates with their covariance matrix.
 *
 * @param units slot → unit of the frame
 * @throws {DesignError} a stratum holds a single PSU and the policy is `fail`
 */
export function answer(estimator: SmoothEstimator, units: Int32Array, frame: Frame): Answer {
  const totals = totalsOfParts(estimator.parts);
  const values = estimator.point(totals);
  const { replicates, estimatesAlone } = frame;
  if (estimatesAlone) return { values, covariance: new Float64Array(values.length ** 2).fill(Number.NaN) };
  if (replicates !== undefined) {
    const estimates = estimatesInReplicates(estimator, units, replicates);
    return { values, covariance: covarianceOfReplicates(estimates, values, replicates) };
  }
  const scores = sideBySide(scoresOf(estimator, totals), units);
  return { values, covariance: covarianceOfUnits(scores, values.length, frame) };
}

/**
 * The same of rows of a sample in memory.
 *
 * @param columns aligned with `rows`
 * @throws {DesignError} a stratum holds a single PSU and the policy is `fail`
 */
export function answerOnRows(
  estimator: (moments: Moments) => SmoothEstimator,
  columns: readonly Float64Array[],
  rows: Rows,
  design: Design,
): Answer {
  const moments = momentsOf(columns, rows, design);
  return answer(estimator(moments), moments.units, frameOf(design).frame);
}
