/** What a quarter's quotes say of one corridor at one amount. */
import type { CorridorCostRow } from '../../production/observations/rows.ts';
import type { Quote } from '../read-quotes.ts';
import { costRow, meanRow, type Measure, type Place } from './cost-row.ts';
import { dimensions, talliesBy } from './groups.ts';
import { costQuantiles, type KnownPrice, knownPrices } from './known-prices.ts';
import { cheapestOf, type Smart, smartOf } from './smart.ts';
import { meansOf, noParts, type Tally, tallyOf } from './tally.ts';

/** Services of a corridor or a group, and all of them added up. */
export type Market = { readonly place: Place; readonly services: readonly Quote[]; readonly tally: Tally };

/** The market of a place. */
export const marketOf = (place: Place, services: readonly Quote[]): Market => ({
  place,
  services,
  tally: tallyOf(services),
});

const spread = [0.1, 0.5, 0.9] as const;

/** The dispersion of costs: p10, median and p90 over services. */
export const spreadRows = ({ place, services, tally: seen }: Market): readonly CorridorCostRow[] =>
  costQuantiles(knownPrices(services), spread).flatMap((cost, which) => {
    const figure = { statistic: 'quantile', at: spread[which], method: 'rpw-spread' } as const;
    return cost === null ? [] : [costRow(place, figure, { seen, parts: { ...noParts, cost } })];
  });

/** Means by type of provider. */
export const providerRows = ({ place, services }: Market): readonly CorridorCostRow[] =>
  [...talliesBy(services, ({ providerType }) => [providerType])].map(([providerType, tally]) =>
    meanRow(place, { providerType }, tally),
  );

/** Means by what senders pay with, by how money is received, by speed, and by the way. */
export const dimensionRows = ({ place, services }: Market): readonly CorridorCostRow[] =>
  Object.entries(dimensions).flatMap(([dimension, keysOf]) =>
    [...talliesBy(services, keysOf)].map(([code, tally]) => meanRow(place, { splits: { [dimension]: code } }, tally)),
  );

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
    const { id, provider, providerType, payoutCurrency } = service;
    const named = { ...(provider !== '' && { provider }), ...(id !== '' && { quote: id }) };
    const splits = { rank: String(position + 1), ...named };
    return meanRow(place, { method, providerType, payoutCurrency, splits }, tallyOf([service]));
  });

/** In brief, a corridor has its mean and its SmaRT. */
export type Extent = 'in brief' | 'in full';

/** Rows of a corridor in a quarter; services one by one and the dispersion are told at the smaller amount. */
export function corridorRows(
  market: Market,
  measure: Measure,
  extent: Extent,
): { rows: readonly CorridorCostRow[]; smart: Smart } {
  const { place, services, tally } = market;
  const smart = smartOf(services);
  const brief = [meanRow(place, {}, tally), smartRow(market, smart)];
  if (extent === 'in brief') return { rows: brief, smart };
  const rows = [
    ...brief,
    ...providerRows(market),
    ...[...talliesBy(services, ({ payoutCurrency }) => [payoutCurrency])].map(([payoutCurrency, own]) =>
      meanRow(place, { payoutCurrency }, own),
    ),
    ...dimensionRows(market),
  ];
  if (measure === 'usd500') return { rows, smart };
  const chosen = smart.kind === 'value' ? smart.used : [];
  const single = [
    ...rankedRows(place, cheapestOf(knownPrices(services)), 'rpw-cheapest'),
    ...rankedRows(place, chosen, 'rpw-smart-service'),
  ];
  return { rows: [...rows, ...spreadRows(market), ...single], smart };
}
