/** Questions that the costs of corridors are computed from: a study that publishes costs asks all of them, in these lists. */
import type { CostTables } from './tables.ts';

/** What a question must be: its kind, and its list where it is a choice. */
export type Needed = { readonly kind: string; readonly list?: string };

const transfer: Readonly<Record<string, Needed>> = {
  sending_country: { kind: 'select-one', list: 'country' },
  receiving_country: { kind: 'select-one', list: 'country' },
  provider_type: { kind: 'select-one', list: 'provider_type' },
  amount_sent: { kind: 'money' },
  fee: { kind: 'money' },
  paid_out_in: { kind: 'select-one', list: 'currency' },
  conversion: { kind: 'select-one', list: 'conversion' },
  exchange_rate: { kind: 'decimal' },
  amount_received: { kind: 'money' },
  transfer_date: { kind: 'date' },
};

/** By the kind of costs. A quote is of one period, and tells the price of a larger amount as well. */
export const costQuestions: Readonly<Record<CostTables['kind'], Readonly<Record<string, Needed>>>> = {
  'paid-costs': transfer,
  'quoted-costs': {
    ...transfer,
    period: { kind: 'code' },
    transparent: { kind: 'select-one', list: 'yes_no' },
    coverage: { kind: 'select-one', list: 'coverage' },
    amount_sent_500: { kind: 'money' },
    fee_500: { kind: 'money' },
    conversion_500: { kind: 'select-one', list: 'conversion' },
    exchange_rate_500: { kind: 'decimal' },
    amount_received_500: { kind: 'money' },
  },
};
