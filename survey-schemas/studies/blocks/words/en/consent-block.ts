/** Verbal consent in English. */
import { newestConsent } from '../../../../reference/consents.ts';
import { interview } from './consents.ts';

export const consentTexts = {
  consent: {
    label: 'Does the respondent agree to the interview?',
    hint: `Read out: “${interview[newestConsent.interview].consent}”`,
  },
  consent_version: 'Wording of the consent that was read out',
};

export const consentRules = {
  consent_fits_outcome:
    'Consent and outcome contradict each other. After a “Yes” the interview is complete or broken off; after a “No” the outcome is “Refused”. Change one of the two.',
};
