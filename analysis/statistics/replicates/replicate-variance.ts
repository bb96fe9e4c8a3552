/** Variance from replicates: the estimator again under every set of replicate weights, and the spread of its answers. */
import type { Design } from '../design/design.ts';
import type { Replicates } from '../design/replicates.ts';
import { sumByUnit, type UnitSums } from '../design/unit-sums.ts';
import type { Estimator, Rows, SmoothEstimator } from '../design/estimator.ts';
import { multipliersInReplicate } from './multipliers.ts';
import { replicateTotals } from './replicate-sums.ts';

/**
 * The estimates under each replicate, `estimates[r * p + j]`.
 *
 * A smooth estimator costs one pass over the rows, and then groups (PSUs, or PSUs crossed with calibration cells) ×
 * replicates. A rank estimator sees the rows again in every replicate.
 *
 * @param rows the domain, ascending row numbers; the estimator's columns are aligned with it
 */
export function replicateEstimates(
  estimator: Estimator,
  rows: Rows,
  design: Design,
  replicates: Replicates,
): Float64Array {
  const { count, groups } = replicates;
  const weights = Float64Array.from(rows, (row) => design.weights[row]!);
  if (estimator.kind === 'smooth') {
    const weighted = estimator.parts.map((part) => part.map((value, k) => value * weights[k]!));
    const sums = sumByUnit(weighted, groups.index, groups.size, rows);
    return estimatesFromSums(estimator, sums, weighted.length, replicates);
  }
  const answers: Float64Array[] = [];
  const groupOf = Int32Array.from(rows, (row) => groups.index[row]!);
  const multipliers = new Float64Array(groups.size);
  for (let r = 0; r < count; r++) {
    multipliersInReplicate(replicates, r, multipliers);
    answers.push(estimator.point(weights.map((weight, k) => weight * multipliers[groupOf[k]!]!)));
  }
  return sideBySide(answers);
}

/**
 * The estimates of a smooth estimator under each replicate, `estimates[r * p + j]`.
 *
 * @param sums weighted sums of its `columns` parts by replicate group
 */
export function estimatesFromSums(
  { point }: Pick<SmoothEstimator, 'point'>,
  sums: UnitSums,
  columns: number,
  replicates: Replicates,
): Float64Array {
  const { count } = replicates;
  const totals = replicateTotals(sums, columns, replicates);
  return sideBySide(
    Array.from({ length: count }, (_, r) =>
      point(Float64Array.from({ length: columns }, (__, column) => totals[column * count + r]!)),
    ),
  );
}

function sideBySide(answers: readonly Float64Array[]): Float64Array {
  const p = answers[0]?.length ?? 0;
  const estimates = new Float64Array(answers.length * p);
  for (const [r, answer] of answers.entries()) estimates.set(answer, r * p);
  return estimates;
}

/**
 * Covariance matrix of p estimates: scale × Σ_r rscales[r] (θ_r − centre)(θ_r − centre)ᵀ. Replicates without an answer
 * (NaN) are left out, as R does.
 *
 * @param estimates replicate by replicate, as replicateEstimates gives them
 * @param full the p estimates under the full weights: the centre when the replicates say `mse`
 * @see R: svrVar; golden: test/golden/replicates/replicates.R
 */
export function covarianceOfReplicates(
  estimates: Float64Array,
  full: Float64Array,
  replicates: Replicates,
): Float64Array {
  const p = full.length;
  const used: number[] = [];
  for (let r = 0; r < replicates.count; r++) {
    if (!estimates.subarray(r * p, r * p + p).some(Number.isNaN)) used.push(r);
  }
  const centre = replicates.mse ? full : meanEstimate(estimates, p, used, replicates.rscales);
  const covariance = new Float64Array(p * p);
  for (const r of used) {
    for (let a = 0; a < p; a++) {
      const left = (estimates[r * p + a]! - centre[a]!) * replicates.rscales[r]! * replicates.scale;
      for (let b = 0; b < p; b++) covariance[a * p + b]! += left * (estimates[r * p + b]! - centre[b]!);
    }
  }
  return used.length === 0 ? covariance.fill(NaN) : covariance;
}

function meanEstimate(
  estimates: Float64Array,
  p: number,
  used: readonly number[],
  rscales: Float64Array,
): Float64Array {
  const counted = used.filter((r) => rscales[r]! > 0);
  const mean = new Float64Array(p);
  for (const r of counted) for (let j = 0; j < p; j++) mean[j]! += estimates[r * p + j]!;
  return mean.map((sum) => sum / counted.length);
}
