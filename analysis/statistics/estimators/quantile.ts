/** Quantiles of a variable in the population, with intervals that need no density. */
import { type NumericColumn, widened } from '../columns/columns.ts';
import { keepsEveryRow, type Design } from '../design/design.ts';
import { type Frame, frameOf } from '../design/frame.ts';
import { tQuantile } from '../distributions/t-quantile.ts';
import { covarianceOfReplicates, rankedInReplicates } from '../replicates/replicate-variance.ts';
import { momentsOfRanks, type Ranks, ranksOf } from '../sums/ranks.ts';
import { answer } from './answer.ts';
import { degreesOfSums } from './degrees-of-freedom.ts';
import { rowsOfSubset, splitRows } from './domains.ts';
import type { EstimateOptions } from './estimate.ts';
import { symmetricInterval, type Interval } from './intervals.ts';
import { meanEstimator } from './mean.ts';
import type { QuantileContext } from './quantile-context.ts';
import { proportionInterval } from './proportion-interval.ts';
import { sortedSample, weightedQuantile, type QuantileRule } from './quantile-rules.ts';
import { scoreInterval } from './score-interval.ts';
import { columnsOnRows } from './variables.ts';

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
  const { frame } = frameOf(design);
  return splitRows(rowsOfSubset(design, options.subset), options.by ?? [], design).flatMap((domain) => {
    const { rows, columns } = columnsOnRows(variables, domain.rows, options.naRm ?? false, design.rowCount);
    const n = domain.rows.reduce((count, row) => (design.weights[row] === 0 ? count : count + 1), 0);
    return variables.flatMap(({ name, column }, j) => {
      const ranks = ranksOf(columns[j]!, rows, design);
      // Under calibration R keeps every row in sight, those outside the domain and, as 0, those without a value.
      const isPart = keepsEveryRow(design) && rows.length < design.rowCount;
      const seen = isPart ? widened(column.values).map((y) => (Number.isNaN(y) ? 0 : y)) : undefined;
      return quantilesOf(ranks, probabilities, frame, { ...options, ...(seen && { seen }) }).map((found) => ({
        domain: domain.levels,
        name,
        n,
        ...found,
      }));
    });
  });
}

/** A quantile of one cell, which need not have a name. */
export type QuantileOfCell = Omit<Quantile, 'domain' | 'name' | 'n'>;

/**
 * Quantiles of one cell out of its ranks.
 *
 * @throws {DesignError} a stratum holds a single PSU and the policy is `fail`
 */
export function quantilesOf(
  ranks: Ranks,
  probabilities: readonly number[],
  frame: Frame,
  options: Pick<QuantileOptions, 'level' | 'rule' | 'interval'> & Pick<QuantileContext, 'seen'> = {},
): readonly QuantileOfCell[] {
  const { level = 0.95, rule = 'math', seen } = options;
  const df = degreesOfSums(
    momentsOfRanks(ranks, () => 1, frame.unitCount),
    frame,
  );
  const sample = sortedSample(ranks.values, ranks.weights);
  return probabilities.map((probability) => {
    const value = weightedQuantile(sample, probability, rule);
    const context = { ranks, sample, frame, rule, level, df, value, probability, ...(seen && { seen }) };
    const interval = intervalOf(options.interval ?? 'mean', context);
    const standardError = (interval[1] - interval[0]) / (2 * tQuantile(1 - (1 - level) / 2, df));
    return { probability, value, interval, standardError, df };
  });
}

/** Values that differ by less of themselves are one, and differ by how they were worked out: a third of 3.3 and a quarter of 4.4. */
const roundingOf = 1e-12;

function intervalOf(kind: QuantileInterval, context: QuantileContext): Interval {
  const { ranks, sample, frame, rule, level, df, value, probability } = context;
  if (Number.isNaN(value) || frame.estimatesAlone) return [NaN, NaN];
  if (kind === 'score') return scoreInterval(context);
  if (kind === 'quantile') {
    if (frame.replicates === undefined) return [NaN, NaN];
    const point = (weights: Float64Array): Float64Array =>
      Float64Array.of(weightedQuantile(sortedSample(ranks.values, weights), probability, rule));
    const estimates = rankedInReplicates(point, ranks, frame.replicates);
    const variance = covarianceOfReplicates(estimates, Float64Array.of(value), frame.replicates)[0]!;
    return symmetricInterval(value, Math.sqrt(variance), level, df);
  }
  const limit = value + roundingOf * Math.abs(value);
  const below = momentsOfRanks(ranks, (y) => (Number.isNaN(y) ? NaN : y <= limit ? 1 : 0), frame.unitCount);
  const share = answer(meanEstimator(below), below.units, frame);
  const n = frame.rowsCounted ?? ranks.values.length;
  const [low, high] = proportionInterval({ value: share.values[0]!, variance: share.covariance[0]! }, kind, {
    level,
    df,
    designDf: df,
    n,
  });
  return [low >= 0 ? weightedQuantile(sample, low, rule) : NaN, high <= 1 ? weightedQuantile(sample, high, rule) : NaN];
}
