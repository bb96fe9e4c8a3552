/** Rows of a release out of sums: every estimate, graded. No response is seen here. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import type { Summed, SumsInTurn } from '../sums/contract.ts';
import { amountRows } from './amount-rows.ts';
import { compositionRows } from './composition-rows.ts';
import { concentrationRows } from './concentration-rows.ts';
import { distributionRows } from './distribution-rows.ts';
import type { Estimating } from './make-row.ts';
import { povertyRows } from './poverty-rows.ts';
import { ratioRows } from './ratio-rows.ts';
import { shareRows, unitRows } from './unit-rows.ts';

/**
 * Rows of one plan, in the order of its measures.
 *
 * @param settings thresholds and the confidence level of the round
 * @param settle what imputations make of each figure
 */
export function estimatePlan(
  { frame, sums }: SumsInTurn,
  settings: RoundSettings,
  settle?: Estimating['settle'],
): readonly ComputedEstimate[] {
  const how = { frame, settings, ...(settle && { settle }) };
  const rows: ComputedEstimate[] = [];
  for (const summed of sums) rows.push(...rowsOf(summed, how));
  return rows;
}

function rowsOf(summed: Summed, how: Estimating): readonly ComputedEstimate[] {
  switch (summed.kind) {
    case 'units':
      return summed.cells.flatMap((cell) => unitRows(summed, cell, how));
    case 'share':
      return summed.cells.flatMap((cell) => shareRows(summed, cell, how));
    case 'amount':
      return amountRows(summed, how);
    case 'ratio':
      return summed.cells.flatMap((cell) => ratioRows(summed, cell, how));
    case 'composition':
      return summed.cells.flatMap((cell) => compositionRows(summed, cell, how));
    case 'concentration':
      return summed.cells.flatMap((cell) => concentrationRows(summed, cell, how));
    case 'poverty':
      return summed.cells.flatMap((cell) => povertyRows(summed, cell, how));
    case 'distribution':
      return summed.cells.flatMap((cell) => distributionRows(summed, cell, how));
  }
}
