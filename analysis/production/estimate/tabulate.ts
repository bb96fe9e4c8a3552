/** Runs a tabulation plan over a sample: every measure, over every breakdown of dimensions that it asks for. */
import { amountRows } from './measure-amount.ts';
import { shareRows } from './measure-share.ts';
import { unitRows } from './measure-units.ts';
import type { Plan } from '../plan/plan.ts';
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import type { Warning } from '../observations/rows.ts';
import type { Sample } from '../sums/sample.ts';
import { exceededWarnings, incompleteWarnings, unknownWarnings } from './unknown-warnings.ts';

export type Tabulated = { readonly rows: readonly ComputedEstimate[]; readonly warnings: readonly Warning[] };

/** Tables of one instrument, in the order of its plans; each plan weighs the same interviews in its own way. */
export function tabulate(planned: readonly (readonly [Plan, Sample])[]): Tabulated {
  const rows = planned.flatMap(([plan, sample]) => rowsOf(plan, sample));
  const [first] = planned;
  if (first === undefined) return { rows, warnings: [] };
  const [, sample] = first;
  const plans = planned.map(([plan]) => plan);
  return {
    rows,
    warnings: [
      ...unknownWarnings(plans, sample),
      ...exceededWarnings(plans, sample),
      ...incompleteWarnings(rows, sample),
    ],
  };
}

const rowsOf = (plan: Plan, sample: Sample) =>
  plan.measures.flatMap((measure): readonly ComputedEstimate[] => {
    switch (measure.kind) {
      case 'amount':
        return amountRows(plan, measure, sample);
      case 'share':
        return measure.by.flatMap((breakdown) => shareRows(plan, measure, sample, breakdown));
      case 'units':
        return measure.by.flatMap((breakdown) => unitRows(plan, measure, sample, breakdown));
    }
  });
