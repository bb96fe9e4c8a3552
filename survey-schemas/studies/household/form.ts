/** How the household survey is laid out on a form. */
import type { FormLayout } from '../../language/study/form-layout.ts';

export const householdForm = {
  together: [
    ['senders.sex', 'senders.age'],
    ['dwelling', 'visit_number'],
  ],
  tells: { senders: ['relationship', 'country'], 'senders.channels': ['channel', 'amount'], members: ['sex', 'age'] },
  likely: { 'senders.country': ['RU', 'KZ', 'TR', 'DE', 'PL', 'US'] },
  moneyOf: { senders: 'country', amount_sent: 'sending_country', amount_received: 'paid_out_in' },
} as const satisfies FormLayout;
