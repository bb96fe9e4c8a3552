/** From a sample to the rows of its tables: sums are filled, and estimates are made of the sums alone. */
import type { ComputedEstimate } from '../disclosure/cells.ts';
import { estimatePlan } from './estimate/estimate-plan.ts';
import type { Estimating } from './estimate/make-row.ts';
import type { Warning } from './observations/rows.ts';
import type { Plan } from './plan/plan.ts';
import type { PlanSums } from './sums/contract.ts';
import { fillSums, sumsByMeasure, sumsInTurn } from './sums/fill.ts';
import type { Sample } from './sums/sample.ts';
import { factorWarnings } from './sums/factors.ts';
import { exceededWarnings, unknownWarnings } from './sums/unknown-warnings.ts';
import type { Work } from './work.ts';

type RowsAndWarnings = { readonly rows: readonly ComputedEstimate[]; readonly warnings: readonly Warning[] };

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
export function tabulate(planned: Planned, settle?: Estimating['settle'], sums?: readonly PlanSums[]): RowsAndWarnings {
  const rows = planned.flatMap(([plan, sample], k) =>
    estimatePlan(sums?.[k] ?? sumsInTurn(plan, sample), sample.round.settings, settle),
  );
  return { rows, warnings: warningsOf(planned) };
}

function warningsOf(planned: Planned): readonly Warning[] {
  const [first] = planned;
  if (first === undefined) return [];
  const [, sample] = first;
  const plans = planned.map(([plan]) => plan);
  return [...unknownWarnings(plans, sample), ...exceededWarnings(plans, sample), ...factorWarnings(planned)];
}

/** The same tables, a piece a measure. */
export function tabulating(planned: Planned): Work {
  const measures = planned.flatMap(([plan], k) => plan.measures.map((measure) => ({ measure, k })));
  let latest: { readonly k: number; readonly sumsOf: ReturnType<typeof sumsByMeasure> } | undefined;
  const sumsIn = (k: number) => {
    latest = latest?.k === k ? latest : { k, sumsOf: sumsByMeasure(...planned[k]!) }; // the units of one plan at a time
    return latest.sumsOf;
  };
  return {
    count: measures.length,
    piece: (place) => {
      const { measure, k } = measures[place]!;
      const [plan, sample] = planned[k]!;
      const rows = estimatePlan(sumsIn(k)(measure), sample.round.settings);
      return { weighs: plan.weighs, rows, figures: new Map() };
    },
    finish: (pieces) => ({ rows: pieces.flatMap(({ rows }) => rows), warnings: warningsOf(planned), weighting: [] }),
  };
}
