/** English. The first language; others are files of the same shape beside it. */
import { border } from '../studies/border/words/en.ts';
import * as consents from '../studies/blocks/words/en/consents.ts';
import { household } from '../studies/household/words/en.ts';
import { lists } from './en/lists.ts';
import { messages } from './en/messages.ts';
import { priceQuote } from '../studies/price-quote/words/en.ts';
import { registration } from '../studies/registration/words/en.ts';
import { rules } from './en/rules.ts';
import type { Locale } from '../language/words/locale.ts';

export const en = {
  language: 'en',
  messages,
  form: {
    noAnswer: 'No answer to “{question}”: why?',
    confirm: '{sentence} Is that right? If not, go back and correct it.',
    confirmed: 'Yes, it is right',
    currency: 'Currency',
    otherPlace: 'Another place',
    addRow: 'Add another',
    removeRow: 'Remove',
    row: 'No. {panelIndex}',
    complete: 'Finish',
    thanks: 'Thank you. The answers are saved.',
  },
  nonResponse: { refused: 'Refused', dont_know: 'Does not know', not_applicable: 'Not applicable' },
  lists,
  consents: { interview_consent: consents.interview, registration_consent: consents.registration },
  rules,
  instruments: {
    'household.v2': household,
    'border.v2': border,
    'registration.v2': registration,
    'price-quote.v2': priceQuote,
  },
} as const satisfies Locale;
