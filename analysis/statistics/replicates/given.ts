/** Replicate weights that came with the data, as statistical offices publish them. */
import type { Replicates } from '../design/replicates.ts';
import { WeightingError } from '../weighting/weighting-error.ts';
import { groupsOfOneLayer } from './multipliers.ts';

export type GivenType = 'BRR' | 'Fay' | 'bootstrap' | 'JK1' | 'JK2' | 'JKn' | 'ACS' | 'successive-difference' | 'other';

export type GivenReplicates = {
  readonly type: GivenType;
  /** The sample's weights, one per row. */
  readonly weights: Float64Array;
  /** One array of all rows per replicate. */
  readonly replicateWeights: readonly Float64Array[];
  /** Whether the replicate weights contain the sample's weights (default), or multiply them. */
  readonly combined?: boolean;
  /** Needed for some types; see the default in {@link givenReplicates}. */
  readonly scale?: number;
  readonly rscales?: Float64Array;
  /** Fay's coefficient, 0 ≤ ρ < 1. */
  readonly rho?: number;
  readonly mse?: boolean;
};

/**
 * Replicates from given weights. Scale unless given, with B replicates: BRR 1/B; Fay 1/(B (1 − ρ)²); bootstrap 1/(B − 1);
 * JK1 (B − 1)/B; JK2 1; ACS and successive differences 4/B. JKn asks for rscales; `other` for scale or rscales. Of JK1 and
 * JKn that do not contain the weights both are guessed from the largest multipliers. What looks wrong: doubts.ts.
 *
 * @throws {WeightingError} bad-replicates: fewer than two, lengths that differ, a weight that is no number, a weight in
 * a replicate for a row whose own weight is 0, or scales that are missing
 * @see R: svrepdesign
 */
export function givenReplicates(given: GivenReplicates): Replicates {
  const { type, weights, replicateWeights, combined = true, mse = false } = given;
  const count = replicateWeights.length;
  if (count < 2) refuse('replicate weights', `${count} columns, two or more are needed`);
  const values = new Float64Array(weights.length * count);
  for (const [r, column] of replicateWeights.entries()) {
    if (column.length !== weights.length)
      refuse(`replicate ${r + 1}`, `${column.length} weights for ${weights.length} rows`);
    for (let k = 0; k < column.length; k++) {
      const [weight, own] = [column[k]!, weights[k]!];
      const multiplier = !combined ? weight : weight === 0 ? 0 : weight / own;
      if (!Number.isFinite(multiplier))
        refuse(`replicate ${r + 1}, row ${k + 1}`, `the replicate weight is ${weight}, the weight ${own}`);
      values[k * count + r] = multiplier;
    }
  }
  const rscales = rscalesOf(given, count);
  if (rscales.length !== count) refuse('rscales', `${rscales.length} for ${count} replicates`);
  return {
    type,
    count,
    scale: scaleOf(given, count),
    rscales,
    mse,
    groups: groupsOfOneLayer(
      Int32Array.from({ length: weights.length }, (_, k) => k),
      weights.length,
    ),
    layers: [{ kind: 'dense', values }],
  };
}

/** Of a jackknife that left the weights out, the largest multiplier of a replicate is n/(n − 1) of its stratum. */
function rscalesOf({ type, rscales, replicateWeights, combined = true }: GivenReplicates, count: number): Float64Array {
  if (type === 'JK2' || type === 'ACS' || type === 'successive-difference') return new Float64Array(count).fill(1);
  if (type === 'JKn' && rscales === undefined && !combined)
    return Float64Array.from(replicateWeights, (column) => 1 / largest(column));
  return rscales ?? new Float64Array(count).fill(1);
}

const largest = (column: Float64Array): number => column.reduce((a, b) => Math.max(a, b), -Infinity);

function scaleOf(
  { type, scale, rscales, rho = 0, combined = true, replicateWeights }: GivenReplicates,
  count: number,
): number {
  switch (type) {
    case 'BRR':
      return 1 / count;
    case 'Fay':
      if (!(rho >= 0 && rho < 1)) refuse('Fay', `ρ is at least 0 and below 1, not ${rho}`);
      return 1 / (count * (1 - rho) ** 2);
    case 'ACS':
    case 'successive-difference':
      return 4 / count;
    case 'JK2':
      return 1;
    case 'bootstrap':
      return scale ?? 1 / (count - 1);
    case 'JK1':
      return scale ?? (combined ? (count - 1) / count : 1 / largest(replicateWeights[0]!));
    case 'JKn':
      if (rscales === undefined && combined) refuse('JKn', 'needs rscales, (n − 1)/n of each replicate’s stratum');
      return scale ?? 1;
    case 'other':
      if (scale === undefined && rscales === undefined)
        refuse('replicates of no known type', 'need a scale or rscales');
      return scale ?? 1;
  }
}

function refuse(where: string, why: string): never {
  throw new WeightingError('bad-replicates', where, why);
}
