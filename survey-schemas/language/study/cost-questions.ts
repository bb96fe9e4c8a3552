/** Questions that the costs of corridors are computed from: a study that publishes costs asks all of them, in these lists. */
import type { CostTables } from './tables.ts';

/** What a question must be: its kind, and where it is a choice the lists that it may have. */
export type Needed = { readonly kind: string; readonly lists?: readonly string[] };

const transfer: Readonly<Record<string, Needed>> = {
  sending_country: { kind: 'select-one', lists: ['country'] },
  receiving_country: { kind: 'select-one', lists: ['country'] },
  provider_type: { kind: 'select-one', lists: ['provider_type'] },
  amount_sent: { kind: 'money' },
  fee: { kind: 'money' },
  paid_out_in: { kind: 'select-one', lists: ['currency'] },
  conversion: { kind: 'select-one', lists: ['conversion'] },
  exchange_rate: { kind: 'decimal' },
  amount_received: { kind: 'money' },
  transfer_date: { kind: 'date' },
};

/** By the kind of costs. A quote is of one period, and tells the price of a larger amount as well. */
export const costQuestions: Readonly<Record<CostTables['kind'], Readonly<Record<string, Needed>>>> = {
  'paid-costs': transfer,
  'quoted-costs': {
    ...transfer,
    provider_type: { kind: 'select-one', lists: ['provider_type', 'quoted_provider'] },
    period: { kind: 'code' },
    transparent: { kind: 'select-one', lists: ['yes_no'] },
    coverage: { kind: 'select-one', lists: ['coverage', 'network_coverage'] },
    amount_sent_500: { kind: 'money' },
    fee_500: { kind: 'money' },
    conversion_500: { kind: 'select-one', lists: ['conversion'] },
    exchange_rate_500: { kind: 'decimal' },
    amount_received_500: { kind: 'money' },
  },
};
