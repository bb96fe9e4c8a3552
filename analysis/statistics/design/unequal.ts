/** Units drawn with unequal probabilities and without replacement: what is known of how pairs of them were drawn. */
import { DesignError, type Design, type PairDesign, type Stage } from './design.ts';
import { makeDesign, type DesignSpec } from './make-design.ts';

/**
 * How a sample with unequal probabilities is taken account of (R: svydesign(pps =)).
 *
 * - `brewer`: Brewer's approximation, at every stage.
 * - `overton`, `hartley-rao`, `poisson`, `joint`: one stage; the probabilities with which two units are drawn together are
 *   approximated (Overton; Hartley & Rao), a product (Poisson), or known. `HT` or `YG` says whose variance.
 */
export type UnequalSpec =
  | { readonly method: 'brewer' }
  | { readonly method: 'overton' | 'poisson'; readonly variance: PairDesign['variance'] }
  /** `psum`: Σ π²/n in the population of one stratum; absent: estimated by the mean of π in the sample. */
  | { readonly method: 'hartley-rao'; readonly variance: PairDesign['variance']; readonly psum?: number }
  /** `matrix(stage)`: PSU × PSU in the order of the stage, on its diagonal the probability of the unit itself. */
  | {
      readonly method: 'joint';
      readonly variance: PairDesign['variance'];
      readonly matrix: (stage: Stage) => Float64Array;
    };

/** R drops smaller elements of the weighted covariance of two draws (ppsmat). */
const SMALL = 1e-4;

/**
 * Builds the design that svydesign(pps = …) builds.
 *
 * @param spec `fpc` holds probabilities of inclusion, one column per stage, the same in all rows of a unit; without it
 * they are 1 / `weights`
 * @throws {DesignError} as makeDesign; bad-fpc: a probability outside (0, 1], or two in one unit; several stages where the
 * method takes one
 * @see Brewer (2002), Combined survey sampling inference, ch. 9; Overton (1985); Hartley & Rao (1962); Horvitz & Thompson
 * (1952); Yates & Grundy (1953); golden: test/golden/estimate/cases.R
 */
export function makeUnequalDesign(spec: DesignSpec, unequal: UnequalSpec): Design {
  const { fpc = [], rowCount } = spec;
  const base = makeDesign({ ...spec, fpc: [] });
  if (fpc.length > 0 && fpc.length !== base.stages.length)
    throw new DesignError(
      'bad-fpc',
      `fpc names ${fpc.length} columns for ${base.stages.length} stages; give one per stage`,
    );
  if (fpc.length === 0 && (unequal.method === 'brewer' || spec.weights === undefined))
    throw new DesignError(
      'bad-fpc',
      `${unequal.method} needs the probabilities of inclusion: name their columns in fpc`,
    );
  if (unequal.method !== 'brewer' && base.stages.length > 1)
    throw new DesignError('bad-request', `${unequal.method} is for samples of one stage; use brewer`);
  const columns = fpc.length > 0 ? fpc : [base.weights.map((weight) => 1 / weight)];
  const fractions = base.stages.map((stage, index) => fractionsOfUnits(columns[index]!, stage, index));
  const product = Float64Array.from({ length: rowCount }, (_, row) =>
    base.stages.reduce((weight, stage, index) => weight / fractions[index]![stage.unitOfRow[row]!]!, 1),
  );
  const [first, ...later] = base.stages;
  const weights = spec.weights ?? product;
  if (unequal.method !== 'brewer') return { ...base, weights, pairs: pairsOf(unequal, first, fractions[0]!) };
  return {
    ...base,
    weights,
    stages: [
      { ...first, fractions: fractions[0]! },
      ...later.map((stage, index) => ({ ...stage, fractions: fractions[index + 1]! })),
    ],
  };
}

