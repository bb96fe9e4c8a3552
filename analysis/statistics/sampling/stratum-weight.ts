/** By what strata share a sample, for each way of allocation. */
import { powerWeight } from './power-weight.ts';

/** A way to share n units among strata; numbers of each stratum by its name. */
export type AllocationRule =
  | { readonly kind: 'proportional' }
  | { readonly kind: 'neyman'; readonly spread: Readonly<Record<string, number>> }
  | { readonly kind: 'power'; readonly q: number; readonly cv?: Readonly<Record<string, number>> };

/** A stratum may be called as what every object inherits. */
const namedIn = (numbers: Readonly<Record<string, number>>, stratum: string): number | undefined =>
  Object.hasOwn(numbers, stratum) ? numbers[stratum] : undefined;

/**
 * N_h; N_h S_h; CV_h X_h^q.
 *
 * @param measure N_h or X_h of the stratum: its size, or the number of its units
 * @throws {SamplingError} bad-input
 * @see Cochran (1977), section 5.5; Bankier (1988)
 */
export function stratumWeight(rule: AllocationRule, stratum: string, measure: number): number {
  switch (rule.kind) {
    case 'proportional':
      return measure;
    case 'neyman':
      return measure * (namedIn(rule.spread, stratum) ?? 0);
    case 'power':
      return powerWeight(measure, rule.q, namedIn(rule.cv ?? {}, stratum) ?? 1);
  }
}
