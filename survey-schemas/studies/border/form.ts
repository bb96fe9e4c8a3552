/** How the border survey is laid out on a form. */
import type { FormLayout } from '../../language/study/form-layout.ts';

export const borderForm = {
  together: [
    ['travellers_counted', 'refusals', 'nonresponse'],
    ['sex', 'age'],
    ['crossings', 'crossings_back'],
  ],
  likely: { residence_country: ['RU', 'KZ', 'TR', 'DE', 'PL', 'US'] },
  moneyOf: { '': 'residence_country', amount_sent: 'sending_country', amount_received: 'paid_out_in' },
} as const satisfies FormLayout;
