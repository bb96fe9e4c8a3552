/** Variance from replicates: the estimator again under every set of replicate weights, and the spread of its answers. */
import type { Design } from '../design/design.ts';
import type { Replicates } from '../design/replicates.ts';
import { sumByUnit } from '../design/unit-sums.ts';
import type { Estimator, Rows } from '../estimators/estimator.ts';
import { totalsOfParts } from '../estimators/estimator.ts';

/**
 * The estimates under each replicate, `estimates[r * p + j]`.
 *
 * A smooth estimator whose replicates multiply PSUs costs one pass over the rows and then PSUs × replicates.
 *
 * @param rows the domain, ascending row numbers; the estimator's columns are aligned with it
 */
export function replicateEstimates(
  estimator: Estimator,
  rows: Rows,
  design: Design,
  replicates: Replicates,
): Float64Array {
  const answers: Float64Array[] = [];
  const { weights } = replicates;
  if (estimator.kind === 'smooth' && weights.kind === 'by-psu') {
    const own = gather(design.weights, rows);
    const weighted = estimator.parts.map((part) => part.map((value, k) => value * own[k]!));
    const { units, sums } = sumByUnit(weighted, design.stages[0].unitOfRow, weights.psuCount, rows);
    const parts = weighted.length;
    for (let r = 0; r < replicates.count; r++) {
      const totals = new Float64Array(parts);
      for (let slot = 0; slot < units.length; slot++) {
        const multiplier = weights.multipliers[r * weights.psuCount + units[slot]!]!;
        for (let part = 0; part < parts; part++) totals[part]! += multiplier * sums[slot * parts + part]!;
      }
      answers.push(estimator.point(totals));
    }
  } else {
    for (let r = 0; r < replicates.count; r++) {
      const own = replicateWeights(r, rows, design, replicates);
      answers.push(estimator.point(estimator.kind === 'smooth' ? totalsOfParts(estimator.parts, own) : own));
    }
  }
  const p = answers[0]?.length ?? 0;
  const estimates = new Float64Array(answers.length * p);
  for (const [r, answer] of answers.entries()) estimates.set(answer, r * p);
  return estimates;
}

/**
 * Weights of one replicate.
 *
 * @returns aligned with `rows`
 */
export function replicateWeights(replicate: number, rows: Rows, design: Design, { weights }: Replicates): Float64Array {
  if (weights.kind === 'by-row') return gather(weights.weightsOf(replicate), rows);
  const { unitOfRow } = design.stages[0];
  const start = replicate * weights.psuCount;
  return Float64Array.from(rows, (row) => design.weights[row]! * weights.multipliers[start + unitOfRow[row]!]!);
}

/**
 * Covariance matrix of p estimates: scale × Σ_r rscales[r] (θ_r − centre)(θ_r − centre)ᵀ. Replicates without an answer
 * (NaN) are left out.
 *
 * @param estimates replicate by replicate, as replicateEstimates gives them
 * @param full the p estimates under the full weights: the centre when the replicates say `mse`
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

function gather(values: Float64Array, rows: Rows): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) picked[k] = values[rows[k]!]!;
  return picked;
}
