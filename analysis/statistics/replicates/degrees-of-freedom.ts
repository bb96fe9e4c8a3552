/** Degrees of freedom that replicates leave: how many independent directions their weights span, less one. */
import type { Design } from '../design/design.ts';
import type { Replicates, ReplicatesByGroup } from '../design/replicates.ts';
import type { Rows } from '../design/estimator.ts';
import { multipliersOfGroup } from './multipliers.ts';
import { numericalRank } from './numerical-rank.ts';

/** A column shorter than this share of its length, once earlier columns are taken out, is dependent: R's qr(tol = 1e-5). */
const TOLERANCE = 1e-5;

/** From this rank on, random draws are taken to be in general position. */
const SURELY_RANDOM = 60;

/**
 * Rank of the matrix of replicate weights (rows × replicates) over a domain, less one.
 *
 * @see R: survey:::degf.svyrep.design
 */
export function replicateDegreesOfFreedom(rows: Rows, { weights }: Design, replicates: Replicates): number {
  // Rows of one group are multiples of one another, so they weigh as one row of the root of their squares.
  const squares = new Float64Array(replicates.groups.size);
  for (const row of rows) squares[replicates.groups.index[row]!]! += weights[row]! * weights[row]!;
  return replicateDegreesFromSquares(squares, replicates);
}

/**
 * The same from sums by replicate group.
 *
 * @param squares group → Σ w² over the rows of the domain
 */
export function replicateDegreesFromSquares(squares: Float64Array, replicates: ReplicatesByGroup): number {
  const present = Array.from(squares.keys()).filter((group) => squares[group]! > 0);
  return (structuralRank(replicates, present) ?? matrixRank(replicates, squares, present)) - 1;
}

/**
 * A plain jackknife or bootstrap needs no matrix. The rows of the PSUs are independent, except that those of each stratum
 * whose PSUs are all present add up to the same row. Random draws reach that rank but for a chance of 2^−rank.
 */
function structuralRank({ layers, groups, count }: ReplicatesByGroup, present: readonly number[]): number | undefined {
  const [layer] = layers;
  if (layer?.stratumOfPart === undefined || layers.length > 1) return undefined;
  if (layer.kind === 'delete-one' && layer.beyond.some((value) => value !== 1)) return undefined;
  const { stratumOfPart } = layer;
  const strata = stratumOfPart.reduce((most, stratum) => Math.max(most, stratum + 1), 0);
  const drawn = new Int32Array(strata);
  const missing = new Int32Array(strata);
  for (const stratum of stratumOfPart) drawn[stratum]!++;
  missing.set(drawn);
  for (const group of present) missing[stratumOfPart[groups.parts[0]![group]!]!]!--;
  const complete = missing.filter((parts, stratum) => parts === 0 && drawn[stratum]! > 0).length;
  const rank = Math.min(count, present.length - Math.max(0, complete - 1));
  return layer.kind === 'dense' && rank < SURELY_RANDOM ? undefined : rank;
}

function matrixRank(replicates: ReplicatesByGroup, squares: Float64Array, present: readonly number[]): number {
  const { count } = replicates;
  const scratch = new Float64Array(count);
  const read = (line: number): Float64Array => {
    const group = present[line]!;
    const length = Math.sqrt(squares[group]!);
    return multipliersOfGroup(replicates, group, scratch).map((multiplier) => multiplier * length);
  };
  return numericalRank(present.length, count, read, TOLERANCE);
}
