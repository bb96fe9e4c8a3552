/** What prices changed by between two quarters: of the corridors alone that have a price in both. */
import type { CorridorCostRow } from '../../production/observations/rows.ts';
import { type Market, marketOf } from './market.ts';
import { costRow } from './cost-row.ts';

import { meansOf, type Parts } from './tally.ts';

/** A corridor or a group of them in one quarter, and the corridors in it that have a mean. */
export type Compared = { readonly market: Market; readonly priced: ReadonlySet<string> };

/** What is compared with the quarter before, by what it is called. */
export type Quarter = { readonly period: string; readonly compared: ReadonlyMap<string, Compared> };

/** A group whose corridors with a price are not the same in both quarters, and how many of them are. */
export type Uneven = { readonly group: string; readonly period: string; readonly common: number };

const minus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);

const difference = (after: Parts, before: Parts): Parts => ({
  cost: minus(after.cost, before.cost),
  fee: minus(after.fee, before.fee),
  margin: minus(after.margin, before.margin),
});

/** The services of these corridors alone. */
const within = ({ place, services }: Market, corridors: ReadonlySet<string>): Market =>
  marketOf(
    place,
    services.filter((service) => corridors.has(service.corridor)),
  );

/**
 * Percentage points since the quarter before, of each corridor and each group that has a mean in both. A group may gain and
 * lose corridors, which changes its mean though no price did: its change is of the services of the corridors that both
 * quarters have a mean of, and there is none where no corridor is in both.
 */
export function changeRows(
  before: Quarter | undefined,
  { period, compared }: Quarter,
): { readonly rows: readonly CorridorCostRow[]; readonly uneven: readonly Uneven[] } {
  const rows: CorridorCostRow[] = [];
  const uneven: Uneven[] = [];
  if (before === undefined) return { rows, uneven };
  const figure = { statistic: 'difference', method: 'rpw-change', splits: { since: before.period } } as const;
  for (const [name, now] of compared) {
    const then = before.compared.get(name);
    if (then === undefined || then.priced.size === 0 || now.priced.size === 0) continue;
    const common = new Set([...now.priced].filter((corridor) => then.priced.has(corridor)));
    const isSame = common.size === now.priced.size && common.size === then.priced.size;
    if (!isSame) uneven.push({ group: name, period, common: common.size });
    if (common.size === 0) continue;
    const [after, earlier] = isSame
      ? [now.market, then.market]
      : [within(now.market, common), within(then.market, common)];
    const parts = difference(meansOf(after.tally), meansOf(earlier.tally));
    rows.push(costRow(after.place, figure, { seen: after.tally, parts }));
  }
  return { rows, uneven };
}
