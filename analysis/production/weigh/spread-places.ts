/** Sampled places for which nobody answered: the others of their stratum stand for them. */
import type { Place } from './places.ts';

/** What became of a place: it holds interviews or shares a class with some; nobody who is eligible; or neither. */
export type PlaceState = 'met' | 'empty' | 'silent';

/**
 * Factor by stratum that spreads silent places over those that were met: Σ a M over all sampled places of the stratum that
 * may hold somebody, over Σ a M of those met, with a the weight of a place and M the units listed; Σ a where the units of
 * one are unknown. A stratum in which nobody was met has no factor: nobody can stand for it.
 *
 * @param sizes units of each place; NaN where unknown
 * @see Särndal, Swensson & Wretman (1992), 15.6: response homogeneity groups, here the strata
 */
export function spreadFactors(
  places: readonly Place[],
  sizes: Float64Array,
  states: readonly PlaceState[],
): ReadonlyMap<string, number> {
  const strata = new Map<string, number[]>();
  for (const [at, { stratum }] of places.entries()) {
    if (states[at] === 'empty') continue;
    const members = strata.get(stratum);
    if (members === undefined) strata.set(stratum, [at]);
    else members.push(at);
  }
  const factors = new Map<string, number>();
  for (const [stratum, members] of strata) {
    const areSized = members.every((at) => !Number.isNaN(sizes[at]!));
    const sum = (some: readonly number[]) =>
      some.reduce((total, at) => total + places[at]!.firstStageWeight * (areSized ? sizes[at]! : 1), 0);
    const met = members.filter((at) => states[at] === 'met');
    if (met.length > 0 && met.length < members.length) factors.set(stratum, sum(members) / sum(met));
  }
  return factors;
}
