/** Mystery shopping: one response is one firm × corridor × service × period, collected here or by the World Bank. */
import { defineStudy } from '../../language/study/study.ts';
import { priceQuoteForm } from './form.ts';
import { priceQuote as instrument } from './newest.ts';
import { translations } from '../translations.ts';
import { priceQuote } from './words/en.ts';

/** What a version has beside its questions, and shares with one that takes other answers to them. */
export const priceQuoteParts = {
  words: { en: priceQuote, ...translations('priceQuote', (language) => import(`./words/${language}.ts`)) },
  form: priceQuoteForm,
  collection: { files: ['link', 'import'], weights: { kind: 'none' }, about: 'firms' },
  tables: [{ kind: 'quoted-costs' }],
  layouts: { rpw: async () => (await import('./rpw/layout.ts')).rpwLayout },
} as const;

export const priceQuoteStudy = defineStudy({ instrument, ...priceQuoteParts });
