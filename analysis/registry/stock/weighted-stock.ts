/** Size of the population abroad from a registry and the share of a weighted sample that is in it. */
import type { Stock } from './chapman.ts';

/** What a sample tells of those whom it met: the share that is registered, with its limits. */
export type SharedBy = {
  readonly share: number;
  readonly se: number;
  readonly ciLow: number;
  readonly ciHigh: number;
};

/**
 * `N = R / p`: everybody registered over the share registered among those whom the sample stands for. The registry is counted,
 * so that all error is that of the share: by the delta method `se(N) = R se(p) / p²`, and limits are those of the share, turned
 * round. With equal weights it is the estimator of Lincoln and Petersen, of which Chapman's is the one for small numbers.
 *
 * @param registered people on the registry
 * @see Sekar and Deming (1949), On a method of estimating birth and death rates and the extent of registration, JASA 44, 101–115;
 * golden: test/golden/registry/stock.json
 * @example weightedStock(1200, { share: 0.2, se: 0.02, ciLow: 0.16, ciHigh: 0.25 }) // { estimate: 6000, se: 600, ciLow: 4800, ciHigh: 7500 }
 */
export const weightedStock = (registered: number, { share, se, ciLow, ciHigh }: SharedBy): Stock => ({
  estimate: registered / share,
  se: (registered * se) / share ** 2,
  ciLow: registered / ciHigh,
  ciHigh: registered / ciLow,
});

/** What a sample tells of how many registered people it stands for, and of their share. */
export type Met = {
  readonly share: number;
  readonly seShare: number;
  /** Registered people whom the sample stands for. */
  readonly both: number;
  readonly seBoth: number;
};

/**
 * The same where whoever registers is more likely, or less, to be met: with the odds ratio ψ of being on both, those whom neither
 * names are `ψ (R − m)(n − m)/m`, and `N = R + o ((1 − ψ) m + ψ R)` with the odds `o = (1 − p)/p`. A ratio of 1 is independence.
 * How the errors of p and m go together is not told in a release, so the standard error is the largest that they allow.
 *
 * @param oddsRatio above 0; above 1 where registering and crossing go together, and then there are more people than independence says
 * @see Gerritse, van der Heijden and Bakker (2015), Sensitivity of population size estimation for violating parametric assumptions in
 * log-linear models, J. Official Statistics 31, 357–379; golden: test/golden/registry/stock.json
 * @example dependentStock(200, { share: 0.2, seShare: 0, both: 30, seBoth: 0 }, 2).estimate // 1680
 */
export function dependentStock(
  registered: number,
  { share, seShare, both, seBoth }: Met,
  oddsRatio: number,
): Pick<Stock, 'estimate' | 'se'> {
  const odds = (1 - share) / share;
  const carried = (1 - oddsRatio) * both + oddsRatio * registered;
  return {
    estimate: registered + odds * carried,
    se: (Math.abs(carried) * seShare) / share ** 2 + odds * Math.abs(1 - oddsRatio) * seBoth,
  };
}
