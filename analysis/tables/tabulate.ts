/** Runs a tabulation plan over a sample: every measure, over every crossing of dimensions that it asks for. */
import { amountRows } from './measure-amount.ts';
import { shareRows } from './measure-share.ts';
import { unitRows } from './measure-units.ts';
import type { Plan } from './plan.ts';
import type { ComputedEstimate } from '../disclosure/cells.ts';
import type { Warning } from './rows.ts';
import type { Sample } from './sample.ts';
import { incompleteWarnings, unknownWarnings } from './unknown-warnings.ts';

export type Tabulated = { readonly rows: readonly ComputedEstimate[]; readonly warnings: readonly Warning[] };

/** Tables of one instrument, in the order of its plan. */
export function tabulate(plan: Plan, sample: Sample): Tabulated {
  const rows = plan.measures.flatMap((measure): readonly ComputedEstimate[] => {
    switch (measure.kind) {
      case 'amount':
        return amountRows(plan, measure, sample);
      case 'share':
        return measure.by.flatMap((crossing) => shareRows(plan, measure, sample, crossing));
      case 'units':
        return measure.by.flatMap((crossing) => unitRows(plan, measure, sample, crossing));
    }
  });
  return { rows, warnings: [...unknownWarnings(plan, sample), ...incompleteWarnings(rows, sample)] };
}
