/** Post-stratification: weights are scaled so that each cell sums to its known population. */
import type { Adjustment } from './adjustment.ts';
import { matchMargin, type Margin } from './population.ts';

/**
 * Post-stratification to one (crossed) population table.
 *
 * @param weights one per row of the margin's factors
 * @param partial leave out population cells that the sample does not hold, instead of refusing them
 * @throws {WeightingError} a category without population or sample, a missing category
 * @see Holt & Smith (1979), Post stratification, JRSS A 142(1); golden: test/golden/weighting/weighting.R
 */
export function poststratification(
  weights: Float64Array,
  margin: Margin,
  { partial = false }: { readonly partial?: boolean } = {},
): Adjustment {
  const { targets, index, size } = matchMargin(margin, weights, partial);
  // A cell that is empty in a replicate gives an infinite factor on weights of 0: that replicate's figures are NaN.
  const factorsFor = (cellWeights: Float64Array): Float64Array =>
    cellWeights.map((sum, cell) => (targets[cell] === 0 && sum === 0 ? 1 : targets[cell]! / sum));
  return {
    kind: 'poststratify',
    cells: { index, size },
    solve: (cellWeights) => ({
      factors: factorsFor(cellWeights),
      iterations: 1,
      misfits: [],
      conflict: () => undefined,
      solveReplicate: factorsFor,
      residuals: {
        sumsOf: 'score',
        correction: (sums) => sums.map((sum, cell) => (cellWeights[cell] === 0 ? 0 : sum / cellWeights[cell]!)),
      },
    }),
  };
}
