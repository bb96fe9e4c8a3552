/**
 * Why an adjustment has no solution: population totals that no weights can meet together. Found as the point nearest to
 * the totals that weights can reach; what is left over proves the conflict, and names the totals that are in it.
 */
import type { Bounds } from './calibration-distance.ts';
import type { CalibrationProblem } from './newton.ts';

export type Conflict = {
  /** Names of the totals that exclude each other. */
  readonly names: readonly string[];
  /** One sentence: what is impossible, and what to do. */
  readonly message: string;
  /** Each total, and the nearest that weights can come to it, without words: `regionnorth: 1200 ≠ 900`. */
  readonly misses: readonly string[];
};

const SWEEPS = 500;
/** Stands for "no bound": weights a million times those of the sample are no solution that anybody wants. */
const LARGEST_FACTOR = 1e6;
/** Smallest part in the conflict, as a share of the largest, for a total to be named. */
const NAMED_FROM = 0.01;

/**
 * The totals that no factors within the bounds can meet together; undefined when nothing proves it.
 *
 * @param weights one per pattern of the problem
 * @see Farkas' lemma: y·t > Σ max(lower, upper)·(y·row) for every admissible factor; Boyd & Vandenberghe (2004), 5.8
 */
export function conflictIn(problem: CalibrationProblem, weights: Float64Array, bounds: Bounds): Conflict | undefined {
  const lower = Math.max(bounds.lower, -LARGEST_FACTOR);
  const upper = Math.min(bounds.upper, LARGEST_FACTOR);
  const { names, population } = problem;
  const p = names.length;
  const scale = population.map((total) => 1 / (1 + Math.abs(total)));
  const rows = new Float64Array(weights.length * p);
  for (let i = 0; i < weights.length; i++)
    for (let j = 0; j < p; j++) rows[i * p + j] = weights[i]! * problem.values[i * p + j]! * scale[j]!;
  const target = population.map((total, j) => total * scale[j]!);
  const left = leftOver(rows, target, lower, upper);
  if (!isProof(rows, left, target, lower, upper)) return undefined;
  const share = names.map((_, j) => Math.abs(left[j]!) * scale[j]! * columnSize(problem, j));
  const largest = share.reduce((a, b) => Math.max(a, b), 0);
  const guilty = names.flatMap((_, j) => (share[j]! >= NAMED_FROM * largest ? [j] : []));
  const totals = guilty.map((j) => ({
    name: names[j] ?? '',
    target: population[j]!,
    nearest: population[j]! - left[j]! / scale[j]!,
  }));
  return {
    names: totals.map(({ name }) => name),
    message: sentence(totals, bounds),
    misses: totals.map(({ name, target, nearest }) => `${name}: ${short(target)} ≠ ${shortBeside(nearest, target)}`),
  };
}

/** Largest value in a column. */
function columnSize({ names, values }: CalibrationProblem, j: number): number {
  let most = 0;
  for (let at = j; at < values.length; at += names.length) most = Math.max(most, Math.abs(values[at]!));
  return most;
}

const dot = (rows: Float64Array, i: number, y: Float64Array): number => {
  let sum = 0;
  for (let j = 0; j < y.length; j++) sum += rows[i * y.length + j]! * y[j]!;
  return sum;
};

/** Target less the nearest sum of factors × rows, factors within the bounds: one factor is improved after another. */
function leftOver(rows: Float64Array, target: Float64Array, lower: number, upper: number): Float64Array {
  const p = target.length;
  const size = rows.length / p;
  const left = target.slice();
  const factors = new Float64Array(size);
  const move = (i: number, to: number): void => {
    const by = to - factors[i]!;
    factors[i] = to;
    for (let j = 0; j < p; j++) left[j]! -= by * rows[i * p + j]!;
  };
  const lengths = factors.map((_, i) => dot(rows, i, rows.subarray(i * p, i * p + p)));
  for (let i = 0; i < size; i++) move(i, Math.min(Math.max(1, lower), upper));
  let moved = true;
  for (let sweep = 0; sweep < SWEEPS && moved; sweep++) {
    moved = false;
    for (let i = 0; i < size; i++) {
      if (lengths[i] === 0) continue;
      const to = Math.min(Math.max(factors[i]! + dot(rows, i, left) / lengths[i]!, lower), upper);
      moved ||= Math.abs(to - factors[i]!) > 1e-12 * (1 + to);
      move(i, to);
    }
  }
  return left;
}

/** Whether no factors at all reach as far in the direction of `left` as the target lies. */
function isProof(rows: Float64Array, left: Float64Array, target: Float64Array, lower: number, upper: number): boolean {
  const square = dot(left, 0, left);
  let gap = dot(target, 0, left);
  for (let i = 0; i < rows.length / left.length; i++) {
    const along = dot(rows, i, left);
    gap -= Math.max(lower * along, upper * along);
  }
  return square > 1e-12 && gap > square / 2;
}

type Guilty = { readonly name: string; readonly target: number; readonly nearest: number };

const mostNamed = 6;
const short = (value: number): string => String(Number(value.toPrecision(6)));
/** A sum that rounding alone keeps from 0 is 0. */
const shortBeside = (value: number, target: number): string =>
  Math.abs(value) < 1e-6 * (1 + Math.abs(target)) ? '0' : short(value);

function sentence(guilty: readonly Guilty[], { lower, upper }: Bounds): string {
  const bounded = lower !== 0 || upper < Infinity;
  const which = bounded ? `weights from ${short(lower)} to ${short(upper)} times` : 'weights above 0 times';
  const shown = guilty.slice(0, mostNamed);
  const more = guilty.length > mostNamed ? ` and ${guilty.length - mostNamed} more` : '';
  const totals = shown.map(
    ({ name, target, nearest }) => `${name} ${short(target)} (nearest: ${shortBeside(nearest, target)})`,
  );
  const what = guilty.length === 1 ? 'meet the population total' : 'meet these population totals together:';
  const widen = bounded ? ', widen the bounds' : '';
  return `no ${which} those of the sample ${what} ${totals.join(', ')}${more}; check the totals${widen}, or collapse categories`;
}
