/** Items of a roster added up by domain and unit: the sparse matrix that every table is computed from. */

/** One domain: the units with something in it, ascending, and what each has. */
export type DomainSums = {
  /** Units (rows of the design), ascending, each once. */
  readonly units: Int32Array;
  readonly values: Float64Array;
};

/** Several columns added up side by side. */
export type DomainColumns = { readonly units: Int32Array; readonly columns: readonly Float64Array[] };

/** Items of each domain in their order: those of domain d are `order` from `first[d]` to `first[d + 1]`. */
function itemsByDomain(domain: Int32Array, domainCount: number) {
  const first = new Int32Array(domainCount + 1);
  for (let item = 0; item < domain.length; item++) if (domain[item]! >= 0) first[domain[item]! + 1]! += 1;
  for (let d = 0; d < domainCount; d++) first[d + 1]! += first[d]!;
  const [next, order] = [first.slice(), new Int32Array(first[domainCount]!)];
  for (let item = 0; item < domain.length; item++) if (domain[item]! >= 0) order[next[domain[item]!]!++] = item;
  return { first, order };
}

/** Items by unit; most come so already. */
function sortByUnit(items: Int32Array, unit: Int32Array): void {
  for (let k = 1; k < items.length; k++)
    if (unit[items[k]!]! < unit[items[k - 1]!]!) {
      items.sort((a, b) => unit[a]! - unit[b]! || a - b);
      return;
    }
}

function addUp(items: Int32Array, unit: Int32Array, columns: readonly Float64Array[]): DomainColumns {
  sortByUnit(items, unit);
  const units = new Int32Array(items.length);
  const sums = columns.map(() => new Float64Array(items.length));
  let met = 0;
  for (const item of items) {
    if (met === 0 || units[met - 1] !== unit[item]) units[met++] = unit[item]!;
    for (let c = 0; c < columns.length; c++) sums[c]![met - 1]! += columns[c]![item]!;
  }
  return { units: units.slice(0, met), columns: sums.map((sum) => sum.slice(0, met)) };
}

/**
 * Adds items up by domain and unit.
 *
 * Shapes: `unit`, `domain` and every column have one entry per item.
 *
 * @param domain item → domain, 0 … domainCount−1, or −1 for no domain
 * @param unit item → row of the design
 */
export function sumByDomain(
  unit: Int32Array,
  domain: Int32Array,
  columns: readonly Float64Array[],
  domainCount: number,
): readonly DomainColumns[] {
  const { first, order } = itemsByDomain(domain, domainCount);
  return Array.from({ length: domainCount }, (_, d) => addUp(order.subarray(first[d], first[d + 1]), unit, columns));
}
