/** The price quote in English. */
import type { priceQuote as instrument } from '../newest.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/en/cost-block.ts';

const block = costBlockTexts('the transfer');

export const priceQuote = {
  title: 'Price of a remittance service',
  groups: {
    service: 'The service',
    smaller: 'The equivalent of USD 200',
    larger: 'The equivalent of USD 500',
  },
  questions: {
    period: { label: 'Period', hint: 'The quarter, for example 2026-Q2.' },
    product: 'Name of the product',
    transparent: {
      label: 'Were the fee and the exchange rate both shown before payment?',
      hint: 'No: the service is not transparent.',
    },
    promotion: { label: 'Is it the price of a promotion?', hint: 'Yes: it ends, or is for new customers alone.' },
    coverage: 'How far does the network in the receiving country reach?',
    pickup_location: 'Where can the money be collected?',
    coverage_note: 'Notes on coverage',
    ...block,
    amount_sent: { label: 'Amount sent', hint: 'The local equivalent of USD 200.' },
    payment_instrument: { label: 'How can it be paid for?', hint: 'All ways that this price holds for.' },
    access_point: 'Where can it be sent from?',
    pickup_method: 'How can it be received?',
    speed: 'How long does it take to arrive?',
    transfer_date: 'On which day was the price observed?',
    interbank_rate: {
      label: 'What was the interbank rate at that time?',
      hint: 'Only if the source tells it: units of the currency paid out per unit of the currency sent.',
    },
    amount_sent_500: { label: 'Amount sent', hint: 'The local equivalent of USD 500.' },
    fee_500: block.fee,
    conversion_500: block.conversion,
    exchange_rate_500: block.exchange_rate,
    amount_received_500: block.amount_received,
  },
  rules: { ...costBlockRules, leads_abroad: 'A corridor leads to another country than it begins in.' },
} satisfies StudyText<typeof instrument>;
