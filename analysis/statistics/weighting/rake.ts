/** Raking (iterative proportional fitting): weights are scaled to each margin in turn until they change no more. */
import type { Adjustment, Misfit, Solution } from './adjustment.ts';
import { countBy, crossPartitions } from './cells.ts';
import { conflictIn } from './conflict.ts';
import type { CalibrationProblem } from './newton.ts';
import { matchMargin, type Margin, type MatchedMargin } from './population.ts';
import { WeightingError } from './weighting-error.ts';

export type RakeOptions = {
  /** Cycles over all margins at most; 10 unless given. */
  readonly maxIterations?: number;
  /** Converged when no margin total changes by this much in a cycle; below 1 it is a share of the sum of weights. */
  readonly epsilon?: number;
  /** Largest relative difference between the totals of two margins. */
  readonly marginTolerance?: number;
};

/** Sweeps of the residuals over the margins, as R does. */
const RESIDUAL_SWEEPS = 10;

/**
 * Raking to several margins of the population.
 *
 * @param weights one per row of the margins' factors
 * @throws {WeightingError} margins-disagree, naming both; categories without population or sample; missing categories
 * @see Deming & Stephan (1940), Annals of Mathematical Statistics 11(4); golden: test/golden/weighting/weighting.R
 */
export function raking(weights: Float64Array, margins: readonly Margin[], options: RakeOptions = {}): Adjustment {
  const { maxIterations = 10, epsilon = 1, marginTolerance = 1e-6 } = options;
  if (margins.length === 0) throw new WeightingError('bad-input', 'rake', 'names no margin');
  if (!(maxIterations >= 1) || !(epsilon > 0))
    throw new WeightingError('bad-input', 'rake', 'at least one iteration and an epsilon above 0');
  const matched = margins.map((margin) => matchMargin(margin, weights));
  refuseUnequalMargins(matched, marginTolerance);
  const cells = crossPartitions(matched, weights.length);
  const table: Table = { margins: matched, parts: cells.parts };
  return {
    kind: 'rake',
    cells,
    solve: (cellWeights) => solve(table, cellWeights, countBy(cells), maxIterations, epsilon),
  };
}

/** The margins, and for each the part in which every joint cell lies. */
type Table = { readonly margins: readonly MatchedMargin[]; readonly parts: readonly Int32Array[] };

function refuseUnequalMargins(margins: readonly MatchedMargin[], tolerance: number): void {
  const totals = margins.map((margin) => margin.targets.reduce((a, b) => a + b, 0));
  const [first = 0] = totals;
  for (const [i, total] of totals.entries())
    if (Math.abs(total - first) > tolerance * first)
      throw new WeightingError(
        'margins-disagree',
        `margins ${margins[0]!.name} and ${margins[i]!.name}`,
        `the population is ${first} in one and ${total} in the other`,
        [`${margins[0]!.name} (${first})`, `${margins[i]!.name} (${total})`],
      );
}

/** The cells' weights summed to one margin. */
function marginSums(part: Int32Array, size: number, sums: Float64Array, factors: Float64Array): Float64Array {
  const result = new Float64Array(size);
  for (let cell = 0; cell < sums.length; cell++) result[part[cell]!]! += sums[cell]! * factors[cell]!;
  return result;
}

/** One cycle over the margins; `factors` change in place. `after` sees them when each margin has been met. */
function cycle(table: Table, sums: Float64Array, factors: Float64Array, after?: (margin: number) => void): void {
  for (const [m, margin] of table.margins.entries()) {
    const part = table.parts[m]!;
    const achieved = marginSums(part, margin.size, sums, factors);
    for (let cell = 0; cell < sums.length; cell++) {
      const [target, sum] = [margin.targets[part[cell]!]!, achieved[part[cell]!]!];
      if (target !== 0 || sum !== 0) factors[cell]! *= target / sum;
    }
    after?.(m);
  }
}

