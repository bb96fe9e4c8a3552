/** What changed in a figure that several independent samples make together: the sum of what each of them tells of it. */
import { jointDf } from '../dual-frame/combined.ts';
import { type Change, contrastsOf } from './change.ts';

/**
 * V(after − before) is the sum over the samples, and so are the variances of both rounds and their covariance; degrees of freedom
 * are Satterthwaite's over the variances of what changed in each.
 *
 * @param changes of each sample; at least one
 * @param level e.g. 0.95
 * @throws {RangeError} no sample
 * @see golden: test/golden/dual-frame/rounds.json from rounds.R
 */
export function changeOfSum(changes: readonly Change[], level: number): Change {
  const [first, ...others] = changes;
  if (first === undefined) throw new RangeError('no sample');
  if (others.length === 0) return first;
  const sum = (of: (change: Change) => number): number => changes.reduce((total, change) => total + of(change), 0);
  const values = [sum(({ before }) => before), sum(({ after }) => after)] as const;
  const variances = [sum((change) => change.variances[0]), sum((change) => change.variances[1])] as const;
  const covariance = sum((change) => change.covariance);
  const df = jointDf(changes.map((change) => ({ variance: change.difference.standardError ** 2, df: change.df })));
  return {
    ...{ before: values[0], after: values[1], variances, covariance, df },
    ...contrastsOf({ values, variances, covariance, df }, level),
    shared: sum(({ shared }) => shared),
  };
}
