/** Mystery shopping, version 3: rounds that began with it stay with it. It takes a price within one country. */
import { defineStudy } from '../../language/study/study.ts';
import { priceQuoteV3 } from './price-quote.v3.ts';
import { withoutRules } from '../translations.ts';
import { priceQuoteParts } from './study.ts';

export const priceQuoteV3Study = defineStudy({
  ...priceQuoteParts,
  instrument: priceQuoteV3,
  words: withoutRules(priceQuoteParts.words, ['leads_abroad']),
});
