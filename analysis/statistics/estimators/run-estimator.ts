/** Runs a smooth estimator on one domain: estimates and their covariance, by linearisation or by replicates. */
import type { Design } from '../design/design.ts';
import { covarianceOfScores } from '../design/variance.ts';
import { covarianceOfReplicates, replicateEstimates } from '../replicates/replicate-variance.ts';
import type { Rows, SmoothEstimator } from '../design/estimator.ts';
import { totalsOfParts } from '../design/estimator.ts';
import { gather } from './variables.ts';

export type Answer = {
  readonly values: Float64Array;
  /** p × p, row by row. */
  readonly covariance: Float64Array;
};

/**
 * Estimates with their covariance matrix.
 *
 * @param rows the domain's rows, with which the estimator's columns are aligned
 * @throws {DesignError} a stratum holds a single PSU and the policy is `fail`
 */
export function runEstimator(estimator: SmoothEstimator, rows: Rows, design: Design): Answer {
  const weights = gather(design.weights, rows);
  const totals = totalsOfParts(estimator.parts, weights);
  const values = estimator.point(totals);
  if (design.replicates !== undefined) {
    const estimates = replicateEstimates(estimator, rows, design, design.replicates);
    return { values, covariance: covarianceOfReplicates(estimates, values, design.replicates) };
  }
  return { values, covariance: covarianceOfScores(estimator.scores(totals, weights), design, rows) };
}
