/** Quantiles of a variable in the population, with intervals that need no density. */
import type { NumericColumn } from '../columns/columns.ts';
import { keepsEveryRow, type Design } from '../design/design.ts';
import { tQuantile } from '../distributions/t-quantile.ts';
import { covarianceOfReplicates, replicateEstimates } from '../replicates/replicate-variance.ts';
import { degreesOfFreedom } from './degrees-of-freedom.ts';
import { rowsOfSubset, splitRows, type Domain } from './domains.ts';
import type { EstimateOptions } from './estimate.ts';
import type { Rows } from '../design/estimator.ts';
import { symmetricInterval, type Interval } from './intervals.ts';
import { meanEstimator } from './mean.ts';
import type { QuantileContext } from './quantile-context.ts';
import { proportionInterval } from './proportion-interval.ts';
import { sortOrder, sortSample, weightedQuantile, type QuantileRule } from './quantile-rules.ts';
import { runEstimator } from './run-estimator.ts';
import { scoreInterval } from './score-interval.ts';
import { columnsOnRows, gather } from './variables.ts';

/**
 * How the interval is found: Woodruff's inversion of the interval of the distribution function (`mean`, `xlogit`, `beta`,
 * `asin` say which), Francisco & Fuller's score test, or (replicates only) the replicates of the quantile itself.
 */
export const quantileIntervals = ['mean', 'xlogit', 'beta', 'asin', 'score', 'quantile'] as const;

export type QuantileInterval = (typeof quantileIntervals)[number];

export type QuantileOptions = Omit<EstimateOptions, 'designEffect' | 'covariance'> & {
  /** Default `math`. */
  readonly rule?: QuantileRule;
  /** Default `mean`. */
  readonly interval?: QuantileInterval;
};

export type Quantile = {
  readonly domain: readonly string[];
  readonly name: string;
  readonly probability: number;
  readonly value: number;
  readonly interval: Interval;
  /** Width of the interval over twice the t quantile. */
  readonly standardError: number;
  readonly df: number;
  /** Rows of the domain with a positive weight. */
  readonly n: number;
};

export type QuantileVariable = { readonly name: string; readonly column: NumericColumn };

/**
 * Quantiles, e.g. the median amount sent: domain by domain, in one variable by variable.
 *
 * Shapes: one value per row of the design. With `naRm`, rows on which any of the variables is missing are left out. Units: those of the variable. A limit whose probability falls outside 0 … 1
 * is NaN, and so is the standard error then.
 * @throws {DesignError} lengths differ, or a stratum holds a single PSU and the policy is `fail`
 * @see Woodruff (1952); Francisco & Fuller (1991); R: survey::svyquantile
 */
export function estimateQuantile(
  variables: readonly QuantileVariable[],
  probabilities: readonly number[],
  design: Design,
  options: QuantileOptions = {},
): Quantile[] {
  return splitRows(rowsOfSubset(design, options.subset), options.by ?? [], design).flatMap((domain) => {
    const { rows, columns } = columnsOnRows(variables, domain.rows, options.naRm ?? false, design.rowCount);
    return variables.flatMap((variable, j) =>
      quantilesOfDomain(variable, columns[j]!, rows, domain, probabilities, design, options),
    );
  });
}

function quantilesOfDomain(
  variable: QuantileVariable,
  values: Float64Array,
  rows: Rows,
  domain: Domain,
  probabilities: readonly number[],
  design: Design,
  options: QuantileOptions,
): Quantile[] {
  const level = options.level ?? 0.95;
  const rule = options.rule ?? 'math';
  const df = degreesOfFreedom(rows, design);
  const order = sortOrder(values);
  const sample = sortSample(values, gather(design.weights, rows), order);
  const n = domain.rows.reduce((count, row) => (design.weights[row] === 0 ? count : count + 1), 0);
  return probabilities.map((probability) => {
    const value = weightedQuantile(sample, probability, rule);
    const context = { variable, values, rows, sample, order, design, rule, level, df, value, probability };
    const interval = intervalOf(options.interval ?? 'mean', context);
    const standardError = (interval[1] - interval[0]) / (2 * tQuantile(1 - (1 - level) / 2, df));
    return { domain: domain.levels, name: variable.name, probability, value, interval, standardError, df, n };
  });
}

function intervalOf(kind: QuantileInterval, context: QuantileContext): Interval {
  const { values, rows, sample, order, design, rule, level, df, value, probability } = context;
  if (Number.isNaN(value)) return [NaN, NaN];
  if (kind === 'score') return scoreInterval(context);
  if (kind === 'quantile') {
    if (design.replicates === undefined) return [NaN, NaN];
    const point = (weights: Float64Array): Float64Array =>
      Float64Array.of(weightedQuantile(sortSample(values, weights, order), probability, rule));
    const estimates = replicateEstimates({ kind: 'rank', point }, rows, design, design.replicates);
    const variance = covarianceOfReplicates(estimates, Float64Array.of(value), design.replicates)[0]!;
    return symmetricInterval(value, Math.sqrt(variance), level, df);
  }
  const below = values.map((y) => (Number.isNaN(y) ? NaN : y <= value ? 1 : 0));
  const share = runEstimator(meanEstimator([below]), rows, design);
  const n = keepsEveryRow(design) ? design.rowCount : rows.length;
  const [low, high] = proportionInterval({ value: share.values[0]!, variance: share.covariance[0]! }, kind, {
    level,
    df,
    designDf: df,
    n,
  });
  return [low >= 0 ? weightedQuantile(sample, low, rule) : NaN, high <= 1 ? weightedQuantile(sample, high, rule) : NaN];
}
