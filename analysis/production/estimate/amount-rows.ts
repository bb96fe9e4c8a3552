/** Amounts and numbers: the total of a domain where they add up, the mean per unit of which all is known, quantiles, and the total with huge amounts cut. */
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import type { AmountCell, Summed } from '../sums/contract.ts';
import { meanOf, totalOf } from './domain-estimates.ts';
import { type Estimating, makeRow } from './make-row.ts';
import { quantileRows } from './quantile-rows.ts';

type Amounts = Summed & { readonly kind: 'amount' };

/** Rows of one measure over one breakdown. */
export function amountRows(summed: Amounts, how: Estimating): readonly ComputedEstimate[] {
  const cut = summed.cells.map(({ winsorised }) => winsorised?.cut ?? 0).filter((responses) => responses > 0);
  const fewestCut = Math.min(...cut);
  return summed.cells.flatMap((cell) => [
    ...totalAndMean(summed, cell, how),
    ...winsorisedRow(summed, cell, fewestCut, how),
    ...quantileRows(summed, cell, how),
  ]);
}

function totalAndMean({ table, indicator, of, each, adds }: Amounts, cell: AmountCell, how: Estimating) {
  const { domain, base, unknownShare, some, whole, wholeBase, basis } = cell;
  const head = { table, domain, unknownShare };
  const total = makeRow(
    { ...head, indicator: `${indicator}-total`, statistic: 'total', unit: of, base },
    { ...totalOf(some.moments, how.frame), n: some.respondents },
    how,
  );
  const mean = makeRow(
    { ...head, indicator: `${indicator}-mean`, statistic: 'mean', unit: each, base: wholeBase },
    { ...meanOf(whole.moments, how.frame), n: whole.respondents },
    how,
  );
  return (adds ? [total, mean] : [mean]).map((row) => ({ ...row, basis }));
}

/**
 * What was cut is the raw total less this one, and of a single response it tells the amount. So it stands beside the raw one
 * only, and only where in every cell of the breakdown nothing was cut, or something of enough responses: one cell that is
 * withheld alone would be the country less the others.
 */
function winsorisedRow(
  { table, indicator, of }: Amounts,
  { domain, base, unknownShare, winsorised, basis }: AmountCell,
  fewestCut: number,
  how: Estimating,
): readonly ComputedEstimate[] {
  if (winsorised === undefined) return [];
  const head = { table, indicator: `${indicator}-total-winsorised`, statistic: 'winsorised-total' as const, domain };
  const figure = { ...totalOf(winsorised.moments, how.frame), n: winsorised.respondents };
  const row = makeRow({ ...head, unit: of, base, unknownShare }, figure, how);
  // Its basis is that of the raw total, its figure is not.
  const no = { sketch: undefined, unitSketch: undefined };
  const besides = { quantity: head.indicator, goesWith: [{ quantity: indicator }], ...no };
  return [{ ...row, basis: { ...basis, ...besides, ...(Number.isFinite(fewestCut) && { otherSide: fewestCut }) } }];
}
