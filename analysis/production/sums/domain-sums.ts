/** Items of a roster added up by domain and unit: the sparse matrix that every table is computed from. */

/** One domain: the units with something in it, ascending, and what each has. */
export type DomainSums = {
  /** Units (rows of the design), ascending, each once. */
  readonly units: Int32Array;
  readonly values: Float64Array;
};

/**
 * Adds items up by domain and unit in two passes over the items.
 *
 * Shapes: `unit`, `domain` and `value` have one entry per item.
 *
 * @param domain item → domain, 0 … domainCount−1, or −1 for no domain
 * @param unit item → row of the design
 */
export function sumByDomain(
  unit: Int32Array,
  domain: Int32Array,
  value: Float64Array,
  domainCount: number,
): readonly DomainSums[] {
  const itemsOf = Array.from({ length: domainCount }, (): number[] => []);
  for (let item = 0; item < unit.length; item++) itemsOf[domain[item]!]?.push(item);
  return itemsOf.map((items) => {
    items.sort((a, b) => unit[a]! - unit[b]! || a - b);
    const units: number[] = [];
    const values: number[] = [];
    for (const item of items) {
      if (units.at(-1) === unit[item]!) values[values.length - 1]! += value[item]!;
      else {
        units.push(unit[item]!);
        values.push(value[item]!);
      }
    }
    return { units: Int32Array.from(units), values: Float64Array.from(values) };
  });
}
