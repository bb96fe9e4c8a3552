/** From a sample to the rows of its tables: sums are filled, and estimates are made of the sums alone. */
import type { ComputedEstimate } from '../disclosure/cells.ts';
import { estimatePlan } from './estimate/estimate-plan.ts';
import type { Estimating } from './estimate/make-row.ts';
import type { Warning } from './observations/rows.ts';
import type { Plan } from './plan/plan.ts';
import { fillSums } from './sums/fill.ts';
import type { Sample } from './sums/sample.ts';
import { factorWarnings } from './sums/factors.ts';
import { exceededWarnings, unknownWarnings } from './sums/unknown-warnings.ts';

export type Tabulated = { readonly rows: readonly ComputedEstimate[]; readonly warnings: readonly Warning[] };

/** Plans of one instrument; each weighs the same interviews in its own way. */
export type Planned = readonly (readonly [Plan, Sample])[];

/** Rows of the plans, in their order. */
export const rowsOfPlans = (planned: Planned, settle?: Estimating['settle']): readonly ComputedEstimate[] =>
  planned.flatMap(([plan, sample]) => estimatePlan(fillSums(plan, sample), sample.round.settings, settle));

/**
 * Tables of one instrument, in the order of its plans.
 *
 * @param settle what imputations make of each figure
 */
export function tabulate(planned: Planned, settle?: Estimating['settle']): Tabulated {
  const rows = rowsOfPlans(planned, settle);
  const [first] = planned;
  if (first === undefined) return { rows, warnings: [] };
  const [, sample] = first;
  const plans = planned.map(([plan]) => plan);
  return {
    rows,
    warnings: [...unknownWarnings(plans, sample), ...exceededWarnings(plans, sample), ...factorWarnings(planned)],
  };
}
