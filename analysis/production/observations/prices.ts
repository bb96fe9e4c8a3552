/** Prices of corridors put together again: a total cost stands beside the fee and the margin that it is made of. */
import type { Observation } from './observation.ts';
import { costTable } from './to-observations.ts';

export type Price = {
  /** The total, with its limits; what is said of it is said of its parts. */
  readonly total: Observation;
  readonly fee: number | null;
  readonly margin: number | null;
};

const parts: readonly string[] = ['fee', 'fx-margin'];

/** What tells one price from another. */
const keyOf = ({ dimensions, measure, method }: Observation): string =>
  JSON.stringify([measure.statistic, method, ...Object.entries(dimensions).toSorted(([a], [b]) => (a < b ? -1 : 1))]);

/** The key of each. A price and its parts are made together, and share what they are of. */
function keysOf(observations: readonly Observation[]): readonly string[] {
  let before: Observation | undefined;
  let key = '';
  return observations.map((each) => {
    const isSame =
      before?.dimensions === each.dimensions &&
      before.measure.statistic === each.measure.statistic &&
      before.method === each.method;
    if (!isSame) key = keyOf(each);
    before = each;
    return key;
  });
}

/** The prices among observations, in their order. */
export function pricesIn(observations: readonly Observation[]): readonly Price[] {
  const prices = observations.filter(({ table }) => table === costTable);
  const keys = keysOf(prices);
  const [fees, margins] = [new Map<string, number | null>(), new Map<string, number | null>()];
  for (const [k, { measure, value }] of prices.entries()) {
    if (measure.indicator === 'fee') fees.set(keys[k]!, value);
    if (measure.indicator === 'fx-margin') margins.set(keys[k]!, value);
  }
  return prices.flatMap((total, k) =>
    parts.includes(total.measure.indicator)
      ? []
      : [{ total, fee: fees.get(keys[k]!) ?? null, margin: margins.get(keys[k]!) ?? null }],
  );
}
