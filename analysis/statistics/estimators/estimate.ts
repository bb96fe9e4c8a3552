/** Estimates over domains: what every estimator returns, and the loop over domains they share. */
import type { Design } from '../design/design.ts';
import { type Frame, frameOf } from '../design/frame.ts';
import { covarianceOfUnits } from '../design/variance.ts';
import { covarianceOfReplicates, estimatesInReplicates } from '../replicates/replicate-variance.ts';
import { type Moments, momentsOf, sizeOf } from '../sums/moments.ts';
import { type Answer, answer, pointOf } from './answer.ts';
import { degreesOfFreedom, degreesOfSums } from './degrees-of-freedom.ts';
import type { DesignEffect } from './design-effect.ts';
import { rowsOfSubset, splitRows, type Domain, type Splitter } from './domains.ts';
import { type Rows, scoresOf, type SmoothEstimator, totalsOfParts } from '../design/estimator.ts';
import { symmetricInterval, type Interval } from './intervals.ts';

export type EstimateOptions = {
  /** Factors whose crossing gives the domains; none = one estimate for the subset. */
  readonly by?: readonly Splitter[];
  /** Row → 1 in, 0 out. Other rows still tell how many PSUs were drawn. */
  readonly subset?: Uint8Array;
  /** Leave out rows on which a variable is missing (listwise); default: such an estimate is NaN. */
  readonly naRm?: boolean;
  /** Default 0.95. */
  readonly level?: number;
  readonly designEffect?: boolean;
  /** Also the covariance matrix of all the estimates, across domains. */
  readonly covariance?: boolean;
};

export type Estimate = {
  /** Level per factor of `by`. */
  readonly domain: readonly string[];
  readonly name: string;
  readonly value: number;
  readonly standardError: number;
  /** Standard error over value. */
  readonly cv: number;
  readonly normalInterval: Interval;
  /** t with the degrees of freedom of the whole design. */
  readonly designInterval: Interval;
  /** t with those of the domain. */
  readonly domainInterval: Interval;
  /** PSUs − strata in the domain, missing values counted in. */
  readonly domainDf: number;
  /** Rows of the domain with a positive weight, missing values counted in. */
  readonly n: number;
  readonly sumWeights: number;
  readonly designEffect?: DesignEffect;
};

export type Estimates = {
  readonly rows: readonly Estimate[];
  /** Variable by variable, each over all domains: labels, and the matrix in that order. */
  readonly covariance?: { readonly order: readonly string[]; readonly matrix: readonly (readonly number[])[] };
};

/** The variables of a domain. */
export type Prepared = {
  /** Rows used, once those with missing values are left out. */
  readonly rows: Rows;
  readonly names: readonly string[];
  /** Aligned with the rows. */
  readonly columns: readonly Float64Array[];
};

/** What is estimated from the sums of a domain. */
export type Estimating = {
  readonly estimator: (moments: Moments, frame: Frame) => SmoothEstimator;
  readonly effects?: (answer: Answer, moments: Moments, frame: Frame) => readonly DesignEffect[];
};

/** A domain added up: all of its rows, and those with a value. */
type Summed = {
  readonly domain: Domain;
  readonly names: readonly string[];
  readonly all: Moments;
  readonly used: Moments;
  readonly estimator: SmoothEstimator;
};

/**
 * Runs an estimator on every domain: its sums are filled, and the estimate made of them.
 *
 * @param prepare reads the variables on the rows of a domain
 * @throws {DesignError} as the estimators do
 */
