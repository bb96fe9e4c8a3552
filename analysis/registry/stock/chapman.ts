/** Size of a population that two lists name people of, by those whom both name. */
import { normalQuantile } from '../../statistics/distributions/normal-quantile.ts';

/** People on either list, and on both. */
export type Lists = { readonly first: number; readonly second: number; readonly both: number };

export type Stock = {
  readonly estimate: number;
  readonly se: number;
  readonly ciLow: number;
  readonly ciHigh: number;
};

/**
 * Chapman's estimator for two lists that name people independently: `N = (n₁ + 1)(n₂ + 1)/(m + 1) − 1`, with
 * `V = (n₁ + 1)(n₂ + 1)(n₁ − m)(n₂ − m) / ((m + 1)²(m + 2))`. Limits are log-normal in those whom neither list names, so that they
 * are never below the number of people who are named.
 *
 * @param level of confidence, 0 to 1
 * @throws {RangeError} more people on both lists than on one of them
 * @see Chapman (1951), Univ. of California Publications in Statistics 1, 131–160; variance: Seber (1970), Biometrika 57, 313–318;
 * limits: Burnham et al. (1987), AFS Monograph 5, p. 212; golden: test/golden/registry/stock.json
 * @example chapman({ first: 200, second: 150, both: 30 }, 0.95).estimate // 978.06
 */
export function chapman({ first, second, both }: Lists, level: number): Stock {
  if (!(both >= 0 && both <= first && both <= second))
    throw new RangeError(`${both} people cannot be on lists of ${first} and ${second}`);
  const whole = ((first + 1) * (second + 1)) / (both + 1);
  const estimate = whole - 1;
  const variance = (whole * (first - both) * (second - both)) / ((both + 1) * (both + 2));
  const named = first + second - both;
  const unnamed = estimate - named;
  if (!(unnamed > 0)) return { estimate, se: Math.sqrt(variance), ciLow: named, ciHigh: named };
  const factor = Math.exp(normalQuantile(0.5 + level / 2) * Math.sqrt(Math.log(1 + variance / unnamed ** 2)));
  return {
    estimate,
    se: Math.sqrt(variance),
    ciLow: named + unnamed / factor,
    ciHigh: named + unnamed * factor,
  };
}
