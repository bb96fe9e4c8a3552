/** Variance from replicates: the estimator again under every set of replicate weights, and the spread of its answers. */
import type { Design } from '../design/design.ts';
import type { Replicates } from '../design/replicates.ts';
import { sumByUnit } from '../design/unit-sums.ts';
import type { Estimator, Rows } from '../estimators/estimator.ts';

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
  if (estimator.kind === 'smooth') {
    const joint = jointParts(rows, replicates);
    const weighted = estimator.parts.map((part) => part.map((value, k) => value * design.weights[rows[k]!]!));
    const { units, sums } = sumByUnit(weighted, joint.codes, joint.count, undefined);
    const columns = weighted.length;
    for (let r = 0; r < replicates.count; r++) {
      const totals = new Float64Array(columns);
      for (let slot = 0; slot < units.length; slot++) {
        const multiplier = multiplierOfRow(replicates, r, rows[joint.firstEntry[units[slot]!]!]!);
        for (let column = 0; column < columns; column++) totals[column]! += multiplier * sums[slot * columns + column]!;
      }
      answers.push(estimator.point(totals));
    }
  } else {
    for (let r = 0; r < replicates.count; r++)
      answers.push(estimator.point(replicateWeights(r, rows, design, replicates)));
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
export function replicateWeights(replicate: number, rows: Rows, design: Design, replicates: Replicates): Float64Array {
  return Float64Array.from(rows, (row) => design.weights[row]! * multiplierOfRow(replicates, replicate, row));
}

/** Multiplier of a row in a replicate: the product over the layers. */
function multiplierOfRow(replicates: Replicates, replicate: number, row: number): number {
  let product = 1;
  for (const { index, multipliers } of replicates.layers) {
    const part = index[row]!;
    if (multipliers.kind === 'dense') product *= multipliers.values[part * replicates.count + replicate]!;
    else if (part === multipliers.left[replicate]) product = 0;
    else {
      const sameStratum = multipliers.stratumOfPart[part] === multipliers.stratumOfPart[multipliers.left[replicate]!];
      product *= sameStratum ? multipliers.within[replicate]! : multipliers.beyond[replicate]!;
    }
  }
  return product;
}

/** Rows that share their part in every layer share every multiplier: numbered together, entry k for rows[k]. */
export function jointParts(
  rows: Rows,
  { layers }: Replicates,
): { codes: Int32Array; count: number; firstEntry: number[] } {
  const codes = new Int32Array(rows.length);
  let count = 1;
  let firstEntry: number[] = [0];
  for (const { index, size } of layers) {
    const seen = new Map<number, number>();
    firstEntry = [];
    for (let k = 0; k < rows.length; k++) {
      const key = codes[k]! * size + index[rows[k]!]!;
      let code = seen.get(key);
      if (code === undefined) {
        code = firstEntry.length;
        seen.set(key, code);
        firstEntry.push(k);
      }
      codes[k] = code;
    }
    count = firstEntry.length;
  }
  return { codes, count, firstEntry };
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
