/** Tables from the household survey that version 2 has as well: who receives, how much, from where, by which way. */
import type { CategoryPath, DerivedPath, MoneyPath, NumberPath, SurveyTables } from '../../language/study/tables.ts';
import type { householdV2Derive } from './derive.ts';
import type { householdV2 } from './household.v2.ts';
import { inequalityMeasures } from './inequality.ts';

type Asked = typeof householdV2;
type Counts = NumberPath<Asked> | DerivedPath<Asked, (typeof householdV2Derive)[number]>;
type Tables = SurveyTables<MoneyPath<Asked>, CategoryPath<Asked>, Counts>;

/** Every way that cash comes by; what they leave of the total came by a way nobody knows. */
const waysOfCash = [
  { amount: 'senders.channels.amount' },
  { amount: 'senders.carried_by_hand', fixed: { channel: 'hand' } },
] as const;
const cashTotal = { amount: 'senders.cash_total', rest: { channel: 'unknown' } } as const;

export const householdV2Tables = {
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
      quantiles: [0.5],
      winsorised: true,
      by: [[], ['corridor'], ['region'], ['urban']],
    },
    {
      kind: 'amount',
      table: 'household-receipts',
      indicator: 'kind-received',
      from: [{ amount: 'senders.goods_value' }],
      askedIf: 'receives_remittances',
      annualise: 1,
      quantiles: [0.5],
      winsorised: true,
      by: [[], ['corridor'], ['region'], ['urban']],
    },
    {
      kind: 'amount',
      table: 'household-income',
      indicator: 'income',
      from: [{ amount: 'income' }],
      annualise: 1,
      quantiles: [0.5],
      by: [[], ['region'], ['urban']],
    },
    {
      kind: 'ratio',
      table: 'household-income',
      indicator: 'cash-of-income',
      of: 'cash-received',
      to: 'income',
      by: [[], ['region'], ['urban']],
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
    {
      kind: 'number',
      table: 'household-income',
      indicator: 'members',
      question: 'member_count',
      of: 'persons',
      by: [[], ['region'], ['urban']],
    },
    ...inequalityMeasures,
  ],
  headline: [
    { table: 'household-receipts', indicator: 'cash-received-total' },
    { table: 'household-receiving', indicator: 'receiving-share' },
  ],
  plots: [
    { name: 'corridors', table: 'household-receipts', figure: 'cash-received-total', by: 'corridor' },
    { name: 'inequality', table: 'household-inequality', figure: 'receipts-lorenz' },
  ],
} as const satisfies Tables;

/** People abroad who sent money or goods, each with the weight of the household that named them. */
export const senderV2Tables = {
  kind: 'survey',
  unit: 'person',
  rows: 'senders',
  dimensions: { region: 'region', corridor: 'senders.country', sex: 'senders.sex' },
  measures: [
    {
      kind: 'units',
      table: 'household-senders',
      indicator: 'senders',
      by: [[], ['region'], ['corridor'], ['sex'], ['corridor', 'sex']],
    },
  ],
  plots: [{ name: 'people-abroad', table: 'household-senders', figure: 'senders', by: 'corridor' }],
} as const satisfies Tables;

/** Channels that senders use, each sender's each channel once; what was carried by hand is no channel here. */
export const channelV2Tables = {
  kind: 'survey',
  unit: 'channel',
  rows: 'senders.channels',
  dimensions: { region: 'region', channel: 'senders.channels.channel' },
  measures: [
    {
      kind: 'distribution',
      table: 'household-channel-use',
      indicator: 'channel-use',
      over: 'channel',
      by: [[], ['region']],
    },
  ],
  plots: [{ name: 'channels', table: 'household-channel-use', figure: 'channel-use-share', by: 'channel' }],
} as const satisfies Tables;
