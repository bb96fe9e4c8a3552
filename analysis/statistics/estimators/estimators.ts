/** The estimators by name: total, mean (and share), ratio, variance, over any domains of a design. */
import type { Design } from '../design/design.ts';
import { designEffects } from './design-effect.ts';
import { estimateOverDomains, type EstimateOptions, type Estimates } from './estimate.ts';
import { totalsOfParts } from '../design/estimator.ts';
import { meanEstimator } from './mean.ts';
import { sizeForVariance, varianceEstimator } from './population-variance.ts';
import { ratioEstimator } from './ratio.ts';
import { totalEstimator } from './total.ts';
import { columnsOnRows, gather, type Variable } from './variables.ts';

const variancesOf = (covariance: Float64Array, p: number): number[] =>
  Array.from({ length: p }, (_, j) => covariance[j * p + j]!);

/**
 * Totals, T = Σ w y; of a factor: the number of units at each level.
 *
 * Shapes: every variable has one entry per row of the design. Units: those of the variable.
 * @throws {DesignError} lengths differ, or a stratum holds a single PSU and the policy is `fail`
 * @see R: survey::svytotal
 */
export function estimateTotal(
  variables: readonly Variable[],
  design: Design,
  options: EstimateOptions = {},
): Estimates {
  return estimateOverDomains(design, options, (domain) => {
    const { rows, names, columns } = columnsOnRows(variables, domain, options.naRm ?? false, design.rowCount);
    return {
      rows,
      names,
      estimator: totalEstimator(columns),
      designEffects: ({ covariance }) =>
        designEffects(columns, variancesOf(covariance, names.length), rows, design, 'negative'),
    };
  });
}

/**
 * Means, Σ w y / Σ w; of a factor: the share of units at each level (0 to 1, never percent).
 *
 * Shapes: every variable has one entry per row of the design. Units: those of the variable.
 * @throws {DesignError} lengths differ, or a stratum holds a single PSU and the policy is `fail`
 * @see R: survey::svymean
 */
export function estimateMean(variables: readonly Variable[], design: Design, options: EstimateOptions = {}): Estimates {
  return estimateOverDomains(design, options, (domain) => {
    const { rows, names, columns } = columnsOnRows(variables, domain, options.naRm ?? false, design.rowCount);
    return {
      rows,
      names,
      estimator: meanEstimator(columns),
      designEffects: ({ covariance }) => {
        const size = gather(design.weights, rows).reduce((sum, weight) => sum + weight, 0);
        const variances = variancesOf(covariance, names.length).map((variance) => variance * size * size);
        return designEffects(columns, variances, rows, design, 'missing');
      },
    };
  });
}

/**
 * Ratios of population totals, R = Y / X, e.g. fees paid per amount sent.
 *
 * Shapes: one entry per row of the design. Units: numerators in U, denominator in V; ratio in U/V, never percent.
 * @param denominator a numeric variable whose total over the domain is not 0 (else the ratio is not finite)
 * @throws {DesignError} lengths differ, or a stratum holds a single PSU and the policy is `fail`
 * @see Särndal, Swensson & Wretman (1992); R: survey::svyratio
 */
export function estimateRatio(
  numerators: readonly Variable[],
  denominator: Variable,
  design: Design,
  options: EstimateOptions = {},
): Estimates {
  return estimateOverDomains(design, options, (domain) => {
    const all = columnsOnRows([...numerators, denominator], domain, options.naRm ?? false, design.rowCount);
    const columns = all.columns.slice(0, -1);
    const below = all.columns.at(-1) ?? new Float64Array();
    const estimator = ratioEstimator(columns, below);
    return {
      rows: all.rows,
      names: all.names.slice(0, -1).map((name) => `${name}/${denominator.name}`),
      estimator,
      designEffects: ({ values, covariance }) => {
        const whole = totalsOfParts([below], gather(design.weights, all.rows))[0]!;
        const residuals = columns.map((y, j) => y.map((value, k) => (value - values[j]! * below[k]!) / whole));
        return designEffects(residuals, variancesOf(covariance, columns.length), all.rows, design, 'negative');
      },
    };
  });
}

/**
 * Variance of variables in the population, n/(n − 1) Σ w (y − ȳ)²/Σ w, n = rows used: those with a value on every variable.
 *
 * Shapes: one entry per row of the design. Units: squares of the variables'.
 * @throws {DesignError} lengths differ, or a stratum holds a single PSU and the policy is `fail`
 * @see R: survey::svyvar
 */
export function estimateVariance(
  variables: readonly Variable[],
  design: Design,
  options: EstimateOptions = {},
): Estimates {
  return estimateOverDomains(design, options, (domain) => {
    const { rows, names, columns } = columnsOnRows(variables, domain, options.naRm ?? false, design.rowCount);
    const weights = gather(design.weights, rows);
    return { rows, names, estimator: varianceEstimator(columns, weights, sizeForVariance(weights, design)) };
  });
}
