/** Response rates RR1 to RR6 of AAPOR, from final dispositions. */
import { WeightingError } from './weighting-error.ts';

/** Contacts by final disposition, counted or weighted. */
export type DispositionCounts = {
  /** I */
  readonly complete: number;
  /** P */
  readonly partial: number;
  /** R: refusals and break-offs */
  readonly refusal: number;
  /** NC: eligible, but nobody was reached */
  readonly noncontact: number;
  /** O: other eligible non-interviews (language, illness …) */
  readonly other: number;
  /** UH + UO: nobody knows whether the unit was eligible */
  readonly unknown: number;
  readonly ineligible: number;
};

export type ResponseRates = Readonly<Record<'rr1' | 'rr2' | 'rr3' | 'rr4' | 'rr5' | 'rr6', number>> & {
  /** e: share of the unknown taken to be eligible. */
  readonly eligibility: number;
};

/**
 * Shares (0 to 1) of eligible units that were interviewed. Odd numbers count complete interviews, even ones partial as
 * well. RR1, RR2: every unknown unit is eligible; RR3, RR4: the share e is; RR5, RR6: none is.
 *
 * @param eligibility e; default: eligible / (eligible + ineligible) among the units whose eligibility is known
 * @returns NaN for a rate without a denominator
 * @throws {WeightingError} bad-input: a count that is negative or no number, e outside 0 to 1
 * @see AAPOR, Standard Definitions (2023)
 */
export function responseRates(counts: DispositionCounts, eligibility?: number): ResponseRates {
  for (const [name, count] of Object.entries(counts))
    if (!(count >= 0 && count < Infinity))
      throw new WeightingError('bad-input', name, `a count is 0 or more, not ${count}`);
  const { complete, partial, refusal, noncontact, other, unknown, ineligible } = counts;
  const eligible = complete + partial + refusal + noncontact + other;
  const e = eligibility ?? (eligible + ineligible === 0 ? 1 : eligible / (eligible + ineligible));
  if (!(e >= 0 && e <= 1)) throw new WeightingError('bad-input', 'eligibility', `is a share from 0 to 1, not ${e}`);
  const both = complete + partial;
  return {
    rr1: complete / (eligible + unknown),
    rr2: both / (eligible + unknown),
    rr3: complete / (eligible + e * unknown),
    rr4: both / (eligible + e * unknown),
    rr5: complete / eligible,
    rr6: both / eligible,
    eligibility: e,
  };
}
