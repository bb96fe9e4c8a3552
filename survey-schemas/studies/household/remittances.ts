/** Personal remittances of households, by component, form and way, and by who sends them. */
import type { Measure } from '../../language/study/tables.ts';
import { components, sharesOfTransfers, transferForms } from '../blocks/remittances.ts';

const inYear = { askedIf: 'receives_remittances', annualise: 1 } as const;
const places = [[], ['region'], ['urban'], ['corridor']] as const;

/** Who sends: what a transfer is broken down by, one at a time. */
const bySender = [
  ['sex'],
  ['age_class'],
  ['education'],
  ['occupation'],
  ['legal_status'],
  ['relationship'],
  ['time_abroad'],
  ['country_group'],
] as const;

const personalRemittances = [
  { amount: 'senders.personal_transfers', fixed: { component: 'personal-transfers' } },
  { amount: 'senders.net_compensation', fixed: { component: 'net-compensation' } },
  { amount: 'senders.capital', fixed: { component: 'capital-transfers' } },
] as const;

/** What the measures here are broken down by, beside region, urban or rural, corridor and channel. */
export const remittanceDimensions = {
  country_group: 'senders.country_group',
  sex: 'senders.sex',
  age_class: 'senders.age_class',
  education: 'senders.education',
  occupation: 'senders.occupation',
  legal_status: 'senders.legal_status',
  relationship: 'senders.relationship',
  time_abroad: 'senders.time_abroad',
  channel_kind: 'senders.channels.channel_kind',
  component: { parts: components },
  form: { parts: transferForms },
} as const;

export const remittanceMeasures = [
  {
    kind: 'amount',
    table: 'household-remittances',
    indicator: 'personal-remittances',
    from: personalRemittances,
    ...inYear,
    quantiles: [0.5],
    winsorised: true,
    by: [...places, ['component'], ['corridor', 'component']],
  },
  {
    kind: 'composition',
    table: 'household-remittances',
    indicator: 'personal-remittances-by-corridor',
    of: 'personal-remittances',
    over: 'corridor',
    by: [[]],
  },
  {
    kind: 'amount',
    table: 'household-total-remittances',
    indicator: 'total-remittances',
    from: [...personalRemittances, { amount: 'social_benefits' }],
    ...inYear,
    differsFrom: 'personal-remittances',
    by: [[], ['region'], ['urban']],
  },
  {
    kind: 'amount',
    table: 'household-compensation',
    indicator: 'gross-compensation',
    from: [{ amount: 'senders.gross_compensation' }],
    ...inYear,
    by: [[], ['corridor']],
  },
  {
    kind: 'amount',
    table: 'household-reverse-transfers',
    indicator: 'reverse-transfers',
    from: [{ amount: 'senders.reverse' }],
    ...inYear,
    by: places,
  },
  {
    kind: 'amount',
    table: 'household-reverse-transfers',
    indicator: 'net-transfers',
    from: [{ amount: 'senders.net_transfers' }],
    ...inYear,
    madeOf: ['personal-transfers', 'reverse-transfers'],
    by: places,
  },
  {
    kind: 'amount',
    table: 'household-transfers',
    indicator: 'personal-transfers',
    from: [
      { amount: 'senders.transfer_sent', fixed: { form: 'sent' } },
      { amount: 'senders.transfer_in_hand', fixed: { form: 'in-hand' } },
      { amount: 'senders.transfer_in_kind', fixed: { form: 'kind' } },
    ],
    ...inYear,
    differsFrom: [
      'personal-remittances',
      'cash-transfers',
      { of: 'personal-remittances', here: {}, there: { component: 'personal-transfers' } },
      { of: 'cash-transfers', here: { form: 'in-hand' }, there: { channel: 'hand' } },
      { of: 'kind-received', here: { form: 'kind' }, there: {} },
    ],
    quantiles: [0.5],
    by: [...places, ['form'], ...bySender],
  },
  {
    kind: 'composition',
    table: 'household-transfers',
    indicator: 'personal-transfers-by-form',
    of: 'personal-transfers',
    over: 'form',
    by: [[]],
  },
  ...sharesOfTransfers('household-transfers', ['sex', 'age_class', 'education', 'occupation', 'region']),
  {
    kind: 'amount',
    table: 'household-transfers-by-way',
    indicator: 'cash-transfers',
    from: [
      { amount: 'senders.channels.transfer' },
      { amount: 'senders.transfer_in_hand', fixed: { channel: 'hand', channel_kind: 'informal' } },
    ],
    whole: { amount: 'senders.transfer_cash', rest: { channel: 'unknown', channel_kind: 'unknown' } },
    ...inYear,
    differsFrom: 'cash-received',
    quantiles: [0.5],
    by: [[], ['channel'], ['channel_kind'], ['corridor', 'channel_kind']],
  },
  {
    kind: 'composition',
    table: 'household-transfers-by-way',
    indicator: 'cash-transfers-by-kind',
    of: 'cash-transfers',
    over: 'channel_kind',
    by: [[]],
  },
  {
    kind: 'composition',
    table: 'household-transfers-by-way',
    indicator: 'cash-transfers-by-channel',
    of: 'cash-transfers',
    over: 'channel',
    by: [[]],
  },
  {
    kind: 'amount',
    table: 'household-cross-checks',
    indicator: 'usual-amounts',
    from: [{ amount: 'senders.usual_cash' }],
    ...inYear,
    by: [[], ['corridor']],
  },
  {
    kind: 'amount',
    table: 'household-cross-checks',
    indicator: 'usual-less-reported',
    from: [{ amount: 'usual_less_reported' }],
    ...inYear,
    madeOf: ['usual-amounts', 'cash-received'],
    by: [[]],
  },
  {
    kind: 'ratio',
    table: 'household-cross-checks',
    indicator: 'usual-of-reported',
    of: 'usual-amounts',
    to: 'cash-received',
    by: [[], ['corridor']],
  },
] as const satisfies readonly Measure[];
