/** Verbal consent in Tajik. */
import { newestConsent } from '../../../../reference/consents.ts';
import { interview } from './consents.ts';

export const consentTexts = {
  consent: {
    label: 'Оё пурсидашуда ба мусоҳиба розӣ аст?',
    hint: `Хонед: «${interview[newestConsent.interview].consent}»`,
  },
  consent_version: 'Матни розигие, ки хонда шуд',
};

export const consentRules = {
  consent_fits_outcome:
    'Танҳо бо касоне, ки розӣ ҳастанд, мусоҳиба мешавад. Агар розӣ набошанд, натиҷаи ташриф ё тамос «Рад кард» аст.',
};
