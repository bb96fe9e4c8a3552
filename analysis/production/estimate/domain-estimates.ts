/** Totals, ratios and means of one cell, from its sums; every PSU of the frame is kept. */
import { DesignError } from '../../statistics/design/design.ts';
import type { Frame } from '../../statistics/design/frame.ts';
import type { SmoothEstimator } from '../../statistics/design/estimator.ts';
import { answer, pointOf } from '../../statistics/estimators/answer.ts';
import { degreesOfSums } from '../../statistics/estimators/degrees-of-freedom.ts';
import { effectsOfMeans, effectsOfRatios } from '../../statistics/estimators/design-effect.ts';
import { meanEstimator } from '../../statistics/estimators/mean.ts';
import { ratioEstimator } from '../../statistics/estimators/ratio.ts';
import { totalEstimator } from '../../statistics/estimators/total.ts';
import { type Moments, sizeOf } from '../../statistics/sums/moments.ts';

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
  /** Weight of the units behind it; NaN of a figure out of two samples. */
  readonly size: number;
};

/** Estimate and variance; a stratum that shows no spread under the policy `fail` leaves the variance unknown. */
function run(estimator: SmoothEstimator, { units }: Moments, frame: Frame) {
  try {
    const { values, covariance } = answer(estimator, units, frame);
    return { values, variance: covariance[0]! };
  } catch (error) {
    if (!(error instanceof DesignError) || error.code !== 'lonely-psu') throw error;
    return { values: pointOf(estimator), variance: Number.NaN };
  }
}

function estimated(estimator: SmoothEstimator, moments: Moments, frame: Frame) {
  const { values, variance } = run(estimator, moments, frame);
  const { n } = moments;
  const df = n === 0 ? 0 : degreesOfSums(moments, frame);
  return {
    values,
    estimate: values[0]!,
    se: Math.sqrt(variance),
    variance,
    df,
    n,
    deff: Number.NaN,
    size: sizeOf(moments),
  };
}

/** Weighted total T = Σ w y over the cell. */
export const totalOf = (moments: Moments, frame: Frame): Estimated =>
  estimated(totalEstimator(moments), moments, frame);

/** Ratio of two weighted totals over the cell, R = Σ w y / Σ w x, of its two variables y and x. */
export function ratioOf(moments: Moments, frame: Frame): Estimated {
  const ratio = estimated(ratioEstimator(moments), moments, frame);
  if (ratio.n < 2) return ratio;
  const [effect] = effectsOfRatios(ratio.values, [ratio.variance], moments, frame);
  return { ...ratio, deff: effect?.without ?? Number.NaN };
}

/** Weighted mean Σ w y / Σ w over the units of the cell, with its design effect. */
export function meanOf(moments: Moments, frame: Frame): Estimated {
  const mean = estimated(meanEstimator(moments), moments, frame);
  if (mean.n < 2) return mean;
  const [effect] = effectsOfMeans([mean.variance], moments, frame);
  return { ...mean, deff: effect?.without ?? Number.NaN };
}
