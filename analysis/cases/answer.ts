/** Answers to a case, in the shape of its `expected` block: plain JSON, null where there is no number. */
import type { Estimate } from '../statistics/estimators/estimate.ts';
import type { Interval } from '../statistics/estimators/intervals.ts';

export type Json = number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One estimator's answer. */
export type GroupAnswer = { readonly [key: string]: Json };

/** A number, or null when there is none. */
export const number = (value: number): Json => (Number.isFinite(value) ? value : null);

/** Both limits, null where there is none. */
export const interval = ([low, high]: Interval): Json => [number(low), number(high)];

/** Level by factor, or null for the whole sample. */
export const domainKey = (by: readonly string[], levels: readonly string[]): Json =>
  by.length === 0 ? null : Object.fromEntries(by.map((name, i) => [name, levels[i] ?? '']));

/** A row of a total, mean, ratio or variance. */
export function estimateRow(estimate: Estimate, by: readonly string[]): GroupAnswer {
  const { designEffect } = estimate;
  return {
    by: domainKey(by, estimate.domain),
    name: estimate.name,
    estimate: number(estimate.value),
    se: number(estimate.standardError),
    cv: number(estimate.cv),
    ci_normal: interval(estimate.normalInterval),
    ci_t_design_df: interval(estimate.designInterval),
    ci_t_domain_df: interval(estimate.domainInterval),
    domain_df: estimate.domainDf,
    n_unweighted: estimate.n,
    sum_weights: estimate.sumWeights,
    ...(designEffect === undefined
      ? {}
      : { deff: number(designEffect.without), deff_replace: number(designEffect.replace) }),
  };
}
