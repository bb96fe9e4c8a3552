/** What one transfer cost, in percent of the amount sent: fee and margin on the exchange rate. */
import type { RefusalCause } from '../production/observations/rows.ts';
import { judgeRate, type MarginBounds, positive, type RateVerdict } from './judge-rate.ts';

/** One transfer as told or seen; amounts in units of their currency, NaN = unknown. */
export type Transfer = {
  readonly amount: number;
  readonly amountCurrency: string;
  readonly fee: number;
  readonly feeCurrency: string;
  /** `rate`, `amount_received`, `same_currency`, `neither`; undefined = not said. */
  readonly conversion: string | undefined;
  /** Pay-out currency per unit of sending currency. */
  readonly rateApplied: number;
  readonly received: number;
  readonly receivedCurrency: string;
  /** What was paid out, as it was told; undefined = not said. */
  readonly payoutCurrency: string | undefined;
  /** Interbank rate of the day, where the source of the quote tells it; that of the month counts where it does not. */
  readonly interbankRate?: number;
};

/** Interbank rate, units of `to` per unit of `from`, in the month of the transfer. */
export type Interbank = (from: string, to: string) => number | undefined;

export type Price =
  | { readonly kind: 'known'; readonly feePercent: number; readonly marginPercent: number }
  | { readonly kind: 'unknown'; readonly because: 'amount' | 'fee' | 'rate' }
  | {
      readonly kind: 'refused';
      readonly because: RefusalCause;
      readonly marginPercent: number;
      readonly rateApplied: number;
      readonly interbankRate: number;
    };

/** Paid out in many countries beside their own money. */
const paidOutAbroad = ['USD', 'EUR'];

/**
 * What a transfer was paid out in: the currency of what arrived, else what was told, else the receiving country's own.
 *
 * @param localCurrency of the receiving country on the day of the transfer
 */
export function payoutCurrencyOf(transfer: Transfer, localCurrency: string): string {
  if (transfer.conversion === 'same_currency') return transfer.amountCurrency;
  const arrivedIn = transfer.conversion === 'amount_received' ? transfer.receivedCurrency : '';
  return arrivedIn || transfer.payoutCurrency || localCurrency;
}

/**
 * Fee and margin of one transfer: `fx margin % = 100 (1 − rate applied / interbank rate)`.
 *
 * Unknown, never zero: a rate of exactly 1 between two currencies that are not at par (a sentinel in real files; the
 * amount sent copied as the amount received comes to the same), an interbank rate that is missing or 0, a respondent
 * who knows neither rate nor amount received, money "not converted" that was paid out in another currency. Margins
 * below zero are real and kept. Refused: a rate whose margin lies outside the bounds.
 *
 * @param localCurrency what is paid out when nobody says
 * @see World Bank, Remittance Prices Worldwide, methodology
 */
export function priceOf(transfer: Transfer, localCurrency: string, interbank: Interbank, bounds: MarginBounds): Price {
  if (!positive(transfer.amount)) return { kind: 'unknown', because: 'amount' };
  const rates = { applied: appliedRate(transfer), market: marketRate(transfer, localCurrency, interbank) };
  const verdict = verdictOn(transfer, rates, interbank, bounds);
  if (verdict.kind === 'refused') {
    const { because, marginPercent } = verdict;
    return { kind: 'refused', because, marginPercent, rateApplied: rates.applied, interbankRate: rates.market ?? 0 };
  }
  if (Number.isNaN(transfer.fee)) return { kind: 'unknown', because: 'fee' };
  const feeRate = transfer.fee === 0 ? 1 : rateBetween(transfer.feeCurrency, transfer.amountCurrency, interbank);
  if (!positive(feeRate)) return { kind: 'unknown', because: 'fee' };
  if (verdict.kind === 'unknown') return { kind: 'unknown', because: 'rate' };
  const feePercent = (100 * transfer.fee * feeRate) / transfer.amount;
  return { kind: 'known', feePercent, marginPercent: verdict.marginPercent };
}

const rateBetween = (from: string, to: string, interbank: Interbank): number | undefined =>
  from === to ? 1 : interbank(from, to);

const marketRate = (transfer: Transfer, localCurrency: string, interbank: Interbank): number | undefined =>
  positive(transfer.interbankRate)
    ? transfer.interbankRate
    : rateBetween(transfer.amountCurrency, payoutCurrencyOf(transfer, localCurrency), interbank);

/** Pay-out currency per unit of sending currency; NaN when nobody knows. */
function appliedRate(transfer: Transfer): number {
  switch (transfer.conversion) {
    case 'rate':
      return transfer.rateApplied;
    case 'amount_received':
      return transfer.received / transfer.amount;
    case undefined:
    default:
      return Number.NaN;
  }
}

/**
 * Pairs of currencies without which a transfer of a known amount has no price, though respondents told what they know:
 * that of the exchange, and that of a fee in another currency. None where a rate would not help.
 */
export function ratesLacking(
  transfer: Transfer,
  localCurrency: string,
  interbank: Interbank,
): readonly (readonly [from: string, to: string])[] {
  const { amount, amountCurrency, fee, feeCurrency, conversion } = transfer;
  if (!positive(amount) || Number.isNaN(fee)) return [];
  const isConverted = conversion !== 'same_currency';
  if (isConverted && !positive(appliedRate(transfer))) return [];
  const exchange = [amountCurrency, payoutCurrencyOf(transfer, localCurrency)] as const;
  const pairs = [
    ...(isConverted && !positive(transfer.interbankRate) ? [exchange] : []),
    ...(fee === 0 ? [] : [[feeCurrency, amountCurrency] as const]),
  ];
  return pairs.filter(([from, to]) => from !== '' && to !== '' && !positive(rateBetween(from, to, interbank)));
}

type Rates = { readonly applied: number; readonly market: number | undefined };

function verdictOn(transfer: Transfer, rates: Rates, interbank: Interbank, bounds: MarginBounds): RateVerdict {
  const { amountCurrency, conversion, payoutCurrency } = transfer;
  if (conversion === 'same_currency')
    return payoutCurrency === undefined || payoutCurrency === amountCurrency
      ? { kind: 'plausible', marginPercent: 0 }
      : { kind: 'unknown' };
  const verdict = judgeRate(rates, bounds);
  if (verdict.kind !== 'refused' || conversion !== 'rate') return verdict;
  // What arrived says its currency itself; only a bare rate can be one of another currency.
  const others = paidOutAbroad.filter((currency) => currency !== amountCurrency);
  return judgeRate({ ...rates, otherMarkets: others.map((currency) => interbank(amountCurrency, currency)) }, bounds);
}
