/** Mystery shopping, version 2: rounds that began with it stay with it. */
import { defineStudy } from '../../language/study/study.ts';
import { priceQuoteV2 } from './price-quote.v2.ts';
import { translations } from '../translations.ts';
import { priceQuote } from './words/en.v2.ts';

export const priceQuoteV2Study = defineStudy({
  instrument: priceQuoteV2,
  words: { en: priceQuote, ...translations('priceQuote', (language) => import(`./words/${language}.v2.ts`)) },
  collection: { files: ['link', 'import'], weights: { kind: 'none' }, about: 'firms' },
  tables: [{ kind: 'quoted-costs' }],
});
