/** Tables from the household survey: personal remittances, and beside them what version 2 publishes. */
import type {
  BenchmarkTables,
  CategoryPath,
  DerivedPath,
  MoneyPath,
  NumberPath,
  SurveyTables,
  VolumeCostTables,
} from '../../language/study/tables.ts';
import type { householdDerive } from './derive.ts';
import type { householdV3 } from './household.v3.ts';
import { transferSpread } from './inequality.ts';
import { relianceDimensions, relianceMeasures } from './reliance.ts';
import { remittanceDimensions, remittanceMeasures } from './remittances.ts';
import { channelV2Tables, householdV2Tables, senderV2Tables } from './tables.v2.ts';

type Asked = typeof householdV3;
type Derived = DerivedPath<Asked, (typeof householdDerive)[number]>;
type Tables = SurveyTables<MoneyPath<Asked> | Derived, CategoryPath<Asked> | Derived, NumberPath<Asked> | Derived>;

const byKind = { table: 'household-transfers-by-way', indicator: 'cash-transfers-by-kind-share' } as const;

export const householdTables = {
  ...householdV2Tables,
  dimensions: {
    ...householdV2Tables.dimensions,
    ...remittanceDimensions,
    ...relianceDimensions,
    was_here: 'senders.was_here',
  },
  measures: [...remittanceMeasures, ...householdV2Tables.measures, transferSpread, ...relianceMeasures],
  headline: [
    { table: 'household-remittances', indicator: 'personal-remittances-total' },
    { table: 'household-receiving', indicator: 'receiving-share' },
    // Both kinds: where one is withheld to hide what went by a way nobody knows, the other is told.
    { ...byKind, domain: { channel_kind: 'formal' } },
    { ...byKind, domain: { channel_kind: 'informal' } },
  ],
  plots: [
    { name: 'corridors', table: 'household-remittances', figure: 'personal-remittances-total', by: 'corridor' },
    { name: 'ways', table: 'household-transfers-by-way', figure: 'cash-transfers-total', by: 'channel' },
    { name: 'uses', table: 'household-uses', figure: 'spent-total', by: 'use' },
    { name: 'inequality', table: 'household-inequality', figure: 'transfers-received-lorenz' },
  ],
} as const satisfies Tables;

/** People abroad who sent money or goods, each with the weight of the household that named them. */
export const senderTables = {
  ...senderV2Tables,
  plots: [
    {
      name: 'people-abroad',
      table: 'household-people-abroad',
      figure: 'senders',
      by: 'corridor',
      where: { stay_length: '12_months_and_more' },
    },
  ],
  dimensions: {
    ...senderV2Tables.dimensions,
    age_class: 'senders.age_class',
    stay_length: 'senders.stay_length',
    time_abroad: 'senders.time_abroad',
    frequency: 'senders.usual_frequency',
  },
  measures: [
    ...senderV2Tables.measures,
    {
      // The stock of emigrants among them: those who stay, or mean to stay, for 12 months and more.
      kind: 'units',
      table: 'household-people-abroad',
      indicator: 'senders',
      by: [
        ['stay_length'],
        ['corridor', 'stay_length'],
        ['sex', 'stay_length'],
        ['age_class', 'stay_length'],
        ['time_abroad'],
      ],
    },
    {
      kind: 'distribution',
      table: 'household-frequency',
      indicator: 'usual-frequency',
      over: 'frequency',
      adds: false,
      by: [[], ['corridor']],
    },
    {
      kind: 'number',
      table: 'household-transfer-size',
      indicator: 'transfers-made',
      question: 'senders.transfers',
      of: 'transfers',
      adds: false,
      by: [[], ['corridor']],
    },
    {
      kind: 'amount',
      table: 'household-transfer-size',
      indicator: 'transfer-size',
      from: [{ amount: 'senders.transfer_size' }],
      each: 'transfer',
      annualise: 1,
      adds: false,
      quantiles: [0.5],
      by: [[], ['corridor']],
    },
  ],
} as const satisfies Tables;

/** Channels that senders use, and how much they send at a time by the one that they send everything by. */
export const channelTables = {
  ...channelV2Tables,
  measures: [
    ...channelV2Tables.measures,
    {
      kind: 'amount',
      table: 'household-transfer-size',
      indicator: 'transfer-size-one-channel',
      from: [{ amount: 'senders.channels.size_by_channel' }],
      each: 'transfer',
      annualise: 1,
      adds: false,
      quantiles: [0.5],
      by: [['channel']],
    },
  ],
} as const satisfies Tables;

/** Personal remittances beside figures from outside, and what went formally and informally beside balance of payments. */
export const householdBenchmarks = {
  kind: 'benchmarks',
  table: 'household-benchmarks',
  total: { table: 'household-remittances', indicator: 'personal-remittances-total' },
  ways: { table: 'household-transfers-by-way', indicator: 'cash-transfers-total', dimension: 'channel_kind' },
  corridors: { table: 'household-remittances', indicator: 'personal-remittances-total', dimension: 'corridor' },
  people: { table: 'household-income', indicator: 'members-total' },
  stock: {
    table: 'household-people-abroad',
    indicator: 'senders',
    domain: { stay_length: '12_months_and_more' },
    dimension: 'corridor',
  },
} as const satisfies BenchmarkTables;

/** What transfers cost, weighted by the personal remittances that households receive along each corridor. */
export const householdVolumeCosts = {
  kind: 'costs-by-volume',
  table: 'household-transfer-costs',
  volumes: { table: 'household-remittances', indicator: 'personal-remittances-total', dimension: 'corridor' },
} as const satisfies VolumeCostTables;
