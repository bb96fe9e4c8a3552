/** When an enumerator means to come back to a unit: on this device alone, until somebody was there again. */
import * as v from 'valibot';

import { putRow, removeRow, rowsOf } from '../device/work-rows.ts';

const planSchema = v.object({
  /** The unit, by `unitKey`. */
  unit: v.string(),
  /** Day and time by the clock of the place: `2026-11-28T18:00`. */
  at: v.string(),
  /** When somebody planned it. ISO 8601. */
  madeAt: v.string(),
});
export type Plan = v.InferOutput<typeof planSchema>;

const rowsOfRound = (round: string): string => `plan ${round} `;

/** @throws the browser keeps nothing, or is full */
export const keepPlan = (round: string, plan: Plan): Promise<void> => putRow(rowsOfRound(round) + plan.unit, plan);

/** Nobody means to come back any more. */
export const removePlan = (round: string, unit: string): Promise<void> => removeRow(rowsOfRound(round) + unit);

/** By unit. */
export async function plansOf(round: string): Promise<ReadonlyMap<string, Plan>> {
  const plans = (await rowsOf(rowsOfRound(round))).flatMap((value) => {
    const read = v.safeParse(planSchema, value);
    return read.success ? [read.output] : [];
  });
  return new Map(plans.map((plan) => [plan.unit, plan]));
}
