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
    'Розигӣ ва натиҷа ба ҳам мувофиқ нестанд. Пас аз «Ҳа» мусоҳиба анҷом меёбад ё қатъ мешавад; пас аз «Не» натиҷа «Рад кард» аст. Яке аз онҳоро ислоҳ кунед.',
};
