/** From a sample to the rows of its tables: sums are filled, and estimates are made of the sums alone. */
import type { ComputedEstimate } from '../disclosure/cells.ts';
import { estimatePlan } from './estimate/estimate-plan.ts';
import type { Warning } from './observations/rows.ts';
import type { Plan } from './plan/plan.ts';
import { fillSums } from './sums/fill.ts';
import type { Sample } from './sums/sample.ts';
import { factorWarnings } from './sums/factors.ts';
import { exceededWarnings, unknownWarnings } from './sums/unknown-warnings.ts';

export type Tabulated = { readonly rows: readonly ComputedEstimate[]; readonly warnings: readonly Warning[] };

/** Tables of one instrument, in the order of its plans; each plan weighs the same interviews in its own way. */
export function tabulate(planned: readonly (readonly [Plan, Sample])[]): Tabulated {
  const rows = planned.flatMap(([plan, sample]) => estimatePlan(fillSums(plan, sample), sample.round.settings));
  const [first] = planned;
  if (first === undefined) return { rows, warnings: [] };
  const [, sample] = first;
  const plans = planned.map(([plan]) => plan);
  return {
    rows,
    warnings: [...unknownWarnings(plans, sample), ...exceededWarnings(plans, sample), ...factorWarnings(planned)],
  };
}
