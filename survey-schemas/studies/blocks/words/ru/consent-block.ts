/** Verbal consent in Russian. */
import { newestConsent } from '../../../../reference/consents.ts';
import { interview } from './consents.ts';

export const consentTexts = {
  consent: {
    label: 'Согласен ли респондент на интервью?',
    hint: `Зачитайте: «${interview[newestConsent.interview].consent}»`,
  },
  consent_version: 'Редакция зачитанного текста согласия',
};

export const consentRules = {
  consent_fits_outcome:
    'Интервью проводится только с теми, кто согласен. Если согласия нет, посещение или контакт заканчивается результатом «Отказ».',
};
