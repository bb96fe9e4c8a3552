/** Price quotes written by hand: one line a quote, roubles to Tajikistan unless it says otherwise. */
import { quoteCosts } from '#analysis/corridors/quote-costs.ts';
import type { Costs } from '#analysis/corridors/refused-prices.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { currencyExponent } from '#schemas/reference/currencies.ts';

import { roundWith, tableOf } from '../production/small-round.ts';

/** Amounts in units of their currency. */
export type QuoteLine = {
  readonly id?: string;
  readonly period?: string;
  readonly from?: string;
  readonly to?: string;
  readonly day?: string;
  readonly currency?: string;
  readonly paidOutIn?: string;
  readonly amount?: number;
  readonly fee?: number;
  readonly rate?: number;
  readonly transparent?: string;
  /** Undefined where nobody says. */
  readonly speed?: string | undefined;
  readonly coverage?: string | undefined;
};

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** What quotes cost in a round with these rates, each `[currency, month, units per US dollar]`. */
export function costsOf(
  lines: readonly QuoteLine[],
  rates: readonly (readonly [currency: string, month: string, perUsd: number])[],
  settings: Partial<Round['settings']> = {},
): Costs {
  const minor = (units: number, currency: string): number =>
    Math.round(units * 10 ** (currencyExponent(currency) ?? 2));
  const quotes = lines.map((line, number) => ({
    ...{ id: `quote-${number + 1}`, period: '2025-Q1', from: 'RU', to: 'TJ', day: '2025-01-15', currency: 'RUB' },
    ...{ amount: 1000, fee: 0, rate: 1, paidOutIn: undefined, transparent: 'yes' },
    ...{ speed: 'same_day', coverage: 'country' },
    ...line,
  }));
  const { columns } = tableOf({
    sending_country: quotes.map(({ from }) => from),
    receiving_country: quotes.map(({ to }) => to),
    period: quotes.map(({ period }) => period),
    transparent: quotes.map(({ transparent }) => transparent),
    provider_type: quotes.map(() => 'mto'),
    speed: quotes.map(({ speed }) => speed),
    coverage: quotes.map(({ coverage }) => coverage),
    amount_sent: quotes.map(({ amount, currency }) => minor(amount, currency)),
    amount_sent_currency: quotes.map(({ currency }) => currency),
    fee: quotes.map(({ fee, currency }) => minor(fee, currency)),
    fee_currency: quotes.map(({ currency }) => currency),
    paid_out_in: quotes.map(({ paidOutIn }) => paidOutIn ?? 'dont_know'),
    conversion: quotes.map(() => 'rate'),
    exchange_rate: quotes.map(({ rate }) => rate),
    transfer_date: quotes.map(({ day }) => dayNumber(day)),
  });
  const table = {
    rowCount: quotes.length,
    columns: { ...columns, response_id: { kind: 'text' as const, values: quotes.map(({ id }) => id) } },
  };
  const exchangeRates = rates.map(([currency, month, perUsd]) => ({ currency, month, perUsd }));
  return quoteCosts('price-quote', table, { ...roundWith(settings), exchangeRates });
}

/** The simple mean over all services of the first corridor. */
export const meanOf = ({ corridorCosts }: Costs) => corridorCosts[0];
