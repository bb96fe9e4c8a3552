/** The price quote in Albanian. */
import type { priceQuote as instrument } from '../newest.ts';
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
    promotion: {
      label: 'A është çmim promocional?',
      hint: 'Po: mbaron ose është vetëm për klientë të rinj.',
    },
    coverage: 'Sa shtrihet rrjeti në vendin marrës?',
    pickup_location: 'Ku mund të merren paratë?',
    coverage_note: 'Shënime për shtrirjen',
    ...block,
    amount_sent: { label: 'Shuma e dërguar', hint: 'Kundërvlera e 200 USD në monedhën vendase.' },
    payment_instrument: { label: 'Si mund të paguhet?', hint: 'Të gjitha mënyrat për të cilat vlen ky çmim.' },
    access_point: 'Nga mund të dërgohen paratë?',
    pickup_method: 'Si mund të merren paratë?',
    speed: 'Për sa kohë mbërrijnë paratë?',
    transfer_date: 'Në cilën ditë u vrojtua çmimi?',
    interbank_rate: {
      label: 'Sa ishte kursi ndërbankar në atë kohë?',
      hint: 'Vetëm nëse e thotë burimi: sa njësi të monedhës së dhënë për një njësi të monedhës së dërguar.',
    },
    amount_sent_500: { label: 'Shuma e dërguar', hint: 'Kundërvlera e 500 USD në monedhën vendase.' },
    fee_500: block.fee,
    conversion_500: block.conversion,
    exchange_rate_500: block.exchange_rate,
    amount_received_500: block.amount_received,
  },
  rules: { ...costBlockRules, leads_abroad: 'Një korridor të çon në një vend tjetër nga ai ku fillon.' },
} satisfies StudyText<typeof instrument>;
