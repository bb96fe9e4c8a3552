/** The price quote, version 2, in English. */
import type { priceQuoteV2 } from '../price-quote.v2.ts';
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
    coverage: 'Where in the receiving country can the money be collected?',
    coverage_note: 'Notes on coverage',
    ...block,
    amount_sent: { label: 'Amount sent', hint: 'The local equivalent of USD 200.' },
    transfer_date: 'On which day was the price observed?',
    amount_sent_500: { label: 'Amount sent', hint: 'The local equivalent of USD 500.' },
    fee_500: block.fee,
    conversion_500: block.conversion,
    exchange_rate_500: block.exchange_rate,
    amount_received_500: block.amount_received,
  },
  rules: costBlockRules,
} satisfies StudyText<typeof priceQuoteV2>;
