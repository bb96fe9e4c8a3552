/** How many give each answer to a question, what share they are of those who answered, and how many these are. */
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import type { DistributionCell, Summed } from '../sums/contract.ts';
import { totalOf } from './domain-estimates.ts';
import { type Estimating, makeRow } from './make-row.ts';
import { shareRows } from './unit-rows.ts';

/** Those who answered, and a count and a share for each answer. */
export function distributionRows(
  summed: Summed & { readonly kind: 'distribution' },
  { domain, base, unknownShare, answered, basis, answers }: DistributionCell,
  how: Estimating,
): readonly ComputedEstimate[] {
  const { table, indicator, unit } = summed;
  const head = {
    table,
    indicator: `${indicator}-count`,
    statistic: 'count' as const,
    domain,
    unit: `${unit}s`,
    base,
    unknownShare,
  };
  const whole = makeRow(head, { ...totalOf(answered.moments, how.frame), n: answered.respondents }, how);
  return [{ ...whole, basis }, ...answers.flatMap((answer) => shareRows(summed, answer, how))];
}
