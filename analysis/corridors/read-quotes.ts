/** Price quotes as services with a price each, period by period. */
import { quarterOf } from '#schemas/basics/period.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Table } from '../statistics/columns/columns.ts';
import { answerColumn } from '../production/columns/read-column.ts';
import { type CostColumns, readTransfers } from './read-transfers.ts';
import type { Price } from './transfer-price.ts';

/** One service as quoted. */
export type Quote = {
  /** Of the response; empty where the table does not tell. */
  readonly id: string;
  /** `2025-Q3`; as it was written where that names no quarter, `unknown` where nothing was. */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly providerType: string;
  readonly payoutCurrency: string;
  readonly transparent: boolean;
  /** Arrives within five days, and its network reaches beyond the capital. */
  readonly qualifies: boolean;
  readonly price: Price;
};

export const quoteMeasures: Readonly<Record<'usd200' | 'usd500', CostColumns>> = {
  usd200: {
    amount: 'amount_sent',
    fee: 'fee',
    conversion: 'conversion',
    rate: 'exchange_rate',
    received: 'amount_received',
  },
  usd500: {
    amount: 'amount_sent_500',
    fee: 'fee_500',
    conversion: 'conversion_500',
    rate: 'exchange_rate_500',
    received: 'amount_received_500',
  },
};

const tooSlow = 'six_days_or_more';
const reaching = ['country', 'main_cities'];

/** Quotes of one measure; rows that do not quote that amount are left out. */
export function readQuotes(table: Table, columns: CostColumns, round: Round): readonly Quote[] {
  const transferAt = readTransfers(table, columns, round);
  const text = (name: string) => {
    const factor = answerColumn(table, name);
    return (row: number) => factor.levels[factor.codes[row]!];
  };
  const [transparent, speed, coverage, conversion, period] = [
    text('transparent'),
    text('speed'),
    text('coverage'),
    text(columns.conversion),
    text('period'),
  ];
  const ids = table.columns['response_id'];
  const quotes: Quote[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const transfer = transferAt(row);
    if (transfer === undefined || (Number.isNaN(transfer.amount) && conversion(row) === undefined)) continue;
    const written = period(row) ?? 'unknown';
    quotes.push({
      id: ids?.kind === 'text' ? (ids.values[row] ?? '') : '',
      period: quarterOf(written) ?? written,
      from: transfer.from,
      to: transfer.to,
      providerType: transfer.providerType ?? 'other',
      payoutCurrency: transfer.payoutCurrency,
      transparent: transparent(row) === 'yes',
      qualifies: speed(row) !== undefined && speed(row) !== tooSlow && reaching.includes(coverage(row) ?? ''),
      price: transfer.price,
    });
  }
  return quotes;
}
