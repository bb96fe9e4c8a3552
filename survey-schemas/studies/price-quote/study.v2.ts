/** Mystery shopping, version 2: rounds that began with it stay with it. */
import { defineStudy } from '../../language/study/study.ts';
import { priceQuoteV2 } from './price-quote.v2.ts';
import { priceQuote } from './words/en.v2.ts';

export const priceQuoteV2Study = defineStudy({
  instrument: priceQuoteV2,
  words: { en: priceQuote, ru: async () => (await import('./words/ru.v2.ts')).priceQuote },
  collection: { files: ['link', 'import'], weights: { kind: 'none' }, about: 'firms' },
  tables: [{ kind: 'quoted-costs' }],
});
