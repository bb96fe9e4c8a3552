/** Rubin's rule: one estimate and its variance out of those of several imputations. */

export type Pooled = {
  /** Mean of the estimates. */
  readonly estimate: number;
  /** Mean variance, and (1 + 1/M) times the variance of the estimates. */
  readonly variance: number;
  /** Degrees of freedom of the limits, never more than of complete data. */
  readonly df: number;
  /** Share of the variance that is due to what was imputed. */
  readonly missingInformation: number;
};

/**
 * Pools the answers of M imputations, M ≥ 2.
 *
 * @param df degrees of freedom that complete data would have
 * @see Rubin (1987), Multiple Imputation for Nonresponse in Surveys; Barnard & Rubin (1999), Biometrika 86(4)
 * @see R: mice::pool.scalar, mitools::MIcombine; golden: test/golden/imputation/imputation.json
 */
export function poolImputations(estimates: readonly number[], variances: readonly number[], df: number): Pooled {
  const m = estimates.length;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / m;
  const [estimate, within] = [mean(estimates), mean(variances)];
  const between = estimates.reduce((sum, value) => sum + (value - estimate) ** 2, 0) / (m - 1);
  const added = (1 + 1 / m) * between;
  const variance = within + added;
  const missingInformation = added === 0 ? 0 : added / variance;
  return { estimate, variance, missingInformation, df: barnardRubin(missingInformation, m, df) };
}

function barnardRubin(share: number, m: number, complete: number): number {
  if (share === 0 || !(complete > 0)) return complete;
  const old = (m - 1) / share ** 2;
  const observed = ((complete + 1) / (complete + 3)) * complete * (1 - share);
  return 1 / (1 / old + 1 / observed);
}
