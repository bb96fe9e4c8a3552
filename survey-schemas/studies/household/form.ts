/** How the household survey is laid out on a form. */
import type { FormLayout } from '../../language/study/form-layout.ts';

/** Questions about the last year. */
const ofLastYear = [
  'income',
  'social_benefits',
  'receives_remittances',
  'senders.was_here',
  'senders.transfers',
  'senders.cash_total',
  'senders.channels',
  'senders.carried_by_hand',
  'senders.goods_value',
  'senders.reverse_transfers',
  'senders.capital_transfers',
  'senders.months_worked',
  'senders.taxes',
  'senders.social_contributions',
  'senders.spending_abroad',
  'senders.transport_cost',
] as const;

export const householdForm = {
  together: [
    ['senders.sex', 'senders.age'],
    ['dwelling', 'visit_number'],
  ],
  tells: { senders: ['relationship', 'country'], 'senders.channels': ['channel', 'amount'], members: ['sex', 'age'] },
  likely: { 'senders.country': ['RU', 'KZ', 'TR', 'DE', 'PL', 'US'] },
  byName: ['language'],
  moneyOf: { senders: 'country', amount_sent: 'sending_country', amount_received: 'paid_out_in' },
  cards: [
    'senders.intended_stay',
    'senders.leaving_reason',
    'senders.legal_status',
    'senders.education',
    'senders.occupation',
    'senders.usual_frequency',
    'senders.channels.channel',
    'uses',
  ],
  lookback: Object.fromEntries(ofLastYear.map((path) => [path, 12])),
} as const satisfies FormLayout;
