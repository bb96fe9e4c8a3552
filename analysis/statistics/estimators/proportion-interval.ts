/** Confidence limits of a share that respect 0 and 1. */
import { betaQuantile } from '../distributions/beta-quantile.ts';
import { tQuantile } from '../distributions/t-quantile.ts';
import { symmetricInterval, type Interval } from './intervals.ts';

/** `xlogit` and `logit` both work on the log-odds scale, and differ where replicates tell how the log-odds vary. */
export const proportionMethods = ['mean', 'logit', 'xlogit', 'asin', 'beta'] as const;

export type ProportionMethod = (typeof proportionMethods)[number];

export type Share = {
  /** The estimated share, 0 to 1. */
  readonly value: number;
  /** Variance of that estimate. */
  readonly variance: number;
  /** Variance of its log-odds over replicates, for `logit`; without, it follows from `variance`. */
  readonly logOddsVariance?: number;
};

export type Reference = {
  /** e.g. 0.95. */
  readonly level: number;
  /** Degrees of freedom of the t quantile. */
  readonly df: number;
  /** Degrees of freedom of the design, for `beta`'s effective sample size. */
  readonly designDf: number;
  /** Rows, for `beta`. */
  readonly n: number;
};

/**
 * Confidence limits of a share.
 *
 * - mean: p ± t·se · xlogit, logit: expit(logit p ± t·se/(p(1 − p))), or for logit ± t·se(logit p) · asin: sin²(asin √p ± t·se/(2√(p(1 − p))))
 * - beta (Korn & Graubard): Clopper–Pearson with n_eff = p(1 − p)/v · (t_{n−1}/t_df)²
 *
 * Limits may be NaN when the share is 0 or 1, where all but `mean` have no width to go by.
 * @see Korn & Graubard (1998); R: survey::svyciprop
 */
export function proportionInterval(share: Share, method: ProportionMethod, reference: Reference): Interval {
  const { value: p, variance } = share;
  const { level, df, designDf, n } = reference;
  const standardError = Math.sqrt(variance);
  switch (method) {
    case 'mean':
      return symmetricInterval(p, standardError, level, df);
    case 'logit':
    case 'xlogit': {
      const ownVariance = method === 'logit' ? share.logOddsVariance : undefined;
      const spread = ownVariance === undefined ? standardError / (p * (1 - p)) : Math.sqrt(ownVariance);
      const [low, high] = symmetricInterval(Math.log(p / (1 - p)), spread, level, df);
      return [expit(low), expit(high)];
    }
    case 'asin': {
      const [low, high] = symmetricInterval(
        Math.asin(Math.sqrt(p)),
        standardError / (2 * Math.sqrt(p * (1 - p))),
        level,
        df,
      );
      return [Math.sin(low) ** 2, Math.sin(high) ** 2];
    }
    case 'beta': {
      const tail = (1 - level) / 2;
      const effective = ((p * (1 - p)) / variance) * (tQuantile(tail, n - 1) / tQuantile(tail, designDf)) ** 2;
      return [
        betaQuantile(tail, effective * p, effective * (1 - p) + 1),
        betaQuantile(1 - tail, effective * p + 1, effective * (1 - p)),
      ];
    }
  }
}

/** R's expit: a log-odds of +Infinity gives NaN, as exp(x)/(1 + exp(x)) does. */
const expit = (x: number): number => Math.exp(x) / (1 + Math.exp(x));
