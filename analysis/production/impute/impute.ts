/**
 * Imputes answers that lack, after responses are weighed and before variables are derived again: donors are drawn by weight,
 * and whatever is worked out of an answer follows from the imputed one. What has no donor stays unknown.
 */
import type { ImputationStep } from '#schemas/fieldwork/imputation.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { alwaysAskedIn } from '../plan/plan.ts';
import { imputeQuestion } from './impute-question.ts';
import { imputeRoster } from './impute-roster.ts';
import type { Imputing, StepResult } from './step.ts';

export type Imputed = { readonly tables: SnapshotTables; readonly results: readonly StepResult[] };

/**
 * Takes the steps in their order. The same responses, in whatever order, and the same chance give the same imputations.
 *
 * @param tables with the derived variables that classes name
 */
export function impute(
  tables: SnapshotTables,
  instrument: Instrument,
  steps: readonly ImputationStep[],
  { interviewOfRow, round, chance }: Pick<Imputing, 'interviewOfRow' | 'round' | 'chance'>,
): Imputed {
  const asked = { instrument, alwaysAsked: alwaysAskedIn(instrument) };
  const imputing: Imputing = { instrument: instrument.id, interviewOfRow, asked, round, chance };
  let now = tables;
  const results = steps.map((step): StepResult => {
    const taken =
      step.method === 'roster-hot-deck' ? imputeRoster(now, step, imputing) : imputeQuestion(now, step, imputing);
    now = taken.tables;
    return taken.result;
  });
  return { tables: now, results };
}
