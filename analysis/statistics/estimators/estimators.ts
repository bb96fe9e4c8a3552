/** The estimators by name: total, mean (and share), ratio, variance, over any domains of a design. */
import type { Design } from '../design/design.ts';
import type { Answer } from './answer.ts';
import { effectsOfMeans, effectsOfRatios, effectsOfTotals } from './design-effect.ts';
import { estimateOverDomains, type EstimateOptions, type Estimates, type Estimating } from './estimate.ts';
import { meanEstimator } from './mean.ts';
import { sizeForVariance, varianceEstimator } from './population-variance.ts';
import { ratioEstimator } from './ratio.ts';
import { totalEstimator } from './total.ts';
import { columnsOnRows, type Variable } from './variables.ts';

const variancesOf = ({ values, covariance }: Answer): number[] =>
  Array.from(values, (_, j) => covariance[j * values.length + j]!);

const overDomains = (
  variables: readonly Variable[],
  design: Design,
  options: EstimateOptions,
  what: Estimating,
): Estimates =>
  estimateOverDomains(
    design,
    options,
    (domain) => columnsOnRows(variables, domain, options.naRm ?? false, design.rowCount),
    what,
  );

/**
 * Totals, T = Σ w y; of a factor: the number of units at each level.
 *
 * Shapes: every variable has one entry per row of the design. Units: those of the variable.
 * @throws {DesignError} lengths differ, or a stratum holds a single PSU and the policy is `fail`
 * @see R: survey::svytotal
 */
export const estimateTotal = (
  variables: readonly Variable[],
  design: Design,
  options: EstimateOptions = {},
): Estimates =>
  overDomains(variables, design, options, {
    estimator: totalEstimator,
    effects: (found, moments, frame) => effectsOfTotals(variancesOf(found), moments, frame),
  });

/**
 * Means, Σ w y / Σ w; of a factor: the share of units at each level (0 to 1, never percent).
 *
 * Shapes: every variable has one entry per row of the design. Units: those of the variable.
 * @throws {DesignError} lengths differ, or a stratum holds a single PSU and the policy is `fail`
 * @see R: survey::svymean
 */
export const estimateMean = (
  variables: readonly Variable[],
  design: Design,
  options: EstimateOptions = {},
): Estimates =>
  overDomains(variables, design, options, {
    estimator: meanEstimator,
    effects: (found, moments, frame) => effectsOfMeans(variancesOf(found), moments, frame),
  });

/**
 * Ratios of population totals, R = Y / X, e.g. fees paid per amount sent.
 *
 * Shapes: one entry per row of the design. Units: numerators in U, denominator in V; ratio in U/V, never percent.
 * @param denominator a numeric variable whose total over the domain is not 0 (else the ratio is not finite)
 * @throws {DesignError} lengths differ, or a stratum holds a single PSU and the policy is `fail`
 * @see Särndal, Swensson & Wretman (1992); R: survey::svyratio
 */
export const estimateRatio = (
  numerators: readonly Variable[],
  denominator: Variable,
  design: Design,
  options: EstimateOptions = {},
): Estimates =>
  estimateOverDomains(
    design,
    options,
    (domain) => {
      const all = columnsOnRows([...numerators, denominator], domain, options.naRm ?? false, design.rowCount);
      return { ...all, names: all.names.slice(0, -1).map((name) => `${name}/${denominator.name}`) };
    },
    {
      estimator: ratioEstimator,
      effects: (found, moments, frame) => effectsOfRatios(found.values, variancesOf(found), moments, frame),
    },
  );

/**
 * Variance of variables in the population, n/(n − 1) Σ w (y − ȳ)²/Σ w, n = rows used: those with a value on every variable.
 *
 * Shapes: one entry per row of the design. Units: squares of the variables'.
 * @throws {DesignError} lengths differ, or a stratum holds a single PSU and the policy is `fail`
 * @see R: survey::svyvar
 */
export const estimateVariance = (
  variables: readonly Variable[],
  design: Design,
  options: EstimateOptions = {},
): Estimates =>
  overDomains(variables, design, options, {
    estimator: (moments, frame) => varianceEstimator(moments, sizeForVariance(moments, frame)),
  });
