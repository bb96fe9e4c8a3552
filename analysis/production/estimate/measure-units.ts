/** How many units there are. */
import { totalOf } from './domain-estimates.ts';
import { unitSums } from '../sums/labelled-sums.ts';
import { knownUnits } from '../sums/known-units.ts';
import { makeRow, methodOf } from './make-row.ts';
import type { UnitsMeasure } from '#schemas/language/study/tables.ts';
import type { Plan } from '../plan/plan.ts';
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import { basisIn, momentsIn, type Sample } from '../sums/sample.ts';

/** Weighted count for each domain of one breakdown. */
export function unitRows(
  plan: Plan,
  measure: UnitsMeasure,
  sample: Sample,
  breakdown: readonly string[],
): readonly ComputedEstimate[] {
  const one = new Float64Array(sample.interviewOfRow.length).fill(1);
  const { table, indicator } = measure;
  return unitSums(plan, sample, breakdown, one).map((gathered) => {
    const { domain, sums } = gathered;
    const { base, unknownShare } = knownUnits(gathered, sample);
    const head = { table, indicator, statistic: 'count' as const, domain, unit: `${plan.unit}s`, base, unknownShare };
    const row = makeRow(head, totalOf(...momentsIn(sample, sums)), methodOf(sample.design), sample.round.settings);
    return { ...row, basis: basisIn(sample, indicator, sums) };
  });
}
