/** What one transfer cost, in percent of the amount sent: fee and margin on the exchange rate. */

/** One transfer as told or seen; amounts in units of their currency, NaN = unknown. */
export type Transfer = {
  readonly amount: number;
  readonly amountCurrency: string;
  readonly fee: number;
  readonly feeCurrency: string;
  /** `rate`, `amount_received`, `same_currency`, `neither`; undefined = not said. */
  readonly conversion: string | undefined;
  /** Receiving currency per unit of sending currency. */
  readonly rateApplied: number;
  readonly received: number;
  readonly receivedCurrency: string;
};

/** Interbank rate, units of `to` per unit of `from`, in the month of the transfer. */
export type Interbank = (from: string, to: string) => number | undefined;

export type Price =
  | { readonly kind: 'known'; readonly feePercent: number; readonly marginPercent: number }
  | { readonly kind: 'unknown'; readonly because: 'amount' | 'fee' | 'rate' };

const positive = (value: number | undefined): value is number => value !== undefined && value > 0 && value < Infinity;

/**
 * Fee and margin of one transfer: `fx margin % = 100 (1 − rate applied / interbank rate)`.
 *
 * Unknown, never zero: a rate of exactly 1 between two currencies (a sentinel in real files; the amount sent copied as
 * the amount received comes to the same), an interbank rate that is
 * missing or 0, a respondent who knows neither rate nor amount received. Margins below zero are real and kept.
 *
 * @param localCurrency what is paid out when only a rate is known
 * @see World Bank, Remittance Prices Worldwide, methodology
 */
export function priceOf(transfer: Transfer, localCurrency: string, interbank: Interbank): Price {
  if (!positive(transfer.amount)) return { kind: 'unknown', because: 'amount' };
  if (Number.isNaN(transfer.fee)) return { kind: 'unknown', because: 'fee' };
  const feeRate = transfer.fee === 0 ? 1 : rateBetween(transfer.feeCurrency, transfer.amountCurrency, interbank);
  if (!positive(feeRate)) return { kind: 'unknown', because: 'fee' };
  const margin = marginPercentOf(transfer, localCurrency, interbank);
  if (margin === undefined) return { kind: 'unknown', because: 'rate' };
  return { kind: 'known', feePercent: (100 * transfer.fee * feeRate) / transfer.amount, marginPercent: margin };
}

const rateBetween = (from: string, to: string, interbank: Interbank): number | undefined =>
  from === to ? 1 : interbank(from, to);

function marginPercentOf(transfer: Transfer, localCurrency: string, interbank: Interbank): number | undefined {
  switch (transfer.conversion) {
    case 'same_currency':
      return 0;
    case 'rate': {
      const market = rateBetween(transfer.amountCurrency, localCurrency, interbank);
      const sentinel = transfer.rateApplied === 1 && transfer.amountCurrency !== localCurrency;
      if (sentinel || !positive(transfer.rateApplied) || !positive(market)) return undefined;
      return 100 * (1 - transfer.rateApplied / market);
    }
    case 'amount_received': {
      const market = rateBetween(transfer.amountCurrency, transfer.receivedCurrency, interbank);
      const applied = transfer.received / transfer.amount;
      const sentinel = applied === 1 && transfer.amountCurrency !== transfer.receivedCurrency;
      if (sentinel || !positive(applied) || !positive(market)) return undefined;
      return 100 * (1 - applied / market);
    }
    case undefined:
    default:
      return undefined;
  }
}
