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
    'Acordul și rezultatul se contrazic. După „Da”, interviul este finalizat sau întrerupt; după „Nu”, rezultatul este „Refuz”. Corectați unul dintre ele.',
};
