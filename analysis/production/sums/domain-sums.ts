/** Items added up by domain and unit: the sparse matrix that every table is computed from. */
import { pick, pickIntegers } from '../../statistics/sums/pick.ts';

/** One domain: the units with something in it, ascending, and what each has. */
export type DomainSums = {
  /** Units (rows of the design), ascending, each once. */
  readonly units: Int32Array;
  readonly values: Float64Array;
};

/** Several columns added up side by side. */
export type DomainColumns = { readonly units: Int32Array; readonly columns: readonly Float64Array[] };

function isAscending(numbers: Int32Array): boolean {
  for (let k = 1; k < numbers.length; k++) if (numbers[k]! < numbers[k - 1]!) return false;
  return true;
}

/**
 * Places of items in the order of their units, those of one unit in the order they came in; undefined where they are in it
 * already.
 *
 * @param unit item → unit, none below 0 where they are not in order
 */
export function orderByUnit(unit: Int32Array): Int32Array | undefined {
  if (isAscending(unit)) return undefined;
  let highest = 0;
  for (let item = 0; item < unit.length; item++) highest = Math.max(highest, unit[item]!);
  const next = new Int32Array(highest + 2);
  for (let item = 0; item < unit.length; item++) next[unit[item]! + 1]! += 1;
  for (let one = 0; one <= highest; one++) next[one + 1]! += next[one]!;
  const order = new Int32Array(unit.length);
  for (let item = 0; item < unit.length; item++) order[next[unit[item]!]!++] = item;
  return order;
}

/** Where the sums of each domain begin, with room for a unit an item; the last entry is where all end. */
function roomFor(domain: Int32Array, domainCount: number): Int32Array {
  const first = new Int32Array(domainCount + 1);
  for (let item = 0; item < domain.length; item++) if (domain[item]! >= 0) first[domain[item]! + 1]! += 1;
  for (let d = 0; d < domainCount; d++) first[d + 1]! += first[d]!;
  return first;
}

/**
 * Adds items up by domain and unit.
 *
 * Shapes: `unit`, `domain` and every column have one entry per item.
 *
 * @param domain item → domain, 0 … domainCount−1, or −1 for no domain
 * @param unit item → row of the design, ascending: items in another order are sorted first; of no domain it may be anything
 */
export function sumByDomain(
  unit: Int32Array,
  domain: Int32Array,
  columns: readonly Float64Array[],
  domainCount: number,
): readonly DomainColumns[] {
  const first = roomFor(domain, domainCount);
  const units = new Int32Array(first[domainCount]!);
  const next = first.slice(0, domainCount);
  const placeOf = new Int32Array(unit.length); // item → where its domain has its unit
  for (let item = 0; item < unit.length; item++) {
    const d = domain[item]!;
    if (d < 0) {
      placeOf[item] = -1;
      continue;
    }
    const before = next[d]! - 1;
    if (before < first[d]! || units[before]! < unit[item]!) units[next[d]!++] = unit[item]!;
    else if (units[before]! > unit[item]!) return sumByDomain(...inOrder(unit, domain, columns), domainCount);
    placeOf[item] = next[d]! - 1;
  }
  const sums = columns.map((column) => addUpAt(placeOf, column, units.length));
  return Array.from({ length: domainCount }, (_, d) => ({
    units: units.subarray(first[d], next[d]),
    columns: sums.map((sum) => sum.subarray(first[d], next[d])),
  }));
}

function addUpAt(placeOf: Int32Array, column: Float64Array, places: number): Float64Array {
  const sums = new Float64Array(places);
  for (let item = 0; item < placeOf.length; item++) if (placeOf[item]! >= 0) sums[placeOf[item]!]! += column[item]!;
  return sums;
}

function inOrder(
  unit: Int32Array,
  domain: Int32Array,
  columns: readonly Float64Array[],
): [Int32Array, Int32Array, readonly Float64Array[]] {
  const order = orderByUnit(unit.map((own, item) => (domain[item]! < 0 ? 0 : own)));
  if (order === undefined) return [unit, domain, columns];
  return [pickIntegers(unit, order), pickIntegers(domain, order), columns.map((column) => pick(column, order))];
}
