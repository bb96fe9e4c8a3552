/** How many units there are. */
import type { Dimension } from './dimensions.ts';
import { totalOf } from './domain-estimates.ts';
import { unitSums } from './labelled-sums.ts';
import { makeRow } from './make-row.ts';
import type { Plan, UnitsMeasure } from './plan.ts';
import type { EstimateRow } from './rows.ts';
import type { Sample } from './sample.ts';

/** Weighted count for each domain of one crossing. */
export function unitRows(
  plan: Plan,
  measure: UnitsMeasure,
  sample: Sample,
  crossing: readonly Dimension[],
): readonly EstimateRow[] {
  const one = new Float64Array(sample.interviewOfRow.length).fill(1);
  const { table, indicator } = measure;
  return unitSums(plan, sample, crossing, one).map(({ domain, sums }) => {
    const head = { table, indicator, domain, unit: `${plan.unit}s` };
    return makeRow(head, totalOf(sums, sample.design), 'design-based', sample.round.settings);
  });
}
