/** Variables of what respondents paid for their last transfer, worked out of the cost block: a column each, one row a response. */
import { averageRate, monthRate } from '../../production/derive/exchange.ts';
import type { RatedRound } from '../../production/derive/rated-round.ts';
import type { RefusalCause } from '../../production/observations/rows.ts';
import type { Table } from '../../statistics/columns/columns.ts';
import { quoteMeasures } from '../read-quotes.ts';
import { type PricedTransfer, readTransfers } from '../read-transfers.ts';

/** Why a price is in no figure: its rate, its fee or its amount is not known, or its rate cannot be true. */
export type LeftOut = 'rate' | 'fee' | 'amount' | RefusalCause;

/** Of each response; undefined and NaN where it tells of no transfer. */
export type Transfers = {
  /** `RU-TJ`. */
  readonly corridor: readonly (string | undefined)[];
  /** In the reporting currency; NaN where there is no rate into it. */
  readonly amount: Float64Array;
  /** In percent of the amount; NaN where the price is not known whole. */
  readonly feePercent: Float64Array;
  readonly marginPercent: Float64Array;
  readonly leftOut: readonly (LeftOut | undefined)[];
  /** Rates that the transfer cannot be priced without: a currency, and its month where it is that of the transfer. */
  readonly lacks: readonly (readonly LackingRate[])[];
};

/** A currency without a rate in a month; without a month, in none of the reference period. */
export type LackingRate = { readonly currency: string; readonly month: string | undefined };

/** The last transfers of a table of responses. */
export function deriveTransfers(table: Table, round: RatedRound): Transfers {
  const transferAt = readTransfers(table, quoteMeasures.usd200, round);
  const inReporting = ratesOf(round);
  const transfers = Array.from({ length: table.rowCount }, (_, row) => transferAt(row));
  const numbers = (of: (transfer: PricedTransfer) => number) =>
    Float64Array.from(transfers, (transfer) => (transfer === undefined ? Number.NaN : of(transfer)));
  return {
    corridor: transfers.map((transfer) => transfer && `${transfer.from}-${transfer.to}`),
    amount: numbers(({ amount, currency }) => amount * inReporting(currency)),
    feePercent: numbers(({ price }) => (price.kind === 'known' ? price.feePercent : Number.NaN)),
    marginPercent: numbers(({ price }) => (price.kind === 'known' ? price.marginPercent : Number.NaN)),
    leftOut: transfers.map((transfer) => (transfer?.price.kind === 'known' ? undefined : transfer?.price.because)),
    lacks: transfers.map((transfer) => (transfer === undefined ? [] : lackingOf(transfer, round, inReporting))),
  };
}

/** Of the two currencies of a pair, those that have no rate to the dollar; both where each has one, of different days. */
function lackingOf(
  { date, lacks, price, amount, currency }: PricedTransfer,
  { exchangeRates }: RatedRound,
  inReporting: (currency: string) => number,
): readonly LackingRate[] {
  const month = date?.slice(0, 7);
  const currencies = lacks.flatMap((pair) => {
    const without = pair.filter((each) => monthRate(exchangeRates, each, 'USD', month ?? '') === undefined);
    return without.length === 0 ? pair : without;
  });
  const isUnweighed = price.kind === 'known' && amount > 0 && Number.isNaN(inReporting(currency));
  return [
    ...[...new Set(currencies)].map((each) => ({ currency: each, month })),
    ...(isUnweighed ? [{ currency, month: undefined }] : []),
  ];
}

/** Reporting currency per unit of a currency, over the reference period; NaN when there is none. */
function ratesOf(round: RatedRound): (currency: string) => number {
  const known = new Map<string, number>();
  return (currency) => {
    const rate =
      known.get(currency) ??
      averageRate(round.exchangeRates, currency, round.reportingCurrency, round.referencePeriod) ??
      Number.NaN;
    known.set(currency, rate);
    return rate;
  };
}
