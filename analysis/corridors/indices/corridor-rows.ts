/** What a quarter's quotes say of one corridor at one amount. */
import type { CorridorCostRow } from '../../production/observations/rows.ts';
import { costRow, type Figure, meanRow, type Measure, type Place } from './cost-row.ts';
import { costQuantiles, type KnownPrice, knownPrices } from './known-prices.ts';
import type { Market, Part, PartsOf } from './market.ts';
import { cheapestOf, type Smart, smartOf } from './smart.ts';
import { meansOf, noParts, tallyOf } from './tally.ts';

const spread = [0.1, 0.5, 0.9] as const;

/** The dispersion of costs: p10, median and p90 over services. */
export const spreadRows = ({ place, services, tally: seen }: Market): readonly CorridorCostRow[] =>
  costQuantiles(knownPrices(services), spread).flatMap((cost, which) => {
    const figure = { statistic: 'quantile', at: spread[which], method: 'rpw-spread' } as const;
    return cost === null ? [] : [costRow(place, figure, { seen, parts: { ...noParts, cost } })];
  });

/** What a part is of: columns of their own hold the type of provider and the currency that is paid out. */
function figureOf({ breakdown, code }: Part): Partial<Figure> {
  if (breakdown === 'provider_type') return { providerType: code };
  return breakdown === 'paid_out_in' ? { payoutCurrency: code } : { splits: { [breakdown]: code } };
}

/** Means by what a market is broken down by. */
export const partRows = (place: Place, parts: readonly Part[]): readonly CorridorCostRow[] =>
  parts.map((part) => meanRow(place, figureOf(part), part.tally));

/** SmaRT, or why there is none: services that do not qualify by speed and by reach are counted where there is no value. */
function smartRow({ place, tally: seen }: Market, smart: Smart): CorridorCostRow {
  const figure = { statistic: 'smart', method: 'rpw-smart' } as const;
  const used = tallyOf(smart.used);
  if (smart.kind === 'value') return costRow(place, figure, { seen, used, parts: meansOf(used) });
  const { slow, speedUnknown, reach, reachUnknown } = smart.because;
  return { ...costRow(place, figure, { seen, used, parts: noParts }), slow, speedUnknown, reach, reachUnknown };
}

/** Services one by one, the cheapest first. */
const rankedRows = (place: Place, used: readonly KnownPrice[], method: 'rpw-cheapest' | 'rpw-smart-service') =>
  used.map((service, position) => {
    const { id, provider, offer } = service;
    const named = { ...(provider !== '' && { provider }), ...(id !== '' && { quote: id }) };
    const splits = { rank: String(position + 1), ...named };
    return meanRow(
      place,
      { method, providerType: offer.providerType, payoutCurrency: offer.payoutCurrency, splits },
      tallyOf([service]),
    );
  });

/** In brief, a corridor has its mean and its SmaRT. */
export type Extent = 'in brief' | 'in full';

/** Rows of a corridor in a quarter; services one by one and the dispersion are told at the smaller amount. */
export function corridorRows(
  market: Market,
  partsOf: PartsOf,
  measure: Measure,
  extent: Extent,
): { rows: readonly CorridorCostRow[]; smart: Smart } {
  const { place, services, tally } = market;
  const smart = smartOf(services);
  const brief = [meanRow(place, {}, tally), smartRow(market, smart)];
  if (extent === 'in brief') return { rows: brief, smart };
  const rows = [...brief, ...partRows(place, partsOf(services))];
  if (measure === 'usd500') return { rows, smart };
  const chosen = smart.kind === 'value' ? smart.used : [];
  const single = [
    ...rankedRows(place, cheapestOf(knownPrices(services)), 'rpw-cheapest'),
    ...rankedRows(place, chosen, 'rpw-smart-service'),
  ];
  return { rows: [...rows, ...spreadRows(market), ...single], smart };
}
