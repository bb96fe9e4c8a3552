/** How far the answers of one enumerator lie from those of all others. */
import { fUpperTail } from '../../statistics/distributions/f-upper-tail.ts';
import { type Group, joined } from './groups.ts';

export type Deviation = {
  readonly name: string;
  readonly n: number;
  readonly mean: number;
  /** Mean of everybody else: the enumerator does not hide in a mean of which they are a part. */
  readonly others: number;
  /** (mean − others) / (s · √(1/n + 1/(N − n))), s² pooled over the two. */
  readonly t: number;
  /** Two-sided, Student's t with N − 2 degrees of freedom. */
  readonly p: number;
};

/**
 * Deviation of each group from its leave-one-out mean. Who works in places of their own differs for that reason too; so the
 * test says where to look, and the p-value is too small where interviews of a place are alike.
 *
 * @returns nothing where there is a single group; t and p are NaN where no value differs
 * @see golden: test/golden/fieldwork/flags.R (`t.test(var.equal = TRUE)`)
 */
export function deviations(groups: readonly Group[]): readonly Deviation[] {
  if (groups.length < 2) return [];
  return groups.map((group) => {
    const others = joined(groups.filter((one) => one !== group));
    const df = group.n + others.n - 2;
    const variance = (group.squares + others.squares) / df;
    const t = (group.mean - others.mean) / Math.sqrt(variance * (1 / group.n + 1 / others.n));
    return { name: group.name, n: group.n, mean: group.mean, others: others.mean, t, p: fUpperTail(t * t, 1, df) };
  });
}
