/** Response, cooperation, refusal and contact rates of AAPOR, from final dispositions. */
import { type DispositionCounts, type ResponseRates, responseRates } from '../statistics/weighting/response-rates.ts';

/** Shares from 0 to 1; null where a rate has no denominator. */
export type OutcomeRates = Readonly<
  Record<
    | Exclude<keyof ResponseRates, 'eligibility'>
    | 'coop1'
    | 'coop2'
    | 'coop3'
    | 'coop4'
    | 'ref1'
    | 'ref2'
    | 'ref3'
    | 'con1'
    | 'con2'
    | 'con3',
    number | null
  >
> & {
  /** e: share of the unknown taken to be eligible. */
  readonly eligibility: number;
};

const finite = (rate: number): number | null => (Number.isFinite(rate) ? rate : null);

/**
 * All outcome rates, of counts or of sums of weights; their letters stand in {@link DispositionCounts}.
 *
 * Cooperation is of those reached: COOP1 = I/(I+P+R+O), COOP2 = (I+P)/(I+P+R+O); without those who could not answer (O),
 * COOP3 = I/(I+P+R), COOP4 = (I+P)/(I+P+R). Refusal REF and contact CON are of all eligible: with every unknown unit (1),
 * the share e of them (2), none of them (3).
 *
 * @param eligibility e; by default the proportional allocation: eligible / (eligible + ineligible) among those known
 * @throws {WeightingError} bad-input: a count that is negative or no number, e outside 0 to 1
 * @see AAPOR, Standard Definitions (10th edition, 2023); golden: test/golden/fieldwork/rates.json from rates.R
 */
export function outcomeRates(counts: DispositionCounts, eligibility?: number): OutcomeRates {
  const { eligibility: e, rr1, rr2, rr3, rr4, rr5, rr6 } = responseRates(counts, eligibility);
  const { complete, partial, refusal, noncontact, other, unknown } = counts;
  const both = complete + partial;
  const reached = both + refusal + other;
  const eligible = reached + noncontact;
  return {
    eligibility: e,
    rr1: finite(rr1),
    rr2: finite(rr2),
    rr3: finite(rr3),
    rr4: finite(rr4),
    rr5: finite(rr5),
    rr6: finite(rr6),
    coop1: finite(complete / reached),
    coop2: finite(both / reached),
    coop3: finite(complete / (both + refusal)),
    coop4: finite(both / (both + refusal)),
    ref1: finite(refusal / (eligible + unknown)),
    ref2: finite(refusal / (eligible + e * unknown)),
    ref3: finite(refusal / eligible),
    con1: finite(reached / (eligible + unknown)),
    con2: finite(reached / (eligible + e * unknown)),
    con3: finite(reached / eligible),
  };
}
