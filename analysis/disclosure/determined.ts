/** Which unknown numbers a reader can work out from sums: exact linear algebra. */

/** A sum that is known to be zero: coefficients by unknown. */
export type Sum = ReadonlyMap<number, number>;

/** Coefficients are 0, 1 and −1 before elimination; what is smaller than this after it is rounding. */
const tolerance = 1e-9;

/**
 * Unknowns whose value follows from the sums alone, all else in them being known. Sums that share no unknown, not even by
 * way of others, say nothing of one another: each such group is worked out by itself.
 *
 * @param count unknowns are numbered 0 … count − 1
 */
export function determinedBy(sums: readonly Sum[], count: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const group of apart(sums, count)) {
    const unknowns = [...new Set(group.flatMap((sum) => [...sum.keys()]))];
    const numberOf = new Map(unknowns.map((unknown, number) => [unknown, number]));
    const rows = group.map((sum) => {
      const row = new Float64Array(unknowns.length);
      for (const [unknown, coefficient] of sum) row[numberOf.get(unknown)!] = coefficient;
      return row;
    });
    for (const number of aloneIn(rows, unknowns.length)) found.add(unknowns[number]!);
  }
  return found;
}

/** Sums in groups that share no unknown. */
function apart(sums: readonly Sum[], count: number): Iterable<readonly Sum[]> {
  const above = Int32Array.from({ length: count }, (_, unknown) => unknown);
  const rootOf = (unknown: number): number => {
    let root = unknown;
    while (above[root] !== root) root = above[root] = above[above[root]!]!;
    return root;
  };
  for (const sum of sums) {
    const [first, ...others] = sum.keys();
    if (first !== undefined) for (const other of others) above[rootOf(other)] = rootOf(first);
  }
  const groups = new Map<number, Sum[]>();
  for (const sum of sums) {
    const [first] = sum.keys();
    if (first === undefined) continue;
    const known = groups.get(rootOf(first));
    if (known === undefined) groups.set(rootOf(first), [sum]);
    else known.push(sum);
  }
  return groups.values();
}

/**
 * Unknowns with a row of their own in the reduced echelon form of the coefficients (Gauss and Jordan, pivots by size).
 */
function aloneIn(rows: Float64Array[], count: number): readonly number[] {
  let rank = 0;
  for (let column = 0; column < count && rank < rows.length; column++) {
    let pivot = rank;
    for (let r = rank + 1; r < rows.length; r++) {
      if (Math.abs(rows[r]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = r;
    }
    if (Math.abs(rows[pivot]![column]!) < tolerance) continue;
    const top = rows[pivot]!;
    rows[pivot] = rows[rank]!;
    rows[rank] = top;
    const scale = top[column]!;
    for (let c = column; c < count; c++) top[c]! /= scale;
    for (let r = 0; r < rows.length; r++) if (r !== rank) subtract(rows[r]!, top, column);
    rank += 1;
  }
  return rows
    .slice(0, rank)
    .map((row) => onlyEntry(row))
    .filter((unknown) => unknown >= 0);
}

function subtract(row: Float64Array, top: Float64Array, column: number): void {
  const factor = row[column]!;
  if (Math.abs(factor) < tolerance) return;
  for (let c = column; c < row.length; c++) row[c]! -= factor * top[c]!;
}

/** The one column that is not zero, or −1 when there are more. */
function onlyEntry(row: Float64Array): number {
  let found = -1;
  for (let c = 0; c < row.length; c++) {
    if (Math.abs(row[c]!) < tolerance) continue;
    if (found >= 0) return -1;
    found = c;
  }
  return found;
}
