/** How many give each answer to a question, what share they are of those who answered, and how many these are. */
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import type { DistributionCell, Summed } from '../sums/contract.ts';
import { totalOf } from './domain-estimates.ts';
import { type Estimating, makeRow } from './make-row.ts';
import { shareRows } from './unit-rows.ts';
import { withhold } from '../../disclosure/grade.ts';

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
  const besides = withheldBesides(answers, how.settings.minimumCell);
  return rows.flatMap((own, k) => (besides.has(answers[k]!.code) ? own.map(linked) : own));
}

const linked = (row: ComputedEstimate): ComputedEstimate => ({
  ...row,
  ...withhold({ ...row, quality: 'suppress', reason: 'linked' }),
});

/**
 * Answers whose shares are withheld because others are: all shares make 1, and what is withheld must be of two answers and
 * of enough responses. The rarest go first.
 */
function withheldBesides(answers: DistributionCell['answers'], minimumCell: number): ReadonlySet<string> {
  const rarest = answers.toSorted((a, b) => a.positives - b.positives);
  const few = rarest.filter(({ positives }) => positives < minimumCell);
  const withheld = [...few];
  const people = () => withheld.reduce((sum, { positives }) => sum + positives, 0);
  for (const answer of rarest.slice(few.length)) {
    if (few.length === 0 || (withheld.length > 1 && people() >= minimumCell)) break;
    withheld.push(answer);
  }
  return new Set(withheld.slice(few.length).map(({ code }) => code));
}
