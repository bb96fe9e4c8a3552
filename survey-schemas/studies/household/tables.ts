/** Tables from the household survey: who receives, how much, from where, by which way. */
import type { CategoryPath, MoneyPath, SurveyTables } from '../../language/study/tables.ts';
import type { householdV2 } from './household.v2.ts';

type Asked = typeof householdV2;

/** Every way that cash comes by; what they leave of the total came by a way nobody knows. */
const waysOfCash = [
  { amount: 'senders.channels.amount' },
  { amount: 'senders.carried_by_hand', fixed: { channel: 'hand' } },
] as const;
const cashTotal = { amount: 'senders.cash_total', rest: { channel: 'unknown' } } as const;

export const householdTables = {
  kind: 'survey',
  unit: 'household',
  dimensions: {
    region: 'region',
    urban: 'urban',
    corridor: 'senders.country',
    channel: 'senders.channels.channel',
  },
  measures: [
    {
      kind: 'share',
      table: 'household-receiving',
      indicator: 'receiving',
      question: 'receives_remittances',
      answer: 'yes',
      by: [[], ['region'], ['urban']],
    },
    {
      kind: 'amount',
      table: 'household-receipts',
      indicator: 'cash-received',
      from: waysOfCash,
      whole: cashTotal,
      askedIf: 'receives_remittances',
      annualise: 1,
      by: [[], ['corridor'], ['region'], ['urban']],
    },
    {
      kind: 'amount',
      table: 'household-receipts',
      indicator: 'kind-received',
      from: [{ amount: 'senders.goods_value' }],
      askedIf: 'receives_remittances',
      annualise: 1,
      by: [[], ['corridor'], ['region'], ['urban']],
    },
    {
      kind: 'amount',
      table: 'household-channels',
      indicator: 'cash-received',
      from: waysOfCash,
      whole: cashTotal,
      askedIf: 'receives_remittances',
      annualise: 1,
      by: [['channel'], ['corridor', 'channel']],
    },
  ],
} as const satisfies SurveyTables<MoneyPath<Asked>, CategoryPath<Asked>>;
