/** Calibration: weights move as little as they can while the sample's totals meet the population's. */
import type { Adjustment, Misfit, Solution } from './adjustment.ts';
import { distanceFunctions, type Bounds, type DistanceName } from './calibration-distance.ts';
import { sumBy } from './cells.ts';
import { conflictIn } from './conflict.ts';
import type { ModelMatrix } from './model-matrix.ts';
import { newtonFactors, type CalibrationProblem } from './newton.ts';
import { symmetricSystem } from './symmetric-system.ts';
import { WeightingError } from './weighting-error.ts';

export type CalibrateOptions = {
  readonly distance?: DistanceName;
  /** On the factors g = new weight / old weight. */
  readonly bounds?: Bounds;
  /** Converged when every |misfit| / (1 + |population total|) is below this. */
  readonly epsilon?: number;
  readonly maxIterations?: number;
};

/**
 * Calibration to population totals of the columns of a model matrix. Linear without bounds is the GREG estimator and
 * takes one step; the others are solved by Newton steps.
 *
 * @param weights one per row of the matrix
 * @param population a total for every column of the matrix, by its name
 * @throws {WeightingError} population-names; bad-bounds; no-solution, naming the column; bad-weight
 * @see Deville & Särndal (1992), JASA 87(418); golden: test/golden/weighting/weighting.R
 */
export function calibration(
  weights: Float64Array,
  matrix: ModelMatrix,
  population: Readonly<Record<string, number>>,
  options: CalibrateOptions = {},
): Adjustment {
  const { distance = 'linear', epsilon = 1e-7, maxIterations = 50 } = options;
  const bounds = options.bounds ?? { lower: -Infinity, upper: Infinity };
  const oneStep = distance === 'linear' && bounds.lower === -Infinity && bounds.upper === Infinity;
  const functions = distanceFunctions(distance, bounds);
  const reach = distance === 'raking' ? { ...bounds, lower: Math.max(bounds.lower, 0) } : bounds;
  const problem = withoutEmptyColumns(matrix, totalsInOrder(matrix, population), sumBy(matrix.patterns, weights));
  return {
    kind: 'calibrate',
    cells: matrix.patterns,
    solve: (sums) => {
      const factorsFor = (
        patternWeights: Float64Array,
        whose: string,
      ): { factors: Float64Array; iterations: number } =>
        oneStep
          ? { factors: linearFactors(problem, patternWeights, whose), iterations: 1 }
          : newtonFactors(problem, patternWeights, functions, epsilon, maxIterations);
      const { factors, iterations } = factorsFor(sums, 'calibration');
      return {
        factors,
        iterations,
        misfits: oneStep ? [] : misfitsOf(problem, sums, factors, epsilon),
        conflict: () => conflictIn(problem, sums, reach),
        solveReplicate: (replicateSums) => factorsFor(replicateSums, 'calibration of a replicate').factors,
        residuals: residualsOf(problem, sums, factors),
      };
    },
  };
}

function totalsInOrder(matrix: ModelMatrix, population: Readonly<Record<string, number>>): Float64Array {
  const totalOf = (name: string) => (Object.hasOwn(population, name) ? population[name] : undefined);
  const missing = matrix.names.find((name) => totalOf(name) === undefined);
  if (missing !== undefined)
    throw new WeightingError('population-names', missing, 'the population has no total for this column of the model');
  const unknown = Object.keys(population).find((name) => !matrix.names.includes(name));
  if (unknown !== undefined)
    throw new WeightingError('population-names', unknown, 'the model has no column for this population total');
  const totals = Float64Array.from(matrix.names, (name) => totalOf(name) ?? NaN);
  const bad = totals.findIndex((total) => !Number.isFinite(total));
  if (bad >= 0) throw new WeightingError('bad-input', matrix.names[bad] ?? '', 'a population total is a finite number');
  return totals;
}

