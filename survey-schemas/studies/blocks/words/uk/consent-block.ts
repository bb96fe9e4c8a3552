/** Verbal consent in Ukrainian. */
import { newestConsent } from '../../../../reference/consents.ts';
import { interview } from './consents.ts';

export const consentTexts = {
  consent: {
    label: 'Чи погоджується респондент на інтервʼю?',
    hint: `Зачитайте: «${interview[newestConsent.interview].consent}»`,
  },
  consent_version: 'Редакція зачитаного тексту згоди',
};

export const consentRules = {
  consent_fits_outcome:
    'Інтервʼю проводять лише з тими, хто згоден. Якщо згоди немає, результат відвідування чи контакту – «Відмова».',
};
