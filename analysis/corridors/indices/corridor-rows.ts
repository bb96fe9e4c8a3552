/** What a quarter's quotes say of one corridor at one amount. */
import type { CorridorCostRow } from '../../production/observations/rows.ts';
import type { Quote } from '../read-quotes.ts';
import { costRow, meanParts, meanRow, type Measure, noParts, type Parts, type Place } from './cost-row.ts';
import { groupsBy } from './groups.ts';
import { costQuantiles, type KnownPrice, knownPrices } from './known-prices.ts';
import { cheapestOf, type Smart, smartOf } from './smart.ts';

/** Services of a corridor or a group, with what is worked out of them once. */
export type Market = {
  readonly place: Place;
  readonly services: readonly Quote[];
  readonly used: readonly KnownPrice[];
  readonly mean: Parts;
};

/** The market of a place: what tells its price, and the mean of it. */
export function marketOf(place: Place, services: readonly Quote[]): Market {
  const used = knownPrices(services);
  return { place, services, used, mean: meanParts(used) };
}

const spread = [0.1, 0.5, 0.9] as const;

/** The dispersion of costs: p10, median and p90 over services. */
export const spreadRows = ({ place, services, used }: Market): readonly CorridorCostRow[] =>
  costQuantiles(used, spread).flatMap((cost, which) => {
    const figure = { statistic: 'quantile', at: spread[which], method: 'rpw-spread' } as const;
    return cost === null ? [] : [costRow(place, figure, { services, used, parts: { ...noParts, cost } })];
  });

/** Means by type of provider. */
export const providerRows = ({ place, services }: Market): readonly CorridorCostRow[] =>
  [...groupsBy(services, (quote) => [quote.providerType])].map(([providerType, group]) =>
    meanRow(place, { providerType }, group, knownPrices(group)),
  );

/** SmaRT, or why there is none: services that do not qualify by speed and by reach are counted where there is no value. */
function smartRow({ place, services }: Market, smart: Smart): CorridorCostRow {
  const figure = { statistic: 'smart', method: 'rpw-smart' } as const;
  if (smart.kind === 'value')
    return costRow(place, figure, { services, used: smart.used, parts: meanParts(smart.used) });
  const { slow, reach } = smart.because;
  return { ...costRow(place, figure, { services, used: smart.used, parts: noParts }), slow, reach };
}

/** Services one by one, the cheapest first. */
const rankedRows = (place: Place, used: readonly KnownPrice[], method: 'rpw-cheapest' | 'rpw-smart-service') =>
  used.map((service, position) => {
    const { id, provider, providerType, payoutCurrency } = service;
    const named = { ...(provider !== '' && { provider }), ...(id !== '' && { quote: id }) };
    const splits = { rank: String(position + 1), ...named };
    return meanRow(place, { method, providerType, payoutCurrency, splits }, [service], [service]);
  });

/** Rows of a corridor in a quarter; services one by one and the dispersion are told at the smaller amount. */
export function corridorRows(market: Market, measure: Measure): { rows: readonly CorridorCostRow[]; smart: Smart } {
  const { place, services, used } = market;
  const smart = smartOf(services);
  const rows = [
    meanRow(place, {}, services, used),
    smartRow(market, smart),
    ...providerRows(market),
    ...[...groupsBy(services, (quote) => [quote.payoutCurrency])].map(([payoutCurrency, group]) =>
      meanRow(place, { payoutCurrency }, group, knownPrices(group)),
    ),
  ];
  if (measure === 'usd500') return { rows, smart };
  const chosen = smart.kind === 'value' ? smart.used : [];
  const single = [
    ...rankedRows(place, cheapestOf(used), 'rpw-cheapest'),
    ...rankedRows(place, chosen, 'rpw-smart-service'),
  ];
  return { rows: [...rows, ...spreadRows(market), ...single], smart };
}
