/** Interval of a quantile by Francisco & Fuller's score test. */
import { tQuantile } from '../distributions/t-quantile.ts';
import { momentsOfRanks } from '../sums/ranks.ts';
import { answer } from './answer.ts';
import { findRoot } from './find-root.ts';
import type { Interval } from './intervals.ts';
import { meanEstimator } from './mean.ts';
import type { QuantileContext } from './quantile-context.ts';
import { sortedSample, weightedQuantile } from './quantile-rules.ts';

/**
 * The values at which the share above differs from 1 − p by just t standard errors. Between them and the reported limits
 * R goes through the unweighted share of rows below; so do we.
 *
 * @returns NaN limits when the test has the same sign at both ends of the data
 * @see Francisco & Fuller (1991); R: survey:::ffullerCI
 */
export function scoreInterval(context: QuantileContext): Interval {
  const { frame, rule, level, df, probability, sample, ranks } = context;
  const seen = (context.seen ?? ranks.values).toSorted();
  const sorted = sortedSample(seen, new Float64Array(seen.length).fill(1));
  const iqr = weightedQuantile(sorted, 0.75, 'hf7') - weightedQuantile(sorted, 0.25, 'hf7');
  const from = sorted.values[0]! + iqr / 100;
  const to = sorted.values.at(-1)! - iqr / 100;
  const score = (limit: number): ((theta: number) => number) => {
    const reach = tQuantile(1 - (1 - level) / 2, df) * limit;
    return (theta) => {
      const above = momentsOfRanks(ranks, (y) => (y > theta ? 1 : 0) - (1 - probability), frame.unitCount);
      const { values: mean, covariance } = answer(meanEstimator(above), above.units, frame);
      return mean[0]! / Math.sqrt(covariance[0]!) - reach;
    };
  };
  const limitAt = (side: number): number => {
    const theta = findRoot(score(side), from, to, 1 / (100 * Math.sqrt(seen.length)));
    const share = seen.reduce((count, y) => (y <= theta ? count + 1 : count), 0) / seen.length;
    return Number.isNaN(theta) ? NaN : weightedQuantile(sample, share, rule);
  };
  return [limitAt(1), limitAt(-1)];
}
