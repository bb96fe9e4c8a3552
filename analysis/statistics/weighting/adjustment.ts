/**
 * What every adjustment of weights has in common. Rows of one cell get one factor, so an adjustment is a function from
 * weights summed by cell to factors by cell – the same function for the sample's own weights and for every replicate.
 */
import { sumBy, type Partition } from './cells.ts';
import type { Conflict } from './conflict.ts';
import { diagnoseWeights, type WeightDiagnostic } from './diagnose-weights.ts';
import { checkWeights, WeightingError } from './weighting-error.ts';

/** How far a population total was missed: `cell` names it, `margin` says to which margin it belongs. */
export type Misfit = {
  readonly margin: string;
  readonly cell: string;
  readonly target: number;
  readonly achieved: number;
};

/** An adjustment, ready to solve. */
export type Adjustment = {
  readonly kind: 'poststratify' | 'rake' | 'calibrate';
  readonly cells: Partition;
  /** Factors by cell for the sample's weights summed by cell. */
  readonly solve: (cellWeights: Float64Array) => Solution;
};

export type Solution = {
  /** Multiplies the weights of the cell. */
  readonly factors: Float64Array;
  readonly iterations: number;
  /** Empty when every population total is met. */
  readonly misfits: readonly Misfit[];
  /** For a solution with misfits: totals that nothing could have met, if that can be shown. */
  readonly conflict: () => Conflict | undefined;
  /** The factors of one replicate, whose weights summed by cell are given; as many iterations as the sample took. */
  readonly solveReplicate: (cellWeights: Float64Array) => Float64Array;
  /** See {@link AdjustedWeights.residualise}. */
  readonly residuals: Residuals;
};

/**
 * Residuals of weighted scores z (one per row): z − d·c(cell), d the weights before the adjustment. The cell's c is
 * computed from z, or from z/d, summed by cell.
 */
export type Residuals = {
  readonly sumsOf: 'score' | 'score over weight';
  readonly correction: (sums: Float64Array) => Float64Array;
};

export type AdjustedWeights = {
  readonly weights: Float64Array;
  readonly diagnostic: WeightDiagnostic & {
    readonly smallestFactor: number;
    readonly largestFactor: number;
    readonly iterations: number;
    readonly converged: boolean;
    readonly misfits: readonly Misfit[];
  };
  /**
   * The part of weighted scores (weight × linearised variable, one per row, the new weights) that the adjustment does
   * not explain; linearised variances are computed from it. With several adjustments, apply each in the order in which
   * they were made.
   */
  readonly residualise: (scores: Float64Array) => Float64Array;
  /** For replicates: {@link ../replicates/adjust-replicates.ts}. */
  readonly solution: Solution;
};

export type Strictness = {
  /** What to do when population totals are not met: refuse (default), or keep the weights and list the misfits. */
  readonly onMisfit?: 'fail' | 'keep';
};

/**
 * Applies an adjustment to weights, one per row.
 * @throws {WeightingError} bad-weight; length-mismatch; no-solution, naming the totals that exclude each other;
 *   not-converged, naming the margin and cell furthest off
 */
export function adjustWeights(
  weights: Float64Array,
  adjustment: Adjustment,
  { onMisfit = 'fail' }: Strictness = {},
): AdjustedWeights {
  const { cells } = adjustment;
  if (cells.index.length !== weights.length)
    throw new WeightingError('length-mismatch', adjustment.kind, 'one weight and one cell per row');
  checkWeights(weights);
  const solution = adjustment.solve(sumBy(cells, weights));
  if (onMisfit === 'fail') refuseMisfits(solution, adjustment.kind);
  const adjusted = weights.map((weight, k) => (weight === 0 ? 0 : weight * solution.factors[cells.index[k]!]!));
  const used = solution.factors.filter(Number.isFinite);
  return {
    weights: adjusted,
    diagnostic: {
      ...diagnoseWeights(adjusted),
      smallestFactor: used.reduce((a, b) => Math.min(a, b), Infinity),
      largestFactor: used.reduce((a, b) => Math.max(a, b), -Infinity),
      iterations: solution.iterations,
      converged: solution.misfits.length === 0,
      misfits: solution.misfits,
    },
    residualise: (scores) => residualise(scores, weights, cells, solution.residuals),
    solution,
  };
}

function refuseMisfits({ misfits, iterations, conflict }: Solution, kind: Adjustment['kind']): void {
  const off = ({ target, achieved }: Misfit): number => Math.abs(achieved - target) / (1 + Math.abs(target));
  const worst = misfits.toSorted((a, b) => off(b) - off(a))[0];
  if (worst === undefined) return;
  const impossible = conflict();
  if (impossible !== undefined)
    throw new WeightingError(
      'no-solution',
      `${kind}, totals of ${impossible.names.join(', ')}`,
      impossible.message,
      impossible.misses,
    );
  throw new WeightingError(
    'not-converged',
    `margin ${worst.margin}, cell ${worst.cell}`,
    `after ${iterations} iterations the weights sum to ${worst.achieved}, the population is ${worst.target}; ` +
      'collapse small categories, check this total, or allow more iterations',
    [`${worst.margin === kind ? '' : `${worst.margin} `}${worst.cell}: ${worst.target} ≠ ${worst.achieved}`],
  );
}

function residualise(scores: Float64Array, before: Float64Array, cells: Partition, residuals: Residuals): Float64Array {
  const { index, size } = cells;
  if (scores.length !== before.length)
    throw new WeightingError('length-mismatch', 'scores', `${scores.length} scores for ${before.length} weights`);
  const sums = new Float64Array(size);
  if (residuals.sumsOf === 'score') for (let k = 0; k < scores.length; k++) sums[index[k]!]! += scores[k]!;
  else for (let k = 0; k < scores.length; k++) if (before[k]! !== 0) sums[index[k]!]! += scores[k]! / before[k]!;
  const correction = residuals.correction(sums);
  return scores.map((score, k) => (before[k]! !== 0 ? score - before[k]! * correction[index[k]!]! : score));
}
