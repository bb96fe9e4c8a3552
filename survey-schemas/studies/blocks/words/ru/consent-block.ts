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
    'Согласие и результат противоречат друг другу. После «Да» интервью завершено или прервано; после «Нет» результат – «Отказ». Исправьте одно из двух.',
};
