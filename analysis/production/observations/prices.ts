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

/** The prices among observations, in their order. */
export function pricesIn(observations: readonly Observation[]): readonly Price[] {
  const prices = observations.filter(({ table }) => table === costTable);
  const valueOf = (indicator: string) =>
    new Map(
      prices.filter(({ measure }) => measure.indicator === indicator).map((part) => [keyOf(part), part.value] as const),
    );
  const [fees, margins] = [valueOf('fee'), valueOf('fx-margin')];
  return prices
    .filter(({ measure }) => !parts.includes(measure.indicator))
    .map((total) => ({ total, fee: fees.get(keyOf(total)) ?? null, margin: margins.get(keyOf(total)) ?? null }));
}
