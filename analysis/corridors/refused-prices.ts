/** Prices that are in no average, because their exchange rate cannot be true: shown one by one for quotes, counted for people. */
import { note, someCorridors } from '#schemas/words/note.ts';
import type { ComputedCost } from '../disclosure/cells.ts';
import {
  type CorridorCostRow,
  type RefusedPriceRow,
  refusalCauses,
  type Warning,
} from '../production/observations/rows.ts';
import type { MarginBounds } from './judge-rate.ts';
import type { Quote } from './read-quotes.ts';
import type { Price } from './transfer-price.ts';

/** What quotes, or the respondents of one survey, say about the cost of sending money. */
export type Costs = {
  readonly corridorCosts: readonly ComputedCost[];
  /** Of quotes; respondents are counted in their corridor's row alone. */
  readonly refusedPrices: readonly RefusedPriceRow[];
  readonly warnings: readonly Warning[];
};

/** A quote with a rate that cannot be true. */
export type RefusedQuote = Quote & { readonly price: Extract<Price, { readonly kind: 'refused' }> };

/** A quote whose rate was refused. A service that hides its price is left out as such. */
export const isRefused = (quote: Quote): quote is RefusedQuote => quote.transparent && quote.price.kind === 'refused';

/** The row of such a quote. */
export function refusedRow(quote: RefusedQuote, measure: 'usd200' | 'usd500'): RefusedPriceRow {
  const { id, period, from, to, corridor, offer, price } = quote;
  const { providerType, payoutCurrency } = offer;
  return {
    corridor,
    from,
    to,
    source: 'quotes',
    period,
    measure,
    quote: id,
    providerType,
    payoutCurrency,
    rateApplied: price.rateApplied,
    interbankRate: price.interbankRate,
    fxMarginPercent: price.marginPercent,
    refusedBecause: price.because,
    count: 1,
  };
}

/** What a reader of the averages must know of the quotes that are in none. */
export function refusedQuotesWarning(
  table: string,
  rows: readonly RefusedPriceRow[],
  bounds: MarginBounds,
): readonly Warning[] {
  if (rows.length === 0) return [];
  const corridors = [...new Set(rows.map(({ corridor }) => corridor))].toSorted();
  return [
    {
      code: 'price-refused',
      table,
      subject: corridors.join(' '),
      count: rows.length,
      says: note('note.quotes-refused', { count: rows.length, ...bounds, corridors: someCorridors(corridors) }),
    },
  ];
}

/** How many respondents of a corridor told of a rate that was refused, by cause, as far as it may be told. No row is of one person. */
export function refusedTransfers(published: readonly CorridorCostRow[]): readonly RefusedPriceRow[] {
  return published.flatMap(({ corridor, from, to, source, period, measure, providerType, payoutCurrency, ...row }) =>
    refusalCauses.flatMap((refusedBecause) => {
      const count = row.refusedBecause?.[refusedBecause];
      const place = { corridor, from, to, source, period, measure, providerType, payoutCurrency };
      const unsaid = { quote: '', rateApplied: null, interbankRate: null, fxMarginPercent: null };
      return count === undefined ? [] : [{ ...place, ...unsaid, refusedBecause, count }];
    }),
  );
}

/**
 * What a reader of experienced costs must know of the transfers that are in none of them; hidden counts stay hidden.
 *
 * A corridor's ratio counts them; what else is told of its transfers leaves out the same.
 *
 * @param rows protected
 * @param source the study whose respondents told of them
 */
export function refusedTransfersWarning(
  rows: readonly CorridorCostRow[],
  source: string,
  bounds: MarginBounds,
): readonly Warning[] {
  const shown = rows.filter(
    (row) => row.source === source && row.method === 'experienced-ratio' && (row.priceRefused ?? 0) > 0,
  );
  const refused = shown.reduce((sum, { priceRefused }) => sum + (priceRefused ?? 0), 0);
  if (refused === 0) return [];
  const corridors = shown.map(({ corridor }) => corridor);
  return [
    {
      code: 'price-refused',
      table: source,
      subject: corridors.join(' '),
      count: refused,
      says: note('note.transfers-refused', { count: refused, ...bounds, corridors: someCorridors(corridors) }),
    },
  ];
}
