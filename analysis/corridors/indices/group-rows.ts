/** What a quarter's quotes say of many corridors: all that were quoted, regions that receive, groups of countries that send. */
import type { CorridorCostRow } from '../../production/observations/rows.ts';
import { partRows, spreadRows } from './corridor-rows.ts';
import { costRow, meanRow, type Measure, type Place } from './cost-row.ts';
import { ofInternationalMtos } from './international-mtos.ts';
import { meanOf } from './known-prices.ts';
import type { Market, PartsOf } from './market.ts';
import { emptyTally, noParts, tallyOf } from './tally.ts';

/** Percent: no corridor should cost more by 2030 (SDG 10.c). */
const corridorTarget = 5;

/** What corridors cost, one number each: their means, or their SmaRT. */
export type CorridorCosts = {
  readonly means: readonly number[];
  readonly smarts: readonly number[];
  readonly corridors: number;
};

/** A row about corridors: `n` are those in the figure, `services` those that it is about. */
const countedRow = (
  place: Place,
  figure: Parameters<typeof costRow>[1],
  { cost, n, base }: { cost: number | null; n: number; base: number },
): CorridorCostRow => ({
  ...costRow(place, figure, { seen: emptyTally(), parts: { ...noParts, cost } }),
  n,
  services: base,
});

/** Of so many corridors that have a cost, the share in percent that costs more than the target. */
function aboveRow(place: Place, indicator: string, costs: readonly number[]): CorridorCostRow {
  const above = costs.filter((cost) => cost > corridorTarget).length;
  return countedRow(
    place,
    { indicator, statistic: 'share', method: 'rpw-above' },
    { cost: costs.length === 0 ? null : (100 * above) / costs.length, n: above, base: costs.length },
  );
}

/** Figures of SDG indicator 10.c.1, at the smaller amount. */
const targetRows = (place: Place, { means, smarts, corridors }: CorridorCosts): readonly CorridorCostRow[] => [
  countedRow(
    place,
    { statistic: 'smart', method: 'rpw-smart-mean' },
    { cost: meanOf(smarts), n: smarts.length, base: corridors },
  ),
  aboveRow(place, 'corridors-above-5', means),
  aboveRow(place, 'smart-above-5', smarts),
];

/** Rows of a group of corridors in a quarter: means are over services, never over corridors. */
export function groupRows(
  market: Market,
  partsOf: PartsOf,
  measure: Measure,
  costs: CorridorCosts,
): readonly CorridorCostRow[] {
  const { place, services, tally } = market;
  // What is paid out differs from corridor to corridor.
  const parts = partsOf(services).filter(({ breakdown }) => breakdown !== 'paid_out_in');
  const international = place.splits?.['price_group'] === 'all-corridors' ? ofInternationalMtos(services) : [];
  return [
    meanRow(place, {}, tally),
    ...spreadRows(market),
    ...partRows(place, parts),
    ...(international.length === 0 ? [] : [meanRow(place, { method: 'rpw-mto-index' }, tallyOf(international))]),
    ...(measure === 'usd200' ? targetRows(place, costs) : []),
  ];
}
