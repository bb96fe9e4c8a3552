/** Mystery shopping: one response is one firm × corridor × product × period. */
import { defineStudy } from '../../language/study/study.ts';
import { priceQuoteV2 } from './price-quote.v2.ts';
import { priceQuote } from './words/en.ts';

export const priceQuoteStudy = defineStudy({
  instrument: priceQuoteV2,
  words: { en: priceQuote, ru: async () => (await import('./words/ru.ts')).priceQuote },
  collection: { files: ['link', 'import'], weights: { kind: 'none' }, about: 'firms' },
  tables: [{ kind: 'quoted-costs' }],
});
