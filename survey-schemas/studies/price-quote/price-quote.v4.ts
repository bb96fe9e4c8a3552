/** Price quote, version 4: as version 3, and a corridor leads to another country than it begins in. Frozen once published. */
import { defineInstrument } from '../../language/questions/instrument.ts';
import { leadsAbroad } from '../blocks/cost-block.ts';
import { priceQuoteV3 } from './price-quote.v3.ts';

const { service, smaller, larger } = priceQuoteV3.questions;
const { receiving_country } = smaller.of;

export const priceQuoteV4 = defineInstrument({
  id: 'price-quote',
  version: 4,
  questions: {
    service,
    smaller: { ...smaller, of: { ...smaller.of, receiving_country: { ...receiving_country, rules: [leadsAbroad] } } },
    larger,
  },
});
