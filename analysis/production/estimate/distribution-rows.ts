/** How many give each answer to a question, what share they are of those who answered, and how many these are. */
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import type { DistributionCell, Summed } from '../sums/contract.ts';
import { totalOf } from './domain-estimates.ts';
import { type Estimating, makeRow } from './make-row.ts';
import { shareRows } from './unit-rows.ts';
import { linked, withheldBesides } from './rest-of-one.ts';

/** Those who answered, and a count and a share for each answer. */
export function distributionRows(
  summed: Summed & { readonly kind: 'distribution' },
  { domain, base, unknownShare, answered, basis, answers }: DistributionCell,
  how: Estimating,
): readonly ComputedEstimate[] {
  const { table, indicator, unit, adds } = summed;
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
  const rows = answers.map((answer) => shareRows(summed, answer, how));
  if (adds) return [{ ...whole, basis }, ...rows.flat()];
  const besides = withheldBesides(
    answers.map(({ code, positives }) => ({ code, people: positives })),
    how.settings.minimumCell,
  );
  return rows.flatMap((own, k) => (besides.has(answers[k]!.code) ? own.map(linked) : own));
}
