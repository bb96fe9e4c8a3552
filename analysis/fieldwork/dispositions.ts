/** What came of contacts, and what each outcome counts as in the definitions of AAPOR: of weights and of fieldwork alike. */
import type { dispositions } from '#schemas/reference/lists.ts';
import type { DispositionCounts } from '../statistics/weighting/response-rates.ts';

/** How a contact ended. */
export type Outcome = (typeof dispositions.codes)[number];

/**
 * Where nobody was reached, nobody knows whether the unit is eligible: a locked dwelling may be empty. So it counts among
 * the unknown (UH), as weights count it, and never as an eligible non-contact (NC).
 *
 * @see AAPOR, Standard Definitions (10th edition, 2023)
 */
export const dispositionOf: Readonly<Record<Outcome, keyof DispositionCounts>> = {
  complete: 'complete',
  partial: 'partial',
  refusal: 'refusal',
  other: 'other',
  non_contact: 'unknown',
  ineligible: 'ineligible',
};

/** Sums of one number a contact, such as 1 or its weight, by what its outcome counts as. */
export function countDispositions(contacts: Iterable<readonly [outcome: Outcome, times: number]>): DispositionCounts {
  const sums = { complete: 0, partial: 0, refusal: 0, noncontact: 0, other: 0, unknown: 0, ineligible: 0 };
  for (const [outcome, times] of contacts) sums[dispositionOf[outcome]] += times;
  return sums;
}
