/** Corridor averages from quotes, by the rules of the World Bank's Remittance Prices Worldwide. */
import type { Round } from '#schemas/core/round.ts';
import type { Table } from '../columns.ts';
import { answerColumn } from '../tables/read-column.ts';
import type { CorridorCostRow } from '../tables/rows.ts';
import { type CostColumns, readTransfers } from './read-transfers.ts';

/** One service as quoted. */
export type Quote = {
  readonly from: string;
  readonly to: string;
  readonly providerType: string;
  readonly transparent: boolean;
  /** Arrives within five days, and its network reaches beyond the capital. */
  readonly qualifies: boolean;
  /** Percent of the amount; undefined when the price is not known whole. */
  readonly fee: number | undefined;
  readonly margin: number | undefined;
  readonly unknown: '' | 'amount' | 'fee' | 'rate';
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
  const [transparent, speed, coverage, conversion] = [
    text('transparent'),
    text('speed'),
    text('coverage'),
    text(columns.conversion),
  ];
  const quotes: Quote[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const transfer = transferAt(row);
    if (transfer === undefined || (Number.isNaN(transfer.amount) && conversion(row) === undefined)) continue;
    const { price } = transfer;
    const isKnown = price.kind === 'known';
    quotes.push({
      from: transfer.from,
      to: transfer.to,
      providerType: transfer.providerType ?? 'other',
      transparent: transparent(row) === 'yes',
      qualifies: speed(row) !== undefined && speed(row) !== tooSlow && reaching.includes(coverage(row) ?? ''),
      fee: isKnown ? price.feePercent : undefined,
      margin: isKnown ? price.marginPercent : undefined,
      unknown: isKnown ? '' : price.because,
    });
  }
  return quotes;
}

type Priced = { readonly fee: number; readonly margin: number; readonly qualifies: boolean };

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Services that tell their whole price. */
const pricedOf = (quotes: readonly Quote[]): Priced[] =>
  quotes.flatMap(({ transparent, fee, margin, qualifies }) =>
    transparent && fee !== undefined && margin !== undefined ? [{ fee, margin, qualifies }] : [],
  );

/** How many of the cheapest qualifying services make up SmaRT. */
const smartServices = 3;

function costRow(
  group: readonly Quote[],
  used: readonly Priced[],
  head: Pick<CorridorCostRow, 'providerType' | 'measure' | 'statistic' | 'method'>,
): CorridorCostRow {
  const [from, to] = [group[0]?.from ?? '', group[0]?.to ?? ''];
  const disclosed = group.filter((quote) => quote.transparent);
  const enough = head.statistic === 'smart' ? used.length === smartServices : used.length > 0;
  const figures = enough ? used : [];
  return {
    corridor: `${from}-${to}`,
    from,
    to,
    source: 'quotes',
    ...head,
    totalCostPercent: mean(figures.map(({ fee, margin }) => fee + margin)),
    feePercent: mean(figures.map(({ fee }) => fee)),
    fxMarginPercent: mean(figures.map(({ margin }) => margin)),
    se: null,
    ciLow: null,
    ciHigh: null,
    cv: null,
    df: null,
    n: used.length,
    services: group.length,
    notTransparent: group.length - disclosed.length,
    rateUnknown: disclosed.filter(({ unknown }) => unknown === 'rate').length,
    feeUnknown: disclosed.filter(({ unknown }) => unknown === 'fee' || unknown === 'amount').length,
    negativeMargin: pricedOf(group).filter(({ margin }) => margin < 0).length,
    quality: enough ? 'publish' : 'suppress',
    reason: enough ? '' : 'undefined',
  };
}

/** The three cheapest services that tell their price, arrive within five days and reach beyond the capital. */
const cheapestOf = (quotes: readonly Quote[]): Priced[] =>
  pricedOf(quotes)
    .filter((service) => service.qualifies)
    .sort((a, b) => a.fee + a.margin - (b.fee + b.margin))
    .slice(0, smartServices);

/** Rows of one measure: mean over all services, by provider type, and SmaRT, corridor by corridor. */
function measureRows(quotes: readonly Quote[], measure: 'usd200' | 'usd500'): CorridorCostRow[] {
  return groupsOf(quotes, ({ from, to }) => `${from}-${to}`).flatMap((corridor) => [
    costRow(corridor, pricedOf(corridor), { providerType: 'all', measure, statistic: 'mean', method: 'rpw-mean' }),
    costRow(corridor, cheapestOf(corridor), { providerType: 'all', measure, statistic: 'smart', method: 'rpw-smart' }),
    ...groupsOf(corridor, (quote) => quote.providerType).map((group) => {
      const providerType = group[0]?.providerType ?? '';
      return costRow(group, pricedOf(group), { providerType, measure, statistic: 'mean', method: 'rpw-mean' });
    }),
  ]);
}

/** Quotes that share a key, in the order of keys. */
function groupsOf(quotes: readonly Quote[], keyOf: (quote: Quote) => string): (readonly Quote[])[] {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const group = groups.get(keyOf(quote));
    if (group === undefined) groups.set(keyOf(quote), [quote]);
    else group.push(quote);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** Cost rows of a table of quotes. */
export function quoteCosts(table: Table, round: Round): readonly CorridorCostRow[] {
  return (['usd200', 'usd500'] as const).flatMap((measure) =>
    measureRows(readQuotes(table, quoteMeasures[measure], round), measure),
  );
}
