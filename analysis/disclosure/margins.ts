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
export type Margin = {
  readonly whole: number;
  readonly parts: readonly number[];
  /** The data show it, and no table is made so. */
  readonly isFound?: boolean;
  /** What the whole is more or less than its parts, where the data show it of few people and not to the last unit. */
  readonly off?: number;
};

/** Codes of one dimension are groups of those of another: the kind of each channel. */
export type Nesting = {
  readonly instrument: string;
  readonly inner: string;
  readonly outer: string;
  /** Group by code; of a corridor, by the country that it begins with. */
  readonly outerOf: ReadonlyMap<string, string>;
  /** Group of a code that none holds. */
  readonly otherwise: string;
};

const keyOf = (group: string, domain: Place['domain']): string =>
  JSON.stringify([group, ...Object.entries(domain).toSorted(([a], [b]) => (a < b ? -1 : 1))]);

const without = (domain: Place['domain'], dimension: string): Place['domain'] =>
  Object.fromEntries(Object.entries(domain).filter(([name]) => name !== dimension));

/**
 * Margins of all cells: the domain without one of its dimensions is the sum over that dimension. Where two ways of
 * splitting have no total beside them, they still add up to the same, which nobody is shown. A group of codes is the sum
 * over them.
 */
export function marginsOf(
  cells: readonly Place[],
  nestings: readonly Nesting[] = [],
): { readonly margins: readonly Margin[]; readonly count: number } {
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
  return { margins: [...margins, ...nestedMargins(cells, nestings, numberOf)], count: numberOf.size };
}

/** Each cell of a group of codes that there is, and the cells of these codes. */
function nestedMargins(
  cells: readonly Place[],
  nestings: readonly Nesting[],
  numberOf: ReadonlyMap<string, number>,
): readonly Margin[] {
  const margins = new Map<string, { whole: number; parts: number[] }>();
  for (const [cell, { group, domain, apart }] of cells.entries()) {
    if (apart === true) continue;
    const [instrument] = group.split(' ');
    for (const { inner, outer, outerOf, otherwise, ...of } of nestings) {
      const code = domain[inner];
      if (of.instrument !== instrument || code === undefined || outer in domain) continue;
      const within = outerOf.get(code) ?? outerOf.get(code.split('-')[0] ?? '') ?? otherwise;
      const whole = numberOf.get(keyOf(group, { ...without(domain, inner), [outer]: within }));
      if (whole === undefined) continue;
      const key = `${whole} ${inner}`;
      const known = margins.get(key);
      if (known === undefined) margins.set(key, { whole, parts: [cell] });
      else known.parts.push(cell);
    }
  }
  return [...margins.values()];
}
