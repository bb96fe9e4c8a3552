/** Verbal consent in Albanian. */
import { newestConsent } from '../../../../reference/consents.ts';
import { interview } from './consents.ts';

export const consentTexts = {
  consent: {
    label: 'A pranon personi të intervistohet?',
    hint: `Lexojeni me zë: “${interview[newestConsent.interview].consent}”`,
  },
  consent_version: 'Teksti i pëlqimit që u lexua',
};

export const consentRules = {
  consent_fits_outcome:
    'Intervistohen vetëm ata që pranojnë. Nëse nuk pranojnë, rezultati i vizitës ose i kontaktit është “Refuzoi”.',
};
