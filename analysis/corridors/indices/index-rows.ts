/** Every row that quotes of one amount give: corridors and groups of them, quarter by quarter, and the change between quarters. */
import type { CorridorCostRow } from '../../production/observations/rows.ts';
import { groupsBy } from '../groups-by.ts';
import type { Quote } from '../read-quotes.ts';
import { changeRows, type Quarter, type Uneven } from './change-rows.ts';
import { corridorRows, type Extent } from './corridor-rows.ts';
import type { Measure } from './cost-row.ts';
import { type CorridorCosts, groupRows } from './group-rows.ts';
import { groupsOf } from './groups.ts';
import { marketOf, partsOfMarkets, type PartsOf } from './market.ts';
import type { Smart } from './smart.ts';
import { meansOf } from './tally.ts';

const isQuarter = /^\d{4}-Q[1-4]$/;

const valuesOf = (smarts: readonly Smart[]): readonly number[] =>
  smarts.flatMap((smart) => (smart.kind === 'value' ? [smart.cost] : []));

/** Rows of one quarter, and what the next is compared with. */
function quarterRows(
  period: string,
  quotes: readonly Quote[],
  partsOf: PartsOf,
  measure: Measure,
  extent: Extent,
): { rows: readonly CorridorCostRow[]; quarter: Quarter } {
  const costed = [...groupsBy(quotes, ({ corridor }) => corridor)].map(([corridor, services]) => {
    const [{ from, to } = { from: '', to: '' }] = services;
    const market = marketOf({ corridor, from, to, period, measure }, services);
    return { corridor, market, groups: groupsOf(from, to), ...corridorRows(market, partsOf, measure, extent) };
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
    const priced = new Set(own.flatMap((each) => (each.market.tally.n === 0 ? [] : [each.corridor])));
    return { name: group, market, priced, rows: groupRows(market, partsOf, measure, costs) };
  });
  const single = measure === 'usd200' ? costed : [];
  const compared = new Map([
    ...single.map(({ corridor, market }) => {
      const priced = new Set(market.tally.n === 0 ? [] : [corridor]);
      return [corridor, { market, priced }] as const;
    }),
    ...grouped.map(({ name, market, priced }) => [name, { market, priced }] as const),
  ]);
  return {
    rows: [...costed.flatMap(({ rows }) => rows), ...grouped.flatMap(({ rows }) => rows)],
    quarter: { period, compared },
  };
}

/** Periods of which every corridor is told in full: a year of quarters. A file may hold fifteen. */
export const periodsInFull = 4;

/**
 * Rows of quotes at one amount, each quarter by itself; what names no quarter is compared with none. Corridors stand by their
 * codes, then groups of them, with quarters in their order. Of quarters before the newest four, what means are split by,
 * dispersion and single services are told of groups of corridors alone.
 *
 * @param quotes of each period, in the order of periods; none are looked at twice, so that a year of them is held at a time
 * @see World Bank, Remittance Prices Worldwide, methodology; SDG indicator 10.c.1, metadata
 */
export function indexRows(
  quotes: Iterable<readonly [period: string, quotes: readonly Quote[]]>,
  measure: Measure,
): { readonly rows: readonly CorridorCostRow[]; readonly uneven: readonly Uneven[] } {
  const rows: (readonly CorridorCostRow[])[] = [];
  const uneven: Uneven[] = [];
  const partsOf = partsOfMarkets();
  let before: Quarter | undefined;
  const tell = ([period, own]: readonly [period: string, quotes: readonly Quote[]], extent: Extent): void => {
    const { rows: told, quarter } = quarterRows(period, own, partsOf, measure, extent);
    rows.push(told);
    if (!isQuarter.test(period)) return;
    const changes = changeRows(before, quarter);
    rows.push(changes.rows);
    uneven.push(...changes.uneven);
    before = quarter;
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
  return {
    rows: [...places].toSorted(([a], [b]) => Number(a === '') - Number(b === '')).flatMap(([, placed]) => placed),
    uneven,
  };
}
