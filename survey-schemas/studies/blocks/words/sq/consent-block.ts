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
    'Pëlqimi dhe rezultati nuk përputhen. Pas një “Po” intervista është e plotë ose e ndërprerë; pas një “Jo” rezultati është “Refuzoi”. Ndryshoni njërin nga të dy.',
};