function solve(
  table: Table,
  sums: Float64Array,
  counts: Float64Array,
  maxIterations: number,
  epsilon: number,
): Solution {
  const tolerance = epsilon < 1 ? epsilon * sums.reduce((a, b) => a + b, 0) : epsilon;
  const factors = new Float64Array(sums.length).fill(1);
  const afterMargin = table.margins.map(() => new Float64Array(0));
  const totals = (): Float64Array[] =>
    table.margins.map((margin, m) => marginSums(table.parts[m]!, margin.size, sums, factors));
  let old = totals();
  let iterations = 0;
  let converged = false;
  while (iterations < maxIterations && !converged) {
    cycle(table, sums, factors, (m) => {
      afterMargin[m] = factors.slice();
    });
    const now = totals();
    converged = now.every((margin, m) => margin.every((total, c) => Math.abs(total - old[m]![c]!) < tolerance));
    old = now;
    iterations += 1;
  }
  const misfits = misfitsOf(table, old, tolerance);
  // Margins that exclude each other come to rest as well, each cycle undoing what the other margin did.
  const isSuspect = !converged || misfits.some((misfit) => off(misfit) >= 10 * tolerance);
  const conflict = isSuspect
    ? conflictIn(asCalibration(table, sums.length), sums, { lower: 0, upper: Infinity })
    : undefined;
  const atRest = converged && conflict === undefined;
  return {
    factors,
    iterations,
    misfits: atRest ? [] : misfits,
    conflict: () => conflict,
    solveReplicate: (replicateSums) => {
      const replicate = new Float64Array(sums.length).fill(1);
      for (let i = 0; i < iterations; i++) cycle(table, replicateSums, replicate);
      return replicate;
    },
    residuals: { sumsOf: 'score over weight', correction: residualCorrection(table, counts, afterMargin) },
  };
}

/** The margins as 0/1 columns, one per cell of each margin. */
function asCalibration({ margins, parts }: Table, size: number): CalibrationProblem {
  const names = margins.flatMap((margin) => margin.labels.map((label) => `${margin.name} ${label}`));
  const values = new Float64Array(size * names.length);
  let first = 0;
  for (const [m, margin] of margins.entries()) {
    for (let cell = 0; cell < size; cell++) values[cell * names.length + first + parts[m]![cell]!] = 1;
    first += margin.size;
  }
  return { names, values, population: Float64Array.from(margins.flatMap((margin) => [...margin.targets])) };
}

const off = ({ achieved, target }: Misfit): number => Math.abs(achieved - target);

/** Cells off by more than the tolerance; if the last cycle moved much and yet ended near, the furthest of all. */
function misfitsOf(table: Table, achieved: readonly Float64Array[], tolerance: number): Misfit[] {
  const all = table.margins.flatMap((margin, m) =>
    margin.labels.map((cell, c) => ({
      margin: margin.name,
      cell,
      target: margin.targets[c]!,
      achieved: achieved[m]![c]!,
    })),
  );
  const far = all.filter((misfit) => off(misfit) >= tolerance);
  return far.length > 0 ? far : all.toSorted((a, b) => off(b) - off(a)).slice(0, 1);
}

/**
 * Residuals as R sweeps them: per margin m, x − w_m × (unweighted mean of x / w_m in the cell), w_m the weights after
 * that margin in the last cycle. With w_m = d × F_m and s = sums of x / d, each sweep is a sum over joint cells.
 */
function residualCorrection(table: Table, counts: Float64Array, afterMargin: readonly Float64Array[]) {
  return (given: Float64Array): Float64Array => {
    const sums = given.slice();
    const correction = new Float64Array(sums.length);
    for (let sweep = 0; sweep < RESIDUAL_SWEEPS; sweep++)
      for (const [m, margin] of table.margins.entries()) {
        const [part, factor] = [table.parts[m]!, afterMargin[m]!];
        const [total, n] = [new Float64Array(margin.size), new Float64Array(margin.size)];
        for (let cell = 0; cell < sums.length; cell++) {
          total[part[cell]!]! += sums[cell]! / factor[cell]!;
          n[part[cell]!]! += counts[cell]!;
        }
        for (let cell = 0; cell < sums.length; cell++) {
          const step = (factor[cell]! * total[part[cell]!]!) / n[part[cell]!]!;
          correction[cell]! += step;
          sums[cell]! -= counts[cell]! * step;
        }
      }
    return correction;
  };
}
