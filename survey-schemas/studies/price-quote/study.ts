/** Mystery shopping: one response is one firm × corridor × service × period, collected here or by the World Bank. */
import { defineStudy } from '../../language/study/study.ts';
import { priceQuoteForm } from './form.ts';
import { priceQuoteV3 } from './price-quote.v3.ts';
import { translations } from '../translations.ts';
import { priceQuote } from './words/en.ts';

export const priceQuoteStudy = defineStudy({
  instrument: priceQuoteV3,
  words: { en: priceQuote, ...translations('priceQuote', (language) => import(`./words/${language}.ts`)) },
  form: priceQuoteForm,
  collection: { files: ['link', 'import'], weights: { kind: 'none' }, about: 'firms' },
  tables: [{ kind: 'quoted-costs' }],
  layouts: { rpw: async () => (await import('./rpw/layout.ts')).rpwLayout },
});
