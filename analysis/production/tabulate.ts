/** From a sample to the rows of its tables: sums are filled, and estimates are made of the sums alone. */
import type { ComputedEstimate } from '../disclosure/cells.ts';
import { estimatePlan } from './estimate/estimate-plan.ts';
import type { Estimating } from './estimate/make-row.ts';
import type { Warning } from './observations/rows.ts';
import type { Plan } from './plan/plan.ts';
import type { PlanSums } from './sums/contract.ts';
import { fillSums, sumsInTurn } from './sums/fill.ts';
import type { Sample } from './sums/sample.ts';
import { factorWarnings } from './sums/factors.ts';
import { exceededWarnings, unknownWarnings } from './sums/unknown-warnings.ts';

export type Tabulated = { readonly rows: readonly ComputedEstimate[]; readonly warnings: readonly Warning[] };

/** Plans of one instrument; each weighs the same interviews in its own way. */
export type Planned = readonly (readonly [Plan, Sample])[];

/** Sums of each plan, in their order. */
export const sumsOfPlans = (planned: Planned): readonly PlanSums[] =>
  planned.map(([plan, sample]) => fillSums(plan, sample));

/**
 * Tables of one instrument, in the order of its plans.
 *
 * @param settle what imputations make of each figure
 * @param sums those of the plans, where somebody has filled them already
 */
export function tabulate(planned: Planned, settle?: Estimating['settle'], sums?: readonly PlanSums[]): Tabulated {
  const rows = planned.flatMap(([plan, sample], k) =>
    estimatePlan(sums?.[k] ?? sumsInTurn(plan, sample), sample.round.settings, settle),
  );
  const [first] = planned;
  if (first === undefined) return { rows, warnings: [] };
  const [, sample] = first;
  const plans = planned.map(([plan]) => plan);
  return {
    rows,
    warnings: [...unknownWarnings(plans, sample), ...exceededWarnings(plans, sample), ...factorWarnings(planned)],
  };
}
