/** What people paid for their last transfer, by the steps of every release: derive, sums, estimate. */
import { emptyTable } from '../../production/columns/read-column.ts';
import type { Sample } from '../../production/sums/sample.ts';
import { frameOf } from '../../statistics/design/frame.ts';
import type { Costs } from '../refused-prices.ts';
import { deriveTransfers } from './derive-transfers.ts';
import { paidRows } from './estimate-paid.ts';
import { standsForSomebody, sumTransfers } from './sum-transfers.ts';
import { periodRateTransfers, unpricedWarnings } from './unpriced-warnings.ts';
import { transfersWithin } from '../within-country.ts';

/** Rows by corridor, in the order of their names. */
export function paidCosts(sample: Sample): Costs {
  const { instrument: source, round, design } = sample;
  const { settings } = round;
  const table = sample.tables[source] ?? emptyTable;
  const transfers = deriveTransfers(table, round);
  const how = { frame: frameOf(design).frame, source, settings };
  const corridorCosts = sumTransfers(transfers, sample).flatMap((cell) => paidRows(cell, how));
  const warnings = [
    ...unpricedWarnings(transfers, sample),
    ...periodRateTransfers(transfers, sample),
    ...transfersWithin(source, table, (row) => standsForSomebody(sample, row)),
  ];
  return { corridorCosts, refusedPrices: [], warnings };
}
