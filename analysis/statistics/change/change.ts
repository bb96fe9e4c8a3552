/** What changed between two rounds of a survey: the difference and the ratio of an estimate, with their standard errors. */
import { scoresOf, sideBySide, type SmoothEstimator, totalsOfParts } from '../design/estimator.ts';
import type { Frame } from '../design/frame.ts';
import { scoresOfPsus } from '../design/variance.ts';
import { answer } from '../estimators/answer.ts';
import { degreesOfSums, psusOf } from '../estimators/degrees-of-freedom.ts';
import { type Contrast, linearContrast, smoothContrast } from '../estimators/contrast.ts';
import { type Interval, symmetricInterval } from '../estimators/intervals.ts';
import { sharedCovariance } from './shared-psus.ts';

/** A round, as sums by unit of its design tell it. */
export type RoundOfSurvey = {
  /** Of p estimates, the same in both rounds. */
  readonly estimator: SmoothEstimator;
  /** Slot → unit of the frame. */
  readonly units: Int32Array;
  /** Σ w² by slot: 0 where nothing of the domain has a weight. */
  readonly squares: Float64Array;
  readonly frame: Frame;
};

/** A difference or a ratio; limits by Student’s t, of a ratio in its logarithm. */
export type Compared = Contrast & { readonly interval: Interval };

export type Change = {
  readonly before: number;
  readonly after: number;
  /** After less before, in the unit of the estimate. */
  readonly difference: Compared;
  /** After over before; 1 is no change. NaN where there was nothing before. */
  readonly ratio: Compared;
  /** Of the estimate before, and of the one after. */
  readonly variances: readonly [number, number];
  /** Of the two estimates. */
  readonly covariance: number;
  /** PSUs in both rounds. */
  readonly shared: number;
  /** PSUs with units of the domain in either round less strata: at least those of one round, at most those of both. */
  readonly df: number;
};

const limitsOf = ({ value, standardError }: Contrast, level: number, df: number): Interval =>
  symmetricInterval(value, standardError, level, df);

/** A ratio of small samples is skewed; its logarithm is less so. */
function limitsOfRatio(ratio: Contrast, level: number, df: number): Interval {
  const { value, standardError } = ratio;
  if (!(value > 0)) return limitsOf(ratio, level, df);
  const [low, high] = symmetricInterval(Math.log(value), standardError / value, level, df);
  return [Math.exp(low), Math.exp(high)];
}

/** Two estimates of the same, and how they vary. */
export type TwoEstimates = Pick<Change, 'variances' | 'covariance' | 'df'> & {
  /** Before, and after. */
  readonly values: readonly [number, number];
};

/**
 * The difference and the ratio of two estimates.
 *
 * @param level e.g. 0.95
 */
export function contrastsOf(
  { values, variances, covariance, df }: TwoEstimates,
  level: number,
): Pick<Change, 'difference' | 'ratio'> {
  const matrix = [
    [variances[0], covariance],
    [covariance, variances[1]],
  ];
  const ratio = values[0] === 0 ? Number.NaN : values[1] / values[0];
  const difference = linearContrast(values, matrix, [-1, 1]);
  const quotient = smoothContrast(ratio, [-ratio / values[0], 1 / values[0]], matrix);
  return {
    difference: { ...difference, interval: limitsOf(difference, level, df) },
    ratio: { ...quotient, interval: limitsOfRatio(quotient, level, df) },
  };
}

/** No two estimates vary together more than each does by itself. */
const within = (bound: number, covariance: number): number => Math.min(bound, Math.max(-bound, covariance));

/**
 * Changes of p estimates between two rounds.
 *
 * V(after − before) = V₁ + V₂ − 2 Cov, and of the ratio R = after/before by the delta method (V₂ + R² V₁ − 2 R Cov)/before². The
 * variances are those of each round; they share what the PSUs share that were interviewed in both. Rounds without a shared PSU are independent. Degrees of
 * freedom are those of the domain in both rounds; a PSU with units of it in both counts once.
 *
 * @param level e.g. 0.95
 * @throws {DesignError} a stratum holds a single PSU and the policy is `fail`; a design has replicate weights, or PSUs with unequal probabilities
 * @see golden: test/golden/change/change.json from change.R
 */
export function changesBetween(before: RoundOfSurvey, after: RoundOfSurvey, level = 0.95): readonly Change[] {
  const [first, second] = [toldBy(before), toldBy(after)];
  const p = first.values.length;
  const { covariances, shared, df: sharedDf } = sharedCovariance(first, second, p);
  const df = first.df + second.df - sharedDf;
  return Array.from(covariances, (covariance, j): Change => {
    const variances = [first.covariance[j * p + j]!, second.covariance[j * p + j]!] as const;
    const capped = within(Math.sqrt(variances[0] * variances[1]), covariance);
    const values = [first.values[j]!, second.values[j]!] as const;
    const contrasts = contrastsOf({ values, variances, covariance: capped, df }, level);
    return { before: values[0], after: values[1], ...contrasts, variances, covariance: capped, shared, df };
  });
}

function toldBy({ estimator, units, squares, frame }: RoundOfSurvey) {
  const { values, covariance } = answer(estimator, units, frame);
  const scores = sideBySide(scoresOf(estimator, totalsOfParts(estimator.parts)), units);
  const of = { frame, psus: psusOf({ units, squares }, frame), df: degreesOfSums({ units, squares }, frame) };
  return { ...of, values, covariance, scores: scoresOfPsus(scores, values.length, frame) };
}
