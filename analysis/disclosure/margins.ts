/** The sums that every reader of a release knows: a whole is what its parts add up to, in each way of splitting it. */

/** Where a cell stands: cells of one group add up to one another. */
export type Place = {
  /** Instrument and quantity; the same money in two tables is one group. */
  readonly group: string;
  readonly domain: Readonly<Record<string, string>>;
  /** It adds up to nothing: a median. */
  readonly apart?: boolean;
};

/** The place of a cell, without the rest of it. */
export const placeIn = ({ group, domain, apart }: Place): Place => ({
  group,
  domain,
  ...(apart === true && { apart }),
});

/** whole = Σ parts, as numbers of cells. A whole that no table shows has a number of its own, after all cells. */
export type Margin = { readonly whole: number; readonly parts: readonly number[] };

const keyOf = (group: string, domain: Place['domain']): string =>
  JSON.stringify([group, ...Object.entries(domain).toSorted(([a], [b]) => (a < b ? -1 : 1))]);

const without = (domain: Place['domain'], dimension: string): Place['domain'] =>
  Object.fromEntries(Object.entries(domain).filter(([name]) => name !== dimension));

/**
 * Margins of all cells: the domain without one of its dimensions is the sum over that dimension. Where two ways of
 * splitting have no total beside them, they still add up to the same, which nobody is shown.
 */
export function marginsOf(cells: readonly Place[]): { readonly margins: readonly Margin[]; readonly count: number } {
  const numberOf = new Map(cells.map(({ group, domain }, cell) => [keyOf(group, domain), cell]));
  const parts = new Map<string, { whole: string; parts: number[] }>();
  for (const [cell, { group, domain, apart }] of cells.entries()) {
    if (apart === true) continue;
    const split = Object.keys(domain).toSorted().join();
    for (const dimension of Object.keys(domain)) {
      const whole = keyOf(group, without(domain, dimension));
      const key = `${whole} ${split}`;
      const known = parts.get(key);
      if (known === undefined) parts.set(key, { whole, parts: [cell] });
      else known.parts.push(cell);
    }
  }
  const margins = [...parts.values()].map((margin): Margin => {
    const whole = numberOf.get(margin.whole) ?? numberOf.size;
    numberOf.set(margin.whole, whole);
    return { whole, parts: margin.parts };
  });
  return { margins, count: numberOf.size };
}
