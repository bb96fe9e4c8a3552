/** Newton steps for calibration with bounds or a distance that is not linear; the steps and stops of R's grake(). */
import type { Distance } from './calibration-distance.ts';
import { symmetricSystem } from './symmetric-system.ts';

/** Patterns of calibration variables (row by row, one column per name) and the population's totals of the columns. */
export type CalibrationProblem = {
  readonly names: readonly string[];
  readonly values: Float64Array;
  readonly population: Float64Array;
};

/** Weights that stand for less than 1/20 of every total are scaled up first, so that factors start near 1. */
const SCALE_THRESHOLD = 20;

/** Solves for factors by pattern. When it does not converge the last finite factors come back; the caller checks the totals. */
export function newtonFactors(
  problem: CalibrationProblem,
  patternWeights: Float64Array,
  { factor, slope }: Distance,
  epsilon: number,
  maxIterations: number,
): { factors: Float64Array; iterations: number } {
  const { values, population } = problem;
  const p = population.length;
  const scale = startingScale(problem, patternWeights);
  const weights = scale === 1 ? patternWeights : patternWeights.map((weight) => weight * scale);
  const size = weights.length;
  const u = new Float64Array(size);
  let eta = new Float64Array(p);

  const place = (): boolean => {
    let finite = true;
    for (let i = 0; i < size; i++) {
      let sum = 0;
      for (let j = 0; j < p; j++) sum += values[i * p + j]! * eta[j]!;
      u[i] = sum;
      finite &&= Number.isFinite(factor(sum)) && Number.isFinite(slope(sum));
    }
    return finite;
  };
  const misfit = (): Float64Array => {
    const left = population.slice();
    for (let i = 0; i < size; i++) {
      const weight = weights[i]! * factor(u[i]!);
      for (let j = 0; j < p; j++) left[j]! -= weight * values[i * p + j]!;
    }
    return left;
  };

  let iterations = 1;
  let left = misfit();
  for (;;) {
    let step = symmetricSystem(information(values, weights, u, slope, p), p).solve(left);
    const before = eta;
    eta = eta.map((value, j) => value + step[j]!);
    let finite = place();
    while (!finite && iterations < maxIterations) {
      iterations += 1;
      step = step.map((value) => value / 2);
      eta = eta.map((value, j) => value - step[j]!);
      finite = place();
    }
    left = misfit();
    if (!finite || !left.every(Number.isFinite)) {
      eta = before; // no step from here leads anywhere
      place();
      break;
    }
    const met = left.every((value, j) => Math.abs(value) / (1 + Math.abs(population[j]!)) < epsilon);
    if (met) break;
    iterations += 1;
    if (iterations > maxIterations) break;
  }
  return { factors: u.map((value) => factor(value) * scale), iterations };
}

function startingScale({ values, population }: CalibrationProblem, weights: Float64Array): number {
  const ratios = population.map((total, j) => {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += weights[i]! * values[i * population.length + j]!;
    return total / sum;
  });
  if (!(ratios.reduce((a, b) => Math.min(a, b), Infinity) > SCALE_THRESHOLD)) return 1;
  const mean = ratios.reduce((a, b) => a + b, 0) / ratios.length;
  return Number.isFinite(mean) ? mean : 1;
}

function information(
  values: Float64Array,
  weights: Float64Array,
  u: Float64Array,
  slope: (u: number) => number,
  p: number,
): Float64Array {
  const matrix = new Float64Array(p * p);
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]! * slope(u[i]!);
    if (weight === 0) continue;
    for (let a = 0; a < p; a++) {
      const left = weight * values[i * p + a]!;
      if (left !== 0) for (let b = 0; b < p; b++) matrix[a * p + b]! += left * values[i * p + b]!;
    }
  }
  return matrix;
}
