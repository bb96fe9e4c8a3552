/** The price quote, version 2, in Albanian. */
import type { priceQuoteV2 } from '../price-quote.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/sq/cost-block.ts';

const block = costBlockTexts('transferta');

export const priceQuote = {
  title: 'Çmimi i një shërbimi remitancash',
  groups: {
    service: 'Shërbimi',
    smaller: 'Kundërvlera e 200 USD',
    larger: 'Kundërvlera e 500 USD',
  },
  questions: {
    period: { label: 'Periudha', hint: 'Tremujori, për shembull 2026-Q2.' },
    product: 'Emri i produktit',
    transparent: {
      label: 'A u treguan para pagesës edhe komisioni, edhe kursi i këmbimit?',
      hint: 'Jo: shërbimi nuk është transparent.',
    },
    coverage: 'Ku në vendin marrës mund të merren paratë?',
    coverage_note: 'Shënime për shtrirjen',
    ...block,
    amount_sent: { label: 'Shuma e dërguar', hint: 'Kundërvlera e 200 USD në monedhën vendase.' },
    transfer_date: 'Në cilën ditë u vrojtua çmimi?',
    amount_sent_500: { label: 'Shuma e dërguar', hint: 'Kundërvlera e 500 USD në monedhën vendase.' },
    fee_500: block.fee,
    conversion_500: block.conversion,
    exchange_rate_500: block.exchange_rate,
    amount_received_500: block.amount_received,
  },
  rules: costBlockRules,
} satisfies StudyText<typeof priceQuoteV2>;
