/** Amounts and numbers: the total of a domain, the mean per unit of which all is known, quantiles, and the total with huge amounts cut. */
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import type { AmountCell, Summed } from '../sums/contract.ts';
import { meanOf, totalOf } from './domain-estimates.ts';
import { type Estimating, makeRow } from './make-row.ts';
import { quantileRows } from './quantile-rows.ts';

/** Rows of one cell. */
export function amountRows(
  summed: Summed & { readonly kind: 'amount' },
  cell: AmountCell,
  how: Estimating,
): readonly ComputedEstimate[] {
  const { table, indicator, unit, of } = summed;
  const { domain, base, unknownShare, some, whole, wholeBase, winsorised, basis } = cell;
  const { frame } = how;
  const head = { table, domain, unknownShare };
  const total = makeRow(
    { ...head, indicator: `${indicator}-total`, statistic: 'total', unit: of, base },
    { ...totalOf(some.moments, frame), n: some.respondents },
    how,
  );
  const mean = makeRow(
    { ...head, indicator: `${indicator}-mean`, statistic: 'mean', unit: `${of} per ${unit}`, base: wholeBase },
    { ...meanOf(whole.moments, frame), n: whole.respondents },
    how,
  );
  const cut = winsorised && [
    makeRow(
      { ...head, indicator: `${indicator}-total-winsorised`, statistic: 'winsorised-total', unit: of, base },
      { ...totalOf(winsorised.moments, frame), n: winsorised.respondents },
      how,
    ),
  ];
  const rows = [total, ...(cut ?? []), mean].map((row) => ({ ...row, basis }));
  return [...rows, ...quantileRows(summed, cell, how)];
}
