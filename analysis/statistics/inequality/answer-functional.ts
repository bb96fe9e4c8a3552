/** Functionals of a distribution with their covariance: by linearisation, or again under every set of replicate weights. */
import { numbersOf } from '../sums/pick.ts';
import type { Frame } from '../design/frame.ts';
import { sumByUnit } from '../design/unit-sums.ts';
import { covarianceOfUnits } from '../design/variance.ts';
import type { Answer } from '../estimators/answer.ts';
import { covarianceOfReplicates, rankedInReplicates } from '../replicates/replicate-variance.ts';
import type { Entries } from '../sums/moments.ts';
import type { Functional } from './functional.ts';

/**
 * Estimates with their covariance matrix.
 *
 * @param entries weight and unit of the frame of each value
 * @throws {DesignError} a stratum holds a single PSU and the policy is `fail`
 */
export function answerOfFunctional(functional: Functional, entries: Entries, frame: Frame): Answer {
  const { weights, units } = entries;
  const values = functional.point(weights);
  const { replicates, unitCount, estimatesAlone } = frame;
  if (estimatesAlone) return { values, covariance: new Float64Array(values.length ** 2).fill(Number.NaN) };
  if (replicates !== undefined) {
    const estimates = rankedInReplicates(functional.point, entries, replicates);
    return { values, covariance: covarianceOfReplicates(estimates, values, replicates) };
  }
  const scores = functional
    .influences(weights)
    .map((influence) => numbersOf(influence.length, (k) => influence[k]! * weights[k]!));
  return {
    values,
    covariance: covarianceOfUnits(sumByUnit(scores, units, unitCount, undefined), values.length, frame),
  };
}
