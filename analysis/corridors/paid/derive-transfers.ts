/** Variables of what respondents paid for their last transfer, worked out of the cost block: a column each, one row a response. */
import { remembered } from '#schemas/basics/remembered.ts';
import { averageRate, monthRate } from '../../production/derive/exchange.ts';
import type { RatedRound } from '../../production/derive/rated-round.ts';
import type { RefusalCause } from '../../production/observations/rows.ts';
import type { Table } from '../../statistics/columns/columns.ts';
import { quoteMeasures } from '../read-quotes.ts';
import { type PricedTransfer, readTransfers } from '../read-transfers.ts';
import { staysWithin } from '../within-country.ts';

/** Why a price is in no figure: its rate, its fee or its amount is not known, or its rate cannot be true. */
export type LeftOut = 'rate' | 'fee' | 'amount' | RefusalCause;

/** Of each response; undefined and NaN where it tells of no transfer. */
export type Transfers = {
  /** `RU-TJ`. */
  readonly corridor: readonly (string | undefined)[];
  /** In the reporting currency, at the mean rate of the month of the transfer; NaN where there is no rate into it. */
  readonly amount: Float64Array;
  /** In percent of the amount; NaN where the price is not known whole. */
  readonly feePercent: Float64Array;
  readonly marginPercent: Float64Array;
  readonly leftOut: readonly (LeftOut | undefined)[];
  /** Rates that the transfer cannot be priced without: a currency, and its month where it is that of the transfer. */
  readonly lacks: readonly (readonly LackingRate[])[];
  /** Rates without which a transfer that has a price is weighed at the mean of the reference period. */
  readonly weighedWithout: readonly (readonly LackingRate[])[];
};

/** A currency without a rate in a month; without a month, in none of the reference period. */
export type LackingRate = { readonly currency: string; readonly month: string | undefined };

/** The last transfers of a table of responses; one that ends in the country where it begins is none. */
export function deriveTransfers(table: Table, round: RatedRound): Transfers {
  const transferAt = readTransfers(table, quoteMeasures.usd200, round);
  const inReporting = ratesOf(round);
  const transfers = Array.from({ length: table.rowCount }, (_, row) => {
    const transfer = transferAt(row);
    return transfer === undefined || staysWithin(transfer) ? undefined : transfer;
  });
  const numbers = (of: (transfer: PricedTransfer) => number) =>
    Float64Array.from(transfers, (transfer) => (transfer === undefined ? Number.NaN : of(transfer)));
  return {
    corridor: transfers.map((transfer) => transfer && `${transfer.from}-${transfer.to}`),
    amount: numbers(({ amount, currency, date }) => amount * inReporting(currency, monthOf(date))),
    feePercent: numbers(({ price }) => (price.kind === 'known' ? price.feePercent : Number.NaN)),
    marginPercent: numbers(({ price }) => (price.kind === 'known' ? price.marginPercent : Number.NaN)),
    leftOut: transfers.map((transfer) => (transfer?.price.kind === 'known' ? undefined : transfer?.price.because)),
    lacks: transfers.map((transfer) => (transfer === undefined ? [] : lackingOf(transfer, round, inReporting))),
    weighedWithout: transfers.map((transfer) =>
      transfer === undefined ? [] : weighedWithout(transfer, round, inReporting),
    ),
  };
}

type Rates = (currency: string, month: string | undefined) => number;

const monthOf = (date: string | undefined): string | undefined => date?.slice(0, 7);

/** Of the two currencies that a transfer is weighed by, those without a rate in its month; none where the reference period has none either. */
function weighedWithout(
  { date, price, amount, currency }: PricedTransfer,
  { exchangeRates, reportingCurrency }: RatedRound,
  inReporting: Rates,
): readonly LackingRate[] {
  const month = monthOf(date);
  if (price.kind !== 'known' || !(amount > 0) || currency === reportingCurrency) return [];
  if (Number.isNaN(inReporting(currency, month))) return [];
  const isLacking = (each: string) => month === undefined || monthRate(exchangeRates, each, 'USD', month) === undefined;
  return [currency, reportingCurrency].filter(isLacking).map((each) => ({ currency: each, month }));
}

/** Of the two currencies of a pair, those that have no rate to the dollar; both where each has one, of different days. */
function lackingOf(
  { date, lacks, price, amount, currency }: PricedTransfer,
  { exchangeRates }: RatedRound,
  inReporting: Rates,
): readonly LackingRate[] {
  const month = monthOf(date);
  const currencies = lacks.flatMap((pair) => {
    const without = pair.filter((each) => monthRate(exchangeRates, each, 'USD', month ?? '') === undefined);
    return without.length === 0 ? pair : without;
  });
  const isUnweighed = price.kind === 'known' && amount > 0 && Number.isNaN(inReporting(currency, month));
  return [
    ...[...new Set(currencies)].map((each) => ({ currency: each, month })),
    ...(isUnweighed ? [{ currency, month: undefined }] : []),
  ];
}

/**
 * Reporting currency per unit of a currency, in the month of a transfer: the period that its amount is of. Where the month has no rate or
 * nobody knows it, over the reference period, as any amount; NaN when there is none.
 */
function ratesOf({ exchangeRates, reportingCurrency, referencePeriod }: RatedRound): Rates {
  const ofPeriod = remembered((currency: string) =>
    averageRate(exchangeRates, currency, reportingCurrency, referencePeriod),
  );
  const ofMonth = remembered((currency: string) =>
    remembered((month: string) => monthRate(exchangeRates, currency, reportingCurrency, month)),
  );
  return (currency, month) =>
    (month === undefined ? undefined : ofMonth(currency)(month)) ?? ofPeriod(currency) ?? Number.NaN;
}