export function estimateOverDomains(
  design: Design,
  options: EstimateOptions,
  prepare: (rows: Rows) => Prepared,
  { estimator, effects }: Estimating,
): Estimates {
  const level = options.level ?? 0.95;
  const { frame } = frameOf(design);
  const designDf = degreesOfFreedom(rowsOfSubset(design), design);
  const subset = rowsOfSubset(design, options.subset);
  const summed = splitRows(subset, options.by ?? [], design).map((domain): Summed => {
    const { rows, names, columns } = prepare(domain.rows);
    const used = momentsOf(columns, rows, design);
    const all = rows.length === domain.rows.length ? used : momentsOf([], domain.rows, design);
    return { domain, names, all, used, estimator: estimator(used, frame) };
  });
  const rows = summed.flatMap((part) => {
    const found = answer(part.estimator, part.used.units, frame);
    const own = options.designEffect === true ? effects?.(found, part.used, frame) : undefined;
    return describe(part, found, own, { frame, design, designDf, level });
  });
  return options.covariance === true
    ? { rows, covariance: jointCovariance(summed, momentsOf([], subset, design).units, frame) }
    : { rows };
}

type Scale = { readonly frame: Frame; readonly design: Design; readonly designDf: number; readonly level: number };

function describe(
  { domain, names, all }: Summed,
  { values, covariance }: Answer,
  effects: readonly DesignEffect[] | undefined,
  { frame, design, designDf, level }: Scale,
): Estimate[] {
  const domainDf = domain.rows.length === design.rowCount ? designDf : degreesOfSums(all, frame);
  return names.map((name, j) => {
    const value = values[j]!;
    const standardError = Math.sqrt(covariance[j * names.length + j]!);
    const effect = effects?.[j];
    return {
      domain: domain.levels,
      name,
      value,
      standardError,
      cv: standardError / value,
      normalInterval: symmetricInterval(value, standardError, level, Infinity),
      designInterval: symmetricInterval(value, standardError, level, designDf),
      domainInterval: symmetricInterval(value, standardError, level, domainDf),
      domainDf,
      n: all.n,
      sumWeights: sizeOf(all),
      ...(effect === undefined ? {} : { designEffect: effect }),
    };
  });
}

/** Scores (or replicate estimates) of all domains side by side: domains share PSUs, so their estimates vary together. */
function jointCovariance(
  summed: readonly Summed[],
  units: Int32Array,
  frame: Frame,
): { order: string[]; matrix: number[][] } {
  const perDomain = summed[0]?.names.length ?? 0;
  // Variable-major: every domain for the first variable, then every domain for the second.
  const places = Array.from({ length: perDomain }, (_, j) => summed.map((part, d) => ({ part, d, j }))).flat();
  const order = places.map(({ part, j }) =>
    [part.domain.levels.join('.'), perDomain > 1 || part.domain.levels.length === 0 ? (part.names[j] ?? '') : '']
      .filter((label) => label !== '')
      .join(':'),
  );
  const p = places.length;
  const { replicates } = frame;
  let flat: Float64Array;
  if (replicates !== undefined) {
    const values = summed.map(({ estimator }) => pointOf(estimator));
    const answers = summed.map(({ estimator, used }) => estimatesInReplicates(estimator, used.units, replicates));
    const joint = new Float64Array(replicates.count * p);
    for (const [column, { d, j }] of places.entries()) {
      for (let r = 0; r < replicates.count; r++) joint[r * p + column] = answers[d]![r * perDomain + j]!;
    }
    flat = covarianceOfReplicates(
      joint,
      Float64Array.from(places, ({ d, j }) => values[d]![j]!),
      replicates,
    );
  } else {
    const scores = summed.map(({ estimator }) => scoresOf(estimator, totalsOfParts(estimator.parts)));
    const slotOf = new Int32Array(frame.unitCount);
    for (const [slot, unit] of units.entries()) slotOf[unit] = slot;
    const sums = new Float64Array(units.length * p);
    for (const [column, { part, d, j }] of places.entries())
      for (const [slot, unit] of part.used.units.entries()) sums[slotOf[unit]! * p + column] = scores[d]![j]![slot]!;
    flat = covarianceOfUnits({ units, sums }, p, frame);
  }
  return { order, matrix: places.map((_, a) => Array.from(flat.subarray(a * p, a * p + p))) };
}
