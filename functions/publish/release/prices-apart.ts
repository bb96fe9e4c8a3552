/** Prices of many quarters: pages, report and workbook tell the newest; the files that programs read row by row tell all. */
import type { CorridorCostRow, Warning } from '#analysis/production/observations/rows.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import { note } from '#schemas/words/note.ts';

import type { Series } from './manifest.ts';

/** Prices that a page can hold and people can look through: a quarter of the whole world in full has nearly as many. */
export const mostPrices = 20_000;

type Placed = Pick<CorridorCostRow, 'source' | 'period'>;

const isQuarter = /^\d{4}-Q[1-4]$/;

/** How many prices each quarter has, the newest first; what respondents paid belongs to none. */
function pricesByQuarter(costs: readonly Placed[]): readonly (readonly [quarter: string, prices: number])[] {
  const counts = new Map<string, number>();
  for (const { source, period } of costs)
    if (source === 'quotes' && isQuarter.test(period)) counts.set(period, (counts.get(period) ?? 0) + 1);
  return [...counts].toSorted(([a], [b]) => (a < b ? 1 : -1));
}

/**
 * Quarters whose prices stand in `corridor-costs.csv` and in the Parquet file alone. The newest is never one of them, and none
 * is as long as all of them have {@link mostPrices} or fewer.
 *
 * @param most prices of the quarters that stand everywhere
 */
export function quartersApart(costs: readonly Placed[], most = mostPrices): ReadonlySet<string> {
  const quarters = pricesByQuarter(costs);
  let prices = 0;
  const apart = quarters.findIndex(([, count], at) => (prices += count) > most && at > 0);
  return new Set(apart < 0 ? [] : quarters.slice(apart).map(([quarter]) => quarter));
}

/** Says which files lack quarters, and which have them. */
export function pricesApartWarning(costs: readonly Placed[], series: Series): readonly Warning[] {
  const quarters = [...quartersApart(costs)];
  const [last = '', first = ''] = [quarters[0], quarters.at(-1)];
  const says = note('note.prices-apart', { count: quarters.length, first, last, file: `${series}.parquet` });
  return quarters.length === 0
    ? []
    : [{ code: 'prices-apart', table: costTable, subject: `${first}..${last}`, count: quarters.length, says }];
}
