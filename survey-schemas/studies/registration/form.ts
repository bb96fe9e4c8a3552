/** How the registration is laid out on a form: ways to be reached on one screen, and the purposes on one list. */
import type { FormLayout } from '../../language/study/form-layout.ts';
import { purposes } from '../blocks/consent-purposes.ts';

export const registrationForm = {
  together: [['email', 'phone']],
  ticked: [purposes, ['interest_investing', 'interest_mentoring', 'interest_returning', 'interest_volunteering']],
  tells: { citizenships: ['country'], languages: ['language', 'level'] },
  likely: {
    residence_country: ['RU', 'KZ', 'TR', 'DE', 'PL', 'US'],
    'languages.language': ['ru', 'en', 'uk', 'tg', 'ro', 'sq', 'uz', 'de'],
  },
  moneyOf: { '': 'residence_country', amount_sent: 'sending_country', amount_received: 'paid_out_in' },
  byName: ['skills', 'residence_city'],
} as const satisfies FormLayout;
