/** The share of a population that answers yes, with limits between 0 and 1. */
import type { Design } from '../design/design.ts';
import { frameOf } from '../design/frame.ts';
import { momentsOf } from '../sums/moments.ts';
import { answer } from './answer.ts';
import { degreesOfFreedom } from './degrees-of-freedom.ts';
import { rowsOfSubset, splitRows } from './domains.ts';
import type { EstimateOptions } from './estimate.ts';
import type { Interval } from './intervals.ts';
import { logOddsEstimator } from './log-odds.ts';
import { meanEstimator } from './mean.ts';
import { proportionInterval, type ProportionMethod } from './proportion-interval.ts';
import { columnsOnRows, type Variable } from './variables.ts';

export type Proportion = {
  readonly domain: readonly string[];
  readonly name: string;
  readonly value: number;
  readonly standardError: number;
  readonly interval: Interval;
  readonly df: number;
};

/**
 * Share of units for which a 0/1 variable is 1 (or share at each level of a factor), with an interval of the chosen kind.
 *
 * @param options `df`: degrees of freedom of the t quantile; default those of the domain
 * @throws {DesignError} lengths differ, or a stratum holds a single PSU and the policy is `fail`
 * @see R: survey::svyciprop
 */
export function estimateProportion(
  variable: Variable,
  design: Design,
  method: ProportionMethod,
  options: Omit<EstimateOptions, 'designEffect' | 'covariance'> & { readonly df?: number } = {},
): Proportion[] {
  const { frame } = frameOf(design);
  return splitRows(rowsOfSubset(design, options.subset), options.by ?? [], design).flatMap((domain) => {
    const { rows, names, columns } = columnsOnRows([variable], domain.rows, options.naRm ?? false, design.rowCount);
    const moments = momentsOf(columns, rows, design);
    const { values, covariance } = answer(meanEstimator(moments), moments.units, frame);
    const logOdds =
      method === 'logit' && design.replicates !== undefined
        ? answer(logOddsEstimator(moments), moments.units, frame).covariance
        : undefined;
    const domainDf = degreesOfFreedom(domain.rows, design);
    const df = options.df ?? domainDf;
    const n = frame.rowsCounted ?? domain.rows.length;
    return names.map((name, j) => {
      const own = j * names.length + j;
      const share = {
        value: values[j]!,
        variance: covariance[own]!,
        ...(logOdds && { logOddsVariance: logOdds[own]! }),
      };
      const interval = proportionInterval(share, method, { level: options.level ?? 0.95, df, designDf: domainDf, n });
      return {
        domain: domain.levels,
        name,
        value: share.value,
        standardError: Math.sqrt(share.variance),
        interval,
        df,
      };
    });
  });
}
