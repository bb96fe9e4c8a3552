/** Post-stratified, raked and calibrated replicates: every replicate is adjusted as the sample was. */
import type { Design } from '../design/design.ts';
import type { Replicates } from '../design/replicates.ts';
import { adjustWeights, type AdjustedWeights, type Adjustment, type Strictness } from '../weighting/adjustment.ts';
import { crossPartitions } from '../weighting/cells.ts';
import { WeightingError } from '../weighting/weighting-error.ts';
import { replicateSumsBy } from './replicate-sums.ts';

export type AdjustedDesign = { readonly design: Design; readonly diagnostic: AdjustedWeights['diagnostic'] };

/**
 * The design with adjusted weights. Without replicates, its scores are residualised for the linearised variance; with
 * replicates, each replicate is adjusted on its own weights, at a cost that grows with cells and not with rows.
 *
 * A replicate in which a post-stratum or margin cell is empty gives NaN, and variances leave it out.
 *
 * @throws {WeightingError} whatever the adjustment refuses
 * @see R: postStratify, rake and calibrate of svyrep.design; golden: test/golden/replicates/replicates.R
 */
export function adjustDesign(design: Design, adjustment: Adjustment, strictness: Strictness = {}): AdjustedDesign {
  const adjusted = adjustWeights(design.weights, adjustment, strictness);
  const { weights, diagnostic, residualise } = adjusted;
  if (design.replicates === undefined)
    return { design: { ...design, weights, calibration: [...design.calibration, residualise] }, diagnostic };
  const replicates = adjustReplicates(design.replicates, design.weights, adjustment, adjusted);
  return { design: { ...design, weights, replicates }, diagnostic };
}

/** The replicates as multiples of the adjusted weights: one more layer, of the adjustment's cells. */
function adjustReplicates(
  replicates: Replicates,
  before: Float64Array,
  { cells }: Adjustment,
  { solution }: AdjustedWeights,
): Replicates {
  const { count, groups } = replicates;
  const sums = replicateSumsBy(cells.index, cells.size, before, replicates);
  const values = new Float64Array(cells.size * count);
  const own = new Float64Array(cells.size);
  for (let r = 0; r < count; r++) {
    for (let cell = 0; cell < cells.size; cell++) own[cell] = sums[cell * count + r]!;
    const factors = naming(r, () => solution.solveReplicate(own));
    for (let cell = 0; cell < cells.size; cell++) values[cell * count + r] = factors[cell]! / solution.factors[cell]!;
  }
  const crossing = crossPartitions([groups, cells], before.length);
  const [groupOf, cellOf] = [crossing.parts[0]!, crossing.parts[1]!];
  return {
    ...replicates,
    layers: [...replicates.layers, { kind: 'dense', values }],
    groups: {
      index: crossing.index,
      size: crossing.size,
      parts: [...groups.parts.map((part) => Int32Array.from(groupOf, (group) => part[group]!)), cellOf],
    },
  };
}

function naming<T>(replicate: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof WeightingError)) throw error;
    throw new WeightingError(error.kind, `replicate ${replicate + 1}`, error.message, error.about);
  }
}