/** Leaves out columns that are 0 in sample and population; a column that is 0 in the sample alone has no solution. */
function withoutEmptyColumns(matrix: ModelMatrix, totals: Float64Array, weights: Float64Array): CalibrationProblem {
  const { names, values } = matrix;
  const p = names.length;
  const isEmpty = names.map((_, j) => weights.every((weight, i) => weight === 0 || values[i * p + j] === 0));
  for (const [j, name] of names.entries())
    if (isEmpty[j] === true && totals[j] !== 0)
      throw new WeightingError(
        'no-solution',
        name,
        `the population total is ${totals[j]!}, and nobody in the sample has it: collapse it with another category, or check the total`,
        [`${name}: ${totals[j]!} ≠ 0`],
      );
  const kept = names.flatMap((_, j) => (isEmpty[j] === true ? [] : [j]));
  const rows = new Float64Array(weights.length * kept.length);
  for (let i = 0; i < weights.length; i++)
    for (const [to, from] of kept.entries()) rows[i * kept.length + to] = values[i * p + from]!;
  return {
    names: kept.map((j) => names[j] ?? ''),
    values: rows,
    population: Float64Array.from(kept, (j) => totals[j]!),
  };
}

/** Σ weight × row × row', p × p. */
function crossProduct({ names, values }: CalibrationProblem, weights: Float64Array): Float64Array {
  const p = names.length;
  const matrix = new Float64Array(p * p);
  for (let i = 0; i < weights.length; i++)
    for (let a = 0; a < p; a++) {
      const left = weights[i]! * values[i * p + a]!;
      if (left !== 0) for (let b = 0; b < p; b++) matrix[a * p + b]! += left * values[i * p + b]!;
    }
  return matrix;
}

/** Sums of the columns under weights. */
function columnTotals({ names, values }: CalibrationProblem, weights: Float64Array): Float64Array {
  const totals = new Float64Array(names.length);
  for (let i = 0; i < weights.length; i++)
    for (let j = 0; j < totals.length; j++) totals[j]! += weights[i]! * values[i * totals.length + j]!;
  return totals;
}

/** Row i of the matrix times β, for every i. */
function times({ names, values }: CalibrationProblem, beta: Float64Array, rows: number): Float64Array {
  const p = names.length;
  return Float64Array.from({ length: rows }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < p; j++) sum += values[i * p + j]! * beta[j]!;
    return sum;
  });
}

function linearFactors(problem: CalibrationProblem, weights: Float64Array, whose: string): Float64Array {
  const system = symmetricSystem(crossProduct(problem, weights), problem.names.length);
  const [dependent] = system.dependent;
  if (dependent !== undefined)
    throw new WeightingError(
      'no-solution',
      `${whose}, column ${problem.names[dependent] ?? ''}`,
      'is a combination of the columns before it, so its total cannot be met: leave it out of the model',
      [problem.names[dependent] ?? ''],
    );
  const totals = columnTotals(problem, weights);
  const beta = system.solve(problem.population.map((total, j) => total - totals[j]!));
  return times(problem, beta, weights.length).map((value) => 1 + value);
}

function misfitsOf(
  problem: CalibrationProblem,
  weights: Float64Array,
  factors: Float64Array,
  epsilon: number,
): Misfit[] {
  const achieved = columnTotals(
    problem,
    weights.map((weight, i) => weight * factors[i]!),
  );
  return problem.names.flatMap((cell, j) => {
    const target = problem.population[j]!;
    const off = Math.abs(achieved[j]! - target) / (1 + Math.abs(target));
    return off < epsilon ? [] : [{ margin: 'calibration', cell, target, achieved: achieved[j]! }];
  });
}

/** x − g d A β, with β the regression of x/(g √d) on √d A; at patterns, from the scores summed by pattern. */
function residualsOf(problem: CalibrationProblem, weights: Float64Array, factors: Float64Array): Solution['residuals'] {
  const system = symmetricSystem(crossProduct(problem, weights), problem.names.length);
  return {
    sumsOf: 'score',
    correction: (sums) => {
      const overFactor = sums.map((sum, i) => (factors[i] === 0 ? 0 : sum / factors[i]!));
      const beta = system.solve(columnTotals(problem, overFactor));
      return times(problem, beta, sums.length).map((value, i) => value * factors[i]!);
    },
  };
}
