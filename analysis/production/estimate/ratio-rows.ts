/** One amount over another, over the units of which both are known. */
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import type { RatioCell, Summed } from '../sums/contract.ts';
import { ratioOf } from './domain-estimates.ts';
import { type Estimating, makeRow } from './make-row.ts';

/** The ratio, between nothing and whatever it comes to. */
export function ratioRows(
  { table, indicator, of }: Summed & { readonly kind: 'ratio' },
  { domain, unknownShare, both, basis }: RatioCell,
  how: Estimating,
): readonly ComputedEstimate[] {
  const head = {
    table,
    indicator,
    statistic: 'ratio' as const,
    domain,
    unit: of,
    base: both.moments.rows,
    unknownShare,
  };
  return [{ ...makeRow(head, { ...ratioOf(both.moments, how.frame), n: both.respondents }, how), basis }];
}
