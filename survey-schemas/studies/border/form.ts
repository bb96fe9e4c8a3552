/** How the border survey is laid out on a form. */
import type { FormLayout } from '../../language/study/form-layout.ts';

/** Questions about the last year. */
const ofLastYear = [
  'sent',
  'goods_value',
  'capital_transfers',
  'months_worked',
  'taxes',
  'social_contributions',
  'spending_abroad',
  'transport_cost',
] as const;

export const borderForm = {
  together: [
    ['travellers_counted', 'refusals', 'nonresponse'],
    ['sex', 'age'],
    ['crossings', 'crossings_back'],
  ],
  tells: { '': ['sex', 'age', 'citizenship'] },
  likely: { residence_country: ['RU', 'KZ', 'TR', 'DE', 'PL', 'US'] },
  byName: ['language'],
  moneyOf: { '': 'residence_country', amount_sent: 'sending_country', amount_received: 'paid_out_in' },
  cards: ['legal_status', 'education', 'occupation'],
  lookback: { ...Object.fromEntries(ofLastYear.map((path) => [path, 12])), crossings: 0, crossings_back: 0 },
} as const satisfies FormLayout;
