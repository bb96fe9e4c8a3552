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
    'Only people who agree are interviewed. If they do not agree, the outcome of the visit or contact is “Refused”.',
};
