/** How a sample is shared among strata. */
import { checkCount, SamplingError } from './sampling-error.ts';

/** One stratum: its share of the sample is in proportion to `weight`, its bounds hold. */
export type ToAllocate = {
  /** N_h for proportional, N_h S_h for Neyman, X_h^q for power allocation. */
  readonly weight: number;
  /** Units in it: never more are drawn. */
  readonly units: number;
};

/** A stratum whose share was moved by a bound. */
export type Moved = {
  /** Position of the stratum. */
  readonly stratum: number;
  /** What its weight alone would give, not rounded. */
  readonly share: number;
  readonly count: number;
  readonly why: 'minimum' | 'maximum';
};

export type Allocation = { readonly counts: readonly number[]; readonly moved: readonly Moved[] };

/** Remainders nearer than this are the same, and the stratum that comes first gets the unit. */
const tie = 1e-9;

type Bounds = readonly (readonly [low: number, high: number])[];

/** x_h = λ w_h between its bounds, adding up to n; strata whose bound holds are fixed one side at a time. */
function shares(weights: readonly number[], bounds: Bounds, n: number): number[] {
  const fixed: (number | undefined)[] = weights.map(() => undefined);
  for (;;) {
    const left = fixed.reduce<number>((rest, count) => rest - (count ?? 0), n);
    const total = weights.reduce((sum, weight, h) => sum + (fixed[h] === undefined ? weight : 0), 0);
    const share = weights.map((weight, h) => fixed[h] ?? (total > 0 ? (left * weight) / total : 0));
    const below = share.map((x, h) => Math.max(0, bounds[h]![0] - x));
    const above = share.map((x, h) => Math.max(0, x - bounds[h]![1]));
    const [raised, cut] = [below, above].map((parts) => parts.reduce((sum, part) => sum + part, 0));
    if (raised! < tie && cut! < tie) return share;
    // What is raised is taken from the others, so that whoever is below now stays below; what is cut, the other way round.
    for (let h = 0; h < fixed.length; h++) {
      if (raised! >= cut! && below[h]! > 0) fixed[h] = bounds[h]![0];
      if (cut! >= raised! && above[h]! > 0) fixed[h] = bounds[h]![1];
    }
  }
}

/** Whole numbers that add up to n: the largest remainders are rounded up, as far as bounds allow. */
function rounded(share: readonly number[], bounds: Bounds, n: number): number[] {
  const counts = share.map((x) => Math.floor(x + tie));
  let left = counts.reduce((rest, count) => rest - count, n);
  const order = [...share.keys()].sort((a, b) => {
    const [x, y] = [share[a]! - counts[a]!, share[b]! - counts[b]!];
    return Math.abs(x - y) > tie ? y - x : a - b;
  });
  while (left > 0)
    for (const h of order) {
      if (left === 0) break;
      if (counts[h]! >= bounds[h]![1]) continue;
      counts[h]! += 1;
      left -= 1;
    }
  return counts;
}

/**
 * n units over the strata in proportion to their weights, in whole numbers by largest remainders (ties go to the stratum that
 * comes first). A stratum gets `minimum` units at least, or all that it has where it has fewer, and never more than it has;
 * what a bound adds or takes is shared among the others in proportion.
 *
 * @param minimum 2 lets a standard error be estimated in each stratum
 * @throws {SamplingError} sample-too-large: there are not n units; sample-too-small: not `minimum` for each; bad-size
 * @see Cochran (1977), sections 5.5 (proportional and Neyman: n_h ∝ N_h S_h) and 5.8; Neyman (1934)
 */
export function allocate(strata: readonly ToAllocate[], n: number, minimum = 2): Allocation {
  for (const [h, { weight, units }] of strata.entries()) {
    if (!(weight >= 0 && weight < Infinity))
      throw new SamplingError('bad-size', `stratum ${h + 1}`, `a weight of ${weight}`);
    checkCount(0, units, `stratum ${h + 1}`);
  }
  checkCount(
    n,
    strata.reduce((sum, { units }) => sum + units, 0),
  );
  const bounds: Bounds = strata.map(({ units }) => [Math.min(minimum, units), units]);
  const least = bounds.reduce((sum, [low]) => sum + low, 0);
  if (n < least)
    throw new SamplingError(
      'sample-too-small',
      'n',
      `${minimum} in each of ${strata.length} strata are ${least}, not ${n}`,
    );
  const weights = strata.map(({ weight }) => weight);
  const counts = rounded(shares(weights, bounds, n), bounds, n);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const moved = strata.flatMap(({ weight }, stratum): readonly Moved[] => {
    const share = total > 0 ? (n * weight) / total : 0;
    const count = counts[stratum]!;
    const [low, high] = bounds[stratum]!;
    if (count === low && share < low - tie) return [{ stratum, share, count, why: 'minimum' }];
    return count === high && share > high + tie ? [{ stratum, share, count, why: 'maximum' }] : [];
  });
  return { counts, moved };
}
