/** The cost block of an instrument as transfers, one per row, whatever the instrument. */
import { currencyExponent } from '#schemas/reference/currencies.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { FactorColumn, Table } from '../statistics/columns/columns.ts';
import { monthRate } from '../production/derive/exchange.ts';
import { answerColumn, numericColumn } from '../production/columns/read-column.ts';
import { localCurrency } from '#schemas/reference/local-currency.ts';
import { payoutCurrencyOf, type Price, priceOf } from './transfer-price.ts';

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
};

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

/**
 * Reads and prices the transfer of each row; undefined for rows without one (no countries, or no amount asked).
 * The interbank rate is the one that the quote tells, else that of the month of the transfer. A quote that tells it and
 * does not say what is paid out has a price all the same, in an unknown currency.
 */
export function readTransfers(
  table: Table,
  columns: CostColumns,
  round: Pick<Round, 'exchangeRates' | 'settings'>,
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
  const known = new Map<string, number | undefined>();
  const interbank = (month: string | undefined) => (a: string, b: string) => {
    if (month === undefined) return undefined;
    const key = `${month} ${a} ${b}`;
    if (!known.has(key)) known.set(key, monthRate(round.exchangeRates, a, b, month));
    return known.get(key);
  };
  return (row) => {
    const from = label(sending, row);
    const to = label(receiving, row);
    if (from === undefined || to === undefined) return undefined;
    const date = isoDay(day[row]!);
    const localMoney = localCurrency(to, date) ?? '';
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
    const paidOut = isTold ? transfer.payoutCurrency : payoutCurrencyOf(transfer, localMoney);
    return {
      from,
      to,
      providerType: label(provider, row),
      amount: transfer.amount,
      currency: transfer.amountCurrency,
      payoutCurrency: paidOut === undefined || paidOut === '' ? 'unknown' : paidOut,
      price: priceOf(transfer, localMoney, interbank(date?.slice(0, 7)), round.settings.marginBounds),
    };
  };
}