/** Unit → probability of inclusion. */
function fractionsOfUnits(column: Float64Array, stage: Stage, index: number): Float64Array {
  const fractions = new Float64Array(stage.unitCount).fill(NaN);
  for (let row = 0; row < column.length; row++) {
    const [value, unit] = [column[row]!, stage.unitOfRow[row]!];
    const where = `fpc at stage ${index + 1}, row ${row + 1}`;
    if (!(value > 0 && value <= 1))
      throw new DesignError(
        'bad-fpc',
        `${where}: ${value} is no probability of inclusion, which is above 0 and at most 1`,
      );
    const known = fractions[unit]!;
    if (!Number.isNaN(known) && Math.abs(known - value) > 1e-9 * known)
      throw new DesignError(
        'bad-fpc',
        `${where}: unit ${stage.labelOfUnit(unit)} has two probabilities, ${known} and ${value}`,
      );
    fractions[unit] = value;
  }
  return fractions;
}

function pairsOf(
  unequal: Exclude<UnequalSpec, { method: 'brewer' }>,
  stage: Stage,
  fractions: Float64Array,
): PairDesign {
  const { variance } = unequal;
  switch (unequal.method) {
    case 'poisson':
      return { variance, check: (a, b) => (a === b ? 1 - fractions[a]! : 0) };
    case 'overton':
      return { variance, check: (a, b) => approximate(a, b, (fractions[a]! + fractions[b]!) / 2, 0, stage, fractions) };
    case 'hartley-rao': {
      const sums = meansOfStrata(stage, fractions, unequal.psum);
      return {
        variance,
        check: (a, b) =>
          approximate(a, b, fractions[a]! + fractions[b]!, sums[stage.stratumOfUnit[a]!]!, stage, fractions),
      };
    }
    case 'joint':
      return jointPairs(unequal.matrix(stage), variance, stage, fractions);
  }
}

/** 1 − (n − f + c)/(n − 1) for two units of a stratum, f from their probabilities; R puts 0 where f is just 1. */
function approximate(a: number, b: number, f: number, c: number, stage: Stage, fractions: Float64Array): number {
  if (a === b) return 1 - fractions[a]!;
  const h = stage.stratumOfUnit[a]!;
  if (h !== stage.stratumOfUnit[b]! || f === 1) return 0;
  const drawn = stage.sampled[h]!;
  return 1 - (drawn - f + c) / (drawn - 1);
}

function meansOfStrata(stage: Stage, fractions: Float64Array, psum: number | undefined): Float64Array {
  const sums = new Float64Array(stage.sampled.length);
  if (psum !== undefined) {
    if (sums.length > 1) throw new DesignError('bad-request', 'psum is for a sample without strata');
    return sums.fill(psum);
  }
  for (let unit = 0; unit < stage.unitCount; unit++) sums[stage.stratumOfUnit[unit]!]! += fractions[unit]!;
  return sums.map((sum, h) => sum / stage.sampled[h]!);
}

function jointPairs(
  matrix: Float64Array,
  variance: PairDesign['variance'],
  stage: Stage,
  fractions: Float64Array,
): PairDesign {
  const n = stage.unitCount;
  const name = (unit: number): string => stage.labelOfUnit(unit);
  for (let a = 0; a < n; a++) {
    const own = matrix[a * n + a]!;
    if (!(Math.abs(own - fractions[a]!) <= 1e-6 * fractions[a]!))
      throw new DesignError(
        'bad-fpc',
        `joint probabilities: unit ${name(a)} has ${own}, the design says ${fractions[a]!}`,
      );
    for (let b = 0; b < n; b++) {
      const [both, reverse] = [matrix[a * n + b]!, matrix[b * n + a]!];
      if (!(both > 0 && both <= 1) || Math.abs(both - reverse) > 1e-9 * both)
        throw new DesignError(
          'bad-fpc',
          `joint probabilities: ${name(a)} with ${name(b)} has ${both}, and the other way round ${reverse}; both are one number above 0`,
        );
    }
  }
  return {
    variance,
    check: (a, b) => {
      const both = matrix[a * n + b]!;
      const check = (both - matrix[a * n + a]! * matrix[b * n + b]!) / both;
      return Math.abs(check) < SMALL ? 0 : check;
    },
  };
}
