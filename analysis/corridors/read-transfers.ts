/** The cost block of an instrument as transfers, one per row, whatever the instrument. */
import { remembered } from '#schemas/basics/remembered.ts';
import { currencyExponent } from '#schemas/reference/currencies.ts';
import type { FactorColumn, Table } from '../statistics/columns/columns.ts';
import { monthRate } from '../production/derive/exchange.ts';
import type { RatedRound } from '../production/derive/rated-round.ts';
import { answerColumn, numericColumn } from '../production/columns/read-column.ts';
import { localCurrency } from '#schemas/reference/local-currency.ts';
import { payoutCurrencyOf, type Price, priceOf, ratesLacking } from './transfer-price.ts';

/** Columns of one cost block; the larger amount of a quote has names of its own. */
export type CostColumns = {
  readonly amount: string;
  readonly fee: string;
  readonly conversion: string;
  readonly rate: string;
  readonly received: string;
};

export type PricedTransfer = {
  readonly from: string;
  readonly to: string;
  readonly providerType: string | undefined;
  /** In units of its currency; NaN = unknown. */
  readonly amount: number;
  readonly currency: string;
  /** What it was paid out in; `unknown` when nobody says and the country has no currency of its own. */
  readonly payoutCurrency: string;
  readonly price: Price;
  /** Which interbank rate of ours it is held against; undefined where none was needed or known, and where the quote tells its own. */
  readonly rateOf: RateOf;
  /** `2025-03-14`; undefined where nobody says. */
  readonly date: string | undefined;
  /** Pairs of currencies that it cannot be priced without, and that have no rate in its month. */
  readonly lacks: readonly (readonly [from: string, to: string])[];
};

/** Of the day where that is known, else the mean of the month. */
export type RateOf = 'day' | 'month' | undefined;

/** Questions of a transfer beside its cost block. */
const transferQuestions = ['sending_country', 'receiving_country', 'provider_type', 'transfer_date', 'paid_out_in'];
/** The interbank rate that the source of a quote tells beside it; who only made a transfer is never asked. */
const quotedInterbank = 'interbank_rate';

/** Every question that {@link readTransfers} reads. */
export const questionsOfTransfer = (columns: CostColumns): readonly string[] => [
  ...transferQuestions,
  ...Object.values(columns),
];

const label = (factor: FactorColumn, row: number): string | undefined => factor.levels[factor.codes[row]!];

/** Amounts of a money column in units of their currency. */
function moneyColumn(table: Table, name: string) {
  const minor = numericColumn(table, name);
  const currency = answerColumn(table, `${name}_currency`);
  const perMinor = currency.levels.map((code) => 10 ** -(currencyExponent(code) ?? Number.NaN));
  return {
    amount: (row: number): number => minor[row]! * (perMinor[currency.codes[row]!] ?? Number.NaN),
    currency: (row: number): string => label(currency, row) ?? '',
  };
}

const millisecondsPerDay = 86_400_000;
const isoDay = (day: number): string | undefined =>
  Number.isNaN(day) ? undefined : new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

type InterbankRate = { readonly rate: number; readonly of: 'day' | 'month' };

type RatesOfDay = {
  readonly rate: (from: string, to: string) => number | undefined;
  readonly rateOf: (from: string, to: string) => RateOf;
};
const unknownDay: RatesOfDay = { rate: () => undefined, rateOf: () => undefined };

/** Rates between two currencies on a day; undefined where neither the day nor its month has one. */
function interbankRates({ exchangeRates, dayRate }: Pick<RatedRound, 'exchangeRates' | 'dayRate'>) {
  const look = (from: string, to: string, date: string): InterbankRate | undefined => {
    const ofDay = dayRate?.(from, to, date);
    if (ofDay !== undefined) return { rate: ofDay, of: 'day' };
    const ofMonth = monthRate(exchangeRates, from, to, date.slice(0, 7));
    return ofMonth === undefined ? undefined : { rate: ofMonth, of: 'month' };
  };
  // Where no day has a rate of its own, all days of a month are one.
  const heldOn = remembered((date: string) => (dayRate === undefined ? `${date.slice(0, 7)}-01` : date));
  const ofDay = remembered((date: string): RatesOfDay => {
    const rates = remembered((from: string) => remembered((to: string) => look(from, to, date)));
    return { rate: (from, to) => rates(from)(to)?.rate, rateOf: (from, to) => rates(from)(to)?.of };
  });
  return remembered((date: string | undefined) => (date === undefined ? unknownDay : ofDay(heldOn(date))));
}

/**
 * Reads and prices the transfer of each row; undefined for rows without one (no countries, or no amount asked).
 * The interbank rate is the one that the quote tells, else that of the day of the transfer where it is known, else the
 * mean of its month. A quote that tells it and does not say what is paid out has a price all the same, in an unknown currency.
 */
export function readTransfers(
  table: Table,
  columns: CostColumns,
  round: Pick<RatedRound, 'exchangeRates' | 'settings' | 'dayRate'>,
): (row: number) => PricedTransfer | undefined {
  const sending = answerColumn(table, 'sending_country');
  const receiving = answerColumn(table, 'receiving_country');
  const provider = answerColumn(table, 'provider_type');
  const day = numericColumn(table, 'transfer_date');
  const amount = moneyColumn(table, columns.amount);
  const fee = moneyColumn(table, columns.fee);
  const received = moneyColumn(table, columns.received);
  const conversion = answerColumn(table, columns.conversion);
  const payout = answerColumn(table, 'paid_out_in');
  const rate = numericColumn(table, columns.rate);
  const interbankTold = numericColumn(table, quotedInterbank);
  const ratesOn = interbankRates(round);
  const dateOf = remembered(isoDay);
  const localMoneyOf = remembered((country: string) =>
    remembered((date: string | undefined) => localCurrency(country, date) ?? ''),
  );
  return (row) => {
    const from = label(sending, row);
    const to = label(receiving, row);
    if (from === undefined || to === undefined) return undefined;
    const date = dateOf(day[row]!);
    const localMoney = localMoneyOf(to)(date);
    const transfer = {
      amount: amount.amount(row),
      amountCurrency: amount.currency(row),
      fee: fee.amount(row),
      feeCurrency: fee.currency(row),
      conversion: label(conversion, row),
      rateApplied: rate[row]!,
      received: received.amount(row),
      receivedCurrency: received.currency(row),
      payoutCurrency: label(payout, row),
      interbankRate: interbankTold[row]!,
    };
    const isTold = !Number.isNaN(transfer.interbankRate);
    const paidOut = (isTold ? transfer.payoutCurrency : payoutCurrencyOf(transfer, localMoney)) || 'unknown';
    const needsRate = !isTold && paidOut !== transfer.amountCurrency;
    const { rate: interbank, rateOf } = ratesOn(date);
    const price = priceOf(transfer, localMoney, interbank, round.settings.marginBounds);
    return {
      from,
      to,
      date,
      lacks: price.kind === 'unknown' && date !== undefined ? ratesLacking(transfer, localMoney, interbank) : [],
      providerType: label(provider, row),
      amount: transfer.amount,
      currency: transfer.amountCurrency,
      payoutCurrency: paidOut,
      price,
      rateOf: needsRate ? rateOf(transfer.amountCurrency, paidOut) : undefined,
    };
  };
}
