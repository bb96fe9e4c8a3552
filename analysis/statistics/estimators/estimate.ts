/** Estimates over domains: what every estimator returns, and the loop over domains they share. */
import type { Design } from '../design/design.ts';
import { covarianceOfScores } from '../design/variance.ts';
import { covarianceOfReplicates, replicateEstimates } from '../replicates/replicate-variance.ts';
import { degreesOfFreedom } from './degrees-of-freedom.ts';
import type { DesignEffect } from './design-effect.ts';
import { rowsOfSubset, splitRows, type Domain, type Splitter } from './domains.ts';
import type { Rows, SmoothEstimator } from '../design/estimator.ts';
import { totalsOfParts } from '../design/estimator.ts';
import { symmetricInterval, type Interval } from './intervals.ts';
import { answerInOnePass, type DomainFacts } from './one-pass.ts';
import { runEstimator, type Answer } from './run-estimator.ts';
import { gather } from './variables.ts';

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

/** What one domain needs from an estimator. */
export type Prepared = {
  /** Rows used, once those with missing values are left out. */
  readonly rows: Rows;
  readonly names: readonly string[];
  readonly estimator: SmoothEstimator;
  readonly designEffects?: (answer: Answer) => readonly DesignEffect[];
};

/**
 * Runs an estimator on every domain.
 *
 * @param prepare reads the variables on the rows of a domain
 * @throws {DesignError} as the estimators do
 */
export function estimateOverDomains(
  design: Design,
  options: EstimateOptions,
  prepare: (rows: Rows) => Prepared,
): Estimates {
  const level = options.level ?? 0.95;
  const every = rowsOfSubset(design);
  const subset = options.subset === undefined ? every : rowsOfSubset(design, options.subset);
  const designDf = degreesOfFreedom(every, design);
  const shared = splitsSimply(options) ? prepare(every) : undefined;
  const { gradient } = shared?.estimator ?? {};
  if (shared !== undefined && gradient !== undefined && shared.rows.length === design.rowCount) {
    const answers = answerInOnePass({ ...shared.estimator, gradient }, subset, options.by ?? [], design);
    if (answers !== undefined)
      return { rows: answers.flatMap((part) => describe(part, shared.names, part.answer, undefined, designDf, level)) };
  }
  const domains = splitRows(subset, options.by ?? [], design);
  const prepared = domains.map((domain) => ({ domain, ...prepare(domain.rows) }));
  const rows = prepared.flatMap((part) => {
    const answer = runEstimator(part.estimator, part.rows, design);
    const effects = options.designEffect === true ? part.designEffects?.(answer) : undefined;
    return describe(factsOf(part.domain, design, designDf), part.names, answer, effects, designDf, level);
  });
  return options.covariance === true ? { rows, covariance: jointCovariance(prepared, subset, design) } : { rows };
}

/** Domains of which nothing is asked that takes their rows one by one. */
const splitsSimply = ({ by = [], designEffect, covariance }: EstimateOptions): boolean =>
  by.length > 0 && designEffect !== true && covariance !== true;

function factsOf({ levels, rows }: Domain, design: Design, designDf: number): DomainFacts {
  const df = rows.length === design.rowCount ? designDf : degreesOfFreedom(rows, design);
  let n = 0;
  let sumWeights = 0;
  for (let k = 0; k < rows.length; k++) {
    const weight = design.weights[rows[k]!]!;
    if (weight !== 0) n++;
    sumWeights += weight;
  }
  return { levels, n, sumWeights, df };
}

function describe(
  { levels, n, sumWeights, df: domainDf }: DomainFacts,
  names: readonly string[],
  { values, covariance }: Answer,
  effects: readonly DesignEffect[] | undefined,
  designDf: number,
  level: number,
): Estimate[] {
  return names.map((name, j) => {
    const value = values[j]!;
    const standardError = Math.sqrt(covariance[j * names.length + j]!);
    const effect = effects?.[j];
    return {
      domain: levels,
      name,
      value,
      standardError,
      cv: standardError / value,
      normalInterval: symmetricInterval(value, standardError, level, Infinity),
      designInterval: symmetricInterval(value, standardError, level, designDf),
      domainInterval: symmetricInterval(value, standardError, level, domainDf),
      domainDf,
      n,
      sumWeights,
      ...(effect === undefined ? {} : { designEffect: effect }),
    };
  });
}

/** Scores (or replicate estimates) of all domains side by side: domains share PSUs, so their estimates vary together. */
function jointCovariance(
  prepared: readonly (Prepared & { readonly domain: Domain })[],
  subset: Rows,
  design: Design,
): { order: string[]; matrix: number[][] } {
  const perDomain = prepared[0]?.names.length ?? 0;
  // Variable-major: every domain for the first variable, then every domain for the second.
  const places = Array.from({ length: perDomain }, (_, j) => prepared.map((part, d) => ({ part, d, j }))).flat();
  const order = places.map(({ part, j }) =>
    [part.domain.levels.join('.'), perDomain > 1 || part.domain.levels.length === 0 ? (part.names[j] ?? '') : '']
      .filter((label) => label !== '')
      .join(':'),
  );
  const p = places.length;
  const { replicates } = design;
  let flat: Float64Array;
  if (replicates !== undefined) {
    const values = prepared.map((part) =>
      part.estimator.point(totalsOfParts(part.estimator.parts, gather(design.weights, part.rows))),
    );
    const answers = prepared.map((part) => replicateEstimates(part.estimator, part.rows, design, replicates));
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
    const scores = prepared.map((part) => {
      const weights = gather(design.weights, part.rows);
      return part.estimator.scores(totalsOfParts(part.estimator.parts, weights), weights);
    });
    flat = covarianceOfScores(
      places.map(({ part, d, j }) => alignScores(scores[d]![j]!, part.rows, subset)),
      design,
      subset,
    );
  }
  return { order, matrix: places.map((_, a) => Array.from(flat.subarray(a * p, a * p + p))) };
}

/** Both row lists ascend, and `rows` lies inside `subset`. */
function alignScores(scores: Float64Array, rows: Rows, subset: Rows): Float64Array {
  const aligned = new Float64Array(subset.length);
  for (let k = 0, place = 0; k < rows.length; k++) {
    while (subset[place]! < rows[k]!) place++;
    aligned[place] = scores[k]!;
  }
  return aligned;
}
