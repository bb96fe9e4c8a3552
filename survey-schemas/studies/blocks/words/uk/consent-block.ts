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
    'Згода й результат суперечать одне одному. Після «Так» інтервʼю завершено або перервано; після «Ні» результат – «Відмова». Виправте одне з двох.',
};
