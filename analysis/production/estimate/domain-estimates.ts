/** Totals, ratios and means over one domain, from the units that fall in it; every PSU of the design is kept. */
import { type Design, DesignError } from '../../statistics/design/design.ts';
import { degreesOfFreedom } from '../../statistics/estimators/degrees-of-freedom.ts';
import { designEffects } from '../../statistics/estimators/design-effect.ts';
import { type SmoothEstimator, totalsOfParts } from '../../statistics/design/estimator.ts';
import { meanEstimator } from '../../statistics/estimators/mean.ts';
import { ratioEstimator } from '../../statistics/estimators/ratio.ts';
import { runEstimator } from '../../statistics/estimators/run-estimator.ts';
import { totalEstimator } from '../../statistics/estimators/total.ts';
import { gather } from '../../statistics/estimators/variables.ts';
import type { DomainSums } from '../sums/domain-sums.ts';

/** NaN where a part cannot be computed. */
export type Estimated = {
  readonly estimate: number;
  readonly se: number;
  /** Degrees of freedom of the domain: PSUs met less strata met. */
  readonly df: number;
  /** Units with a weight; calibrated weights may be negative. */
  readonly n: number;
  /** Design effect; means and shares alone have one. */
  readonly deff: number;
};

/** Estimate and variance; a stratum that shows no spread under the policy `fail` leaves the variance unknown. */
function run(estimator: SmoothEstimator, units: Int32Array, design: Design) {
  try {
    const { values, covariance } = runEstimator(estimator, units, design);
    return { estimate: values[0]!, variance: covariance[0]! };
  } catch (error) {
    if (!(error instanceof DesignError) || error.code !== 'lonely-psu') throw error;
    const totals = totalsOfParts(estimator.parts, gather(design.weights, units));
    return { estimate: estimator.point(totals)[0]!, variance: Number.NaN };
  }
}

function estimated(estimator: SmoothEstimator, units: Int32Array, design: Design) {
  const { estimate, variance } = run(estimator, units, design);
  const n = units.reduce((count, unit) => count + Number(design.weights[unit] !== 0), 0);
  const df = n === 0 ? 0 : degreesOfFreedom(units, design);
  return { estimate, se: Math.sqrt(variance), variance, df, n, deff: Number.NaN };
}

/** Weighted total T = Σ w y over the domain. */
export const totalOf = ({ units, values }: DomainSums, design: Design): Estimated =>
  estimated(totalEstimator([values]), units, design);

/**
 * Ratio of two weighted totals over the domain, R = Σ w y / Σ w x.
 *
 * @param x one entry per unit of the domain
 */
export const ratioOf = ({ units, values }: DomainSums, x: Float64Array, design: Design): Estimated =>
  estimated(ratioEstimator([values], x), units, design);

/** Weighted mean Σ w y / Σ w over the units of the domain, with its design effect. */
export function meanOf({ units, values }: DomainSums, design: Design): Estimated {
  const mean = estimated(meanEstimator([values]), units, design);
  if (mean.n < 2) return mean;
  const size = units.reduce((sum, unit) => sum + design.weights[unit]!, 0);
  const [effect] = designEffects([values], [mean.variance * size * size], units, design, 'missing');
  return { ...mean, deff: effect?.without ?? Number.NaN };
}
