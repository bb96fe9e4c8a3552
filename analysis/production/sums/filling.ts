/** What the sums of a measure are filled from. */
import type { Plan } from '../plan/plan.ts';
import type { Units } from './units.ts';

export type Filling = {
  readonly plan: Plan;
  readonly units: Units;
  /** Unit → 1 in, 0 out, NaN where nobody knows; undefined where the measure is about all. */
  readonly kept: Float64Array | undefined;
};
