/** Variance from replicates: the estimator again under every set of replicate weights, and the spread of its answers. */
import type { Replicates, ReplicatesByGroup } from '../design/replicates.ts';
import { sideBySide, type SmoothEstimator } from '../design/estimator.ts';
import { multiplied } from '../sums/pick.ts';
import { multipliersInReplicate } from './multipliers.ts';
import { replicateTotals } from './replicate-sums.ts';

/**
 * The estimates of a smooth estimator under each replicate, `estimates[r * p + j]`. Costs groups (PSUs, or PSUs crossed with
 * calibration cells) × replicates, whatever the number of rows.
 *
 * @param groups slot → replicate group
 */
export function estimatesInReplicates(
  { parts, point }: Pick<SmoothEstimator, 'parts' | 'point'>,
  groups: Int32Array,
  replicates: ReplicatesByGroup,
): Float64Array {
  const { count } = replicates;
  const columns = parts.length;
  const totals = replicateTotals(sideBySide(parts, groups), columns, replicates);
  return inOneArray(
    Array.from({ length: count }, (_, r) =>
      point(Float64Array.from({ length: columns }, (__, column) => totals[column * count + r]!)),
    ),
  );
}

/**
 * The same of a function of the weights that is no function of a few totals: a quantile.
 *
 * @param point weights, one per entry → estimates
 * @param entries weight and replicate group of each
 */
export function rankedInReplicates(
  point: (weights: Float64Array) => Float64Array,
  { weights, units }: { readonly weights: Float64Array; readonly units: Int32Array },
  replicates: ReplicatesByGroup,
): Float64Array {
  const multipliers = new Float64Array(replicates.groups.size);
  return inOneArray(
    Array.from({ length: replicates.count }, (_, r) => {
      multipliersInReplicate(replicates, r, multipliers);
      return point(multiplied(weights, multipliers, units));
    }),
  );
}

function inOneArray(answers: readonly Float64Array[]): Float64Array {
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
  replicates: Pick<Replicates, 'count' | 'scale' | 'rscales' | 'mse'>,
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
