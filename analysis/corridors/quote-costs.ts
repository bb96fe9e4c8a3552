/** Corridor averages from quotes, by the rules of the World Bank's Remittance Prices Worldwide. */
import { rateDoubts } from '#schemas/fieldwork/exchange-rates.ts';
import { note } from '#schemas/words/note.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { RatedRound } from '../production/derive/rated-round.ts';
import type { Table } from '../statistics/columns/columns.ts';
import type { CorridorCostRow, Warning } from '../production/observations/rows.ts';
import { type Quote, quoteMeasures, readQuotes } from './read-quotes.ts';
import { refusedQuote, refusedQuotesWarning } from './refused-prices.ts';
import type { Costs } from './refused-prices.ts';

type Priced = {
  readonly fee: number;
  readonly margin: number;
  readonly qualifies: boolean;
  readonly rateOf: Quote['rateOf'];
};

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Services that tell their whole price. */
const pricedOf = (quotes: readonly Quote[]): Priced[] =>
  quotes.flatMap(({ transparent, price, qualifies, rateOf }) =>
    transparent && price.kind === 'known'
      ? [{ fee: price.feePercent, margin: price.marginPercent, qualifies, rateOf }]
      : [],
  );

/** How many of the cheapest qualifying services make up SmaRT. */
const smartServices = 3;

type Head = Pick<CorridorCostRow, 'providerType' | 'payoutCurrency' | 'measure' | 'statistic' | 'method'>;

function costRow(group: readonly Quote[], used: readonly Priced[], head: Head): CorridorCostRow {
  const { from, to, period } = group[0] ?? { from: '', to: '', period: '' };
  const disclosed = group.filter((quote) => quote.transparent);
  const enough = head.statistic === 'smart' ? used.length === smartServices : used.length > 0;
  const figures = enough ? used : [];
  const unknown = (...reasons: readonly string[]): number =>
    disclosed.filter(({ price }) => price.kind === 'unknown' && reasons.includes(price.because)).length;
  return {
    corridor: `${from}-${to}`,
    from,
    to,
    source: 'quotes',
    period,
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
    rateUnknown: unknown('rate'),
    feeUnknown: unknown('fee', 'amount'),
    priceRefused: disclosed.filter(({ price }) => price.kind === 'refused').length,
    refusedBecause: null,
    negativeMargin: pricedOf(group).filter(({ margin }) => margin < 0).length,
    dayRate: used.filter(({ rateOf }) => rateOf === 'day').length,
    monthRate: used.filter(({ rateOf }) => rateOf === 'month').length,
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

type Measure = 'usd200' | 'usd500';

/** Rows of one corridor in one period: mean over all services, SmaRT, by provider type and by pay-out currency. */
function corridorRows(services: readonly Quote[], measure: Measure): CorridorCostRow[] {
  const all = { providerType: 'all', payoutCurrency: 'all', measure, statistic: 'mean', method: 'rpw-mean' } as const;
  return [
    costRow(services, pricedOf(services), all),
    costRow(services, cheapestOf(services), { ...all, statistic: 'smart', method: 'rpw-smart' }),
    ...groupsOf(services, (quote) => quote.providerType).map(([providerType, group]) =>
      costRow(group, pricedOf(group), { ...all, providerType }),
    ),
    ...groupsOf(services, (quote) => quote.payoutCurrency).map(([payoutCurrency, group]) =>
      costRow(group, pricedOf(group), { ...all, payoutCurrency }),
    ),
  ];
}

/** Quotes that share a key, in the order of keys. */
function groupsOf(quotes: readonly Quote[], keyOf: (quote: Quote) => string): (readonly [string, readonly Quote[]])[] {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const group = groups.get(keyOf(quote));
    if (group === undefined) groups.set(keyOf(quote), [quote]);
    else group.push(quote);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Rates that everything is judged by, and that leap away from the months beside them or from what the currency is worth. */
const doubtfulRates = ({ exchangeRates }: Round): readonly Warning[] =>
  rateDoubts(exchangeRates).map(({ currency, month, says }) => ({
    code: 'exchange-rate-leaps',
    table: 'round',
    subject: `${currency} ${month}`,
    count: 1,
    says: note('note.rate-doubt', { doubt: says }),
  }));

/** Cost rows of a table of quotes, each period of collection by itself, and the prices that are in none of them. */
export function quoteCosts(study: string, table: Table, round: RatedRound): Costs {
  const measured = (['usd200', 'usd500'] as const).map((measure) => {
    const quotes = readQuotes(table, quoteMeasures[measure], round);
    return { measure, corridors: groupsOf(quotes, ({ from, to, period }) => `${from}-${to} ${period}`) };
  });
  const refusedPrices = measured.flatMap(({ measure, corridors }) =>
    corridors.flatMap(([, services]) => services.flatMap((quote) => refusedQuote(quote, measure))),
  );
  return {
    corridorCosts: measured.flatMap(({ measure, corridors }) =>
      corridors.flatMap(([, services]) => corridorRows(services, measure)),
    ),
    refusedPrices,
    warnings: [...doubtfulRates(round), ...refusedQuotesWarning(study, refusedPrices, round.settings.marginBounds)],
  };
}
