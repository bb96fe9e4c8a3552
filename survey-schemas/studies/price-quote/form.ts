/** How a price quote is laid out on a form. */
import type { FormLayout } from '../../language/study/form-layout.ts';

export const priceQuoteForm = {
  tells: { '': ['provider', 'sending_country', 'receiving_country', 'period'] },
  moneyOf: {
    amount_sent: 'sending_country',
    amount_received: 'paid_out_in',
    amount_sent_500: 'sending_country',
    amount_received_500: 'paid_out_in',
  },
} as const satisfies FormLayout;
