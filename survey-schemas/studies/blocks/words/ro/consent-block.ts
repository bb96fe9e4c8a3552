/** Verbal consent in Romanian. */
import { newestConsent } from '../../../../reference/consents.ts';
import { interview } from './consents.ts';

export const consentTexts = {
  consent: {
    label: 'Este respondentul de acord cu interviul?',
    hint: `Citiți cu voce tare: „${interview[newestConsent.interview].consent}”`,
  },
  consent_version: 'Varianta citită a textului de acord',
};

export const consentRules = {
  consent_fits_outcome:
    'Sunt intervievați doar cei care sunt de acord. Dacă nu sunt de acord, rezultatul vizitei sau al contactului este „Refuz”.',
};
