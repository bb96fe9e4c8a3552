/** Every row that quotes of one amount give: corridors and groups of them, quarter by quarter, and the change between quarters. */
import type { CorridorCostRow } from '../../production/observations/rows.ts';
import { groupsBy } from '../groups-by.ts';
import type { Quote } from '../read-quotes.ts';
import { corridorRows, type Extent, type Market, marketOf } from './corridor-rows.ts';
import { costRow, type Measure } from './cost-row.ts';
import { type CorridorCosts, groupRows } from './group-rows.ts';
import { corridorOf, groupsOf } from './groups.ts';
import type { Smart } from './smart.ts';
import { meansOf, type Parts } from './tally.ts';

/** Corridors and groups of one quarter, by what they are called. */
type Quarter = { readonly period: string; readonly markets: ReadonlyMap<string, Market> };

const isQuarter = /^\d{4}-Q[1-4]$/;

const minus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);

const difference = (after: Parts, before: Parts): Parts => ({
  cost: minus(after.cost, before.cost),
  fee: minus(after.fee, before.fee),
  margin: minus(after.margin, before.margin),
});

/** Percentage points since the quarter before, where both have a mean. */
function changeRows(before: Quarter | undefined, { markets }: Quarter): readonly CorridorCostRow[] {
  if (before === undefined) return [];
  return [...markets].flatMap(([name, { place, tally: seen }]) => {
    const earlier = before.markets.get(name);
    if (earlier === undefined || earlier.tally.n === 0 || seen.n === 0) return [];
    const figure = { statistic: 'difference', method: 'rpw-change', splits: { since: before.period } } as const;
    return [costRow(place, figure, { seen, parts: difference(meansOf(seen), meansOf(earlier.tally)) })];
  });
}

const valuesOf = (smarts: readonly Smart[]): readonly number[] =>
  smarts.flatMap((smart) => (smart.kind === 'value' ? [smart.cost] : []));

/** Rows of one quarter, and what the next is compared with. */
function quarterRows(period: string, quotes: readonly Quote[], measure: Measure, extent: Extent) {
  const costed = [...groupsBy(quotes, corridorOf)].map(([corridor, services]) => {
    const [from = '', to = ''] = corridor.split('-');
    const market = marketOf({ corridor, from, to, period, measure }, services);
    return { corridor, market, groups: groupsOf(from, to), ...corridorRows(market, measure, extent) };
  });
  const nowhere = { corridor: '', from: '', to: '', period, measure };
  const grouped = [...new Set(costed.flatMap(({ groups }) => groups))].toSorted().map((group) => {
    const own = costed.filter(({ groups }) => groups.includes(group));
    const market = marketOf(
      { ...nowhere, splits: { price_group: group } },
      own.flatMap((each) => each.market.services),
    );
    const costs: CorridorCosts = {
      means: own.flatMap((each) => meansOf(each.market.tally).cost ?? []),
      smarts: valuesOf(own.map(({ smart }) => smart)),
      corridors: own.length,
    };
    return { name: group, market, rows: groupRows(market, measure, costs) };
  });
  const compared = [
    ...(measure === 'usd200' ? costed.map(({ corridor, market }) => [corridor, market] as const) : []),
    ...grouped.map(({ name, market }) => [name, market] as const),
  ];
  return {
    rows: [...costed.flatMap(({ rows }) => rows), ...grouped.flatMap(({ rows }) => rows)],
    quarter: { period, markets: new Map(compared) },
  };
}

/** Periods of which every corridor is told in full: a year of quarters. A file may hold fifteen. */
export const periodsInFull = 4;

/**
 * Rows of quotes at one amount, each quarter by itself; what names no quarter is compared with none. Corridors stand by their
 * codes, then groups of them, with quarters in their order. Of quarters before the newest four, types of provider, currencies,
 * dispersion and single services are told of groups of corridors alone.
 *
 * @param quotes of each period, in the order of periods; none are looked at twice, so that a year of them is held at a time
 * @see World Bank, Remittance Prices Worldwide, methodology; SDG indicator 10.c.1, metadata
 */
export function indexRows(
  quotes: Iterable<readonly [period: string, quotes: readonly Quote[]]>,
  measure: Measure,
): readonly CorridorCostRow[] {
  const rows: (readonly CorridorCostRow[])[] = [];
  let before: Quarter | undefined;
  const tell = ([period, own]: readonly [period: string, quotes: readonly Quote[]], extent: Extent): void => {
    const { rows: told, quarter } = quarterRows(period, own, measure, extent);
    const isDated = isQuarter.test(period);
    rows.push([...told, ...(isDated ? changeRows(before, quarter) : [])]);
    if (isDated) before = quarter;
  };
  const newest: (readonly [period: string, quotes: readonly Quote[]])[] = [];
  for (const each of quotes) {
    newest.push(each);
    const [oldest] = newest;
    if (oldest === undefined || newest.length <= periodsInFull) continue;
    newest.shift();
    tell(oldest, 'in brief');
  }
  for (const each of newest) tell(each, 'in full');
  const places = groupsBy(rows.flat(), ({ corridor }) => corridor);
  return [...places].toSorted(([a], [b]) => Number(a === '') - Number(b === '')).flatMap(([, placed]) => placed);
}
