/**
 * Wordings of consent, as versions: each new wording is one more code at the end, and none is ever taken away. The words
 * themselves stand in the locales under the same list and version, so that what somebody agreed to can be read years later.
 */
import { codeList } from '../basics/code-list.ts';

/** Read out before an interview with a household or a traveller. */
export const interviewConsents = codeList('interview_consent', ['2026-1']);
/** Shown to whoever registers, purpose by purpose. */
export const registrationConsents = codeList('registration_wording', ['2026-2']);
/** Those before somebody could register a child: version 2 of the registration shows no other. */
export const registrationConsentsV2 = codeList('registration_consent', ['2026-1']);

/** The wording that is read out or shown today. */
export const newestConsent = {
  interview: '2026-1',
  registration: '2026-2',
} as const satisfies {
  interview: (typeof interviewConsents.codes)[number];
  registration: (typeof registrationConsents.codes)[number];
};
