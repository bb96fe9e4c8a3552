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

/** Where each run of items whose units ascend begins, and where the last one ends. */
function runsOf(items: Int32Array, unit: Int32Array): number[] {
  const starts = [0];
  let before = -1;
  for (let k = 0; k < items.length; k++) {
    const now = unit[items[k]!]!;
    if (now < before) starts.push(k);
    before = now;
  }
  starts.push(items.length);
  return starts;
}

/** Two runs that follow each other in `from` as one in `to`; of equal units, items of the first run come first. */
function merge(
  from: Int32Array,
  to: Int32Array,
  unit: Int32Array,
  [start, middle, end]: [number, number, number],
): void {
  for (let at = start, a = start, b = middle; at < end; at++) {
    const isFirst = b === end || (a < middle && unit[from[a]!]! <= unit[from[b]!]!);
    to[at] = from[isFirst ? a++ : b++]!;
  }
}

/** Items by unit, those of one unit in their order: pieces of a measure come in such an order each, and are merged. */
function sortedByUnit(items: Int32Array, unit: Int32Array): Int32Array {
  let starts = runsOf(items, unit);
  let [sorted, spare] = [items, starts.length > 2 ? new Int32Array(items.length) : items];
  while (starts.length > 2) {
    const next: number[] = [];
    for (let run = 0; run + 1 < starts.length; run += 2) {
      const [start, middle] = [starts[run]!, starts[run + 1]!];
      next.push(start);
      merge(sorted, spare, unit, [start, middle, starts[run + 2] ?? middle]);
    }
    next.push(items.length);
    starts = next;
    [sorted, spare] = [spare, sorted];
  }
  return sorted;
}

function addUp(among: Int32Array, unit: Int32Array, columns: readonly Float64Array[]): DomainColumns {
  const items = sortedByUnit(among, unit);
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
