/** Sampled places without an interview: the others of their stratum stand for them. */
import type { Contacts, FrameEntry, UnitsInPsu } from './frame-lookup.ts';

/** Whether nothing but ineligible dwellings was found: such a place holds nobody to stand for. */
export const isEmpty = ({ rows, ineligible }: Contacts): boolean => rows.length > 0 && ineligible === rows.length;

/**
 * Factor by stratum that spreads places without an interview over those with one: Σ a M over all sampled places of the
 * stratum that may hold somebody, over Σ a M of those with interviews, with a the stage-one weight and M the units listed;
 * Σ a where the units of one are unknown. A stratum without any interview has no factor: nobody can stand for it.
 *
 * @see Särndal, Swensson & Wretman (1992), 15.6: response homogeneity groups, here the strata
 */
export function spreadFactors(
  frame: ReadonlyMap<string, FrameEntry>,
  contactsOfPsu: ReadonlyMap<string, Contacts>,
  unitsInPsu: UnitsInPsu,
): ReadonlyMap<string, number> {
  const strata = new Map<string, FrameEntry[]>();
  for (const entry of frame.values()) {
    const contacts = contactsOfPsu.get(entry.psu);
    if (contacts !== undefined && isEmpty(contacts)) continue;
    strata.set(entry.stratum, [...(strata.get(entry.stratum) ?? []), entry]);
  }
  const factors = new Map<string, number>();
  for (const [stratum, entries] of strata) {
    const isMet = ({ psu }: FrameEntry) => (contactsOfPsu.get(psu)?.interviews.length ?? 0) > 0;
    const sizeOf = (entry: FrameEntry) => unitsInPsu(entry, contactsOfPsu.get(entry.psu)?.rows ?? []);
    const areSized = entries.every((entry) => !Number.isNaN(sizeOf(entry)));
    const sum = (some: readonly FrameEntry[]) =>
      some.reduce((total, entry) => total + entry.stageOneWeight * (areSized ? sizeOf(entry) : 1), 0);
    const met = entries.filter(isMet);
    if (met.length > 0 && met.length < entries.length) factors.set(stratum, sum(entries) / sum(met));
  }
  return factors;
}
