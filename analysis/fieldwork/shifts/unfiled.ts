/** Travellers who were stopped and of whom no response was filed: of weights and of fieldwork alike. */
import type { Outcome } from '../dispositions.ts';
import type { SheetCounts } from './counted-shift.ts';

/** Which outcomes each count of a shift holds, and what is assumed of those who were not filed. */
export const unfiledOutcomes = [
  { count: 'refusals', holds: ['refusal'], outcome: 'refusal' },
  { count: 'nonresponse', holds: ['non_contact', 'other'], outcome: 'non_contact' },
] as const satisfies readonly { count: keyof SheetCounts; holds: readonly Outcome[]; outcome: Outcome }[];

/**
 * How many a shift counts beyond those filed. What was counted on phones is of people who were filed nowhere; what
 * interviews say is of the whole shift, those filed among them.
 *
 * @param onPhones undefined where nobody counted the shift on a phone
 * @param told the largest number that interviews of the shift say
 * @param filed responses of the shift with such an outcome
 */
export const unfiledTimes = (onPhones: number | undefined, told: number, filed: number): number =>
  Math.max(0, onPhones ?? told - filed);
