/** Which unknown numbers a reader can work out from sums: exact linear algebra. */

/** A sum that is known to be zero: coefficients by unknown. */
export type Sum = ReadonlyMap<number, number>;

/** Coefficients are 0, 1 and −1 before elimination; what is smaller than this after it is rounding. */
const tolerance = 1e-9;

/**
 * Unknowns whose value follows from the sums alone, all else in them being known: those with a row of their own in the
 * reduced echelon form of the coefficients (Gauss and Jordan, pivots by size).
 *
 * @param count unknowns are numbered 0 … count − 1
 */
export function determinedBy(sums: readonly Sum[], count: number): ReadonlySet<number> {
  const rows = sums
    .filter((sum) => sum.size > 0)
    .map((sum) => {
      const row = new Float64Array(count);
      for (const [unknown, coefficient] of sum) row[unknown] = coefficient;
      return row;
    });
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
  const alone = rows.slice(0, rank).map((row) => onlyEntry(row));
  return new Set(alone.filter((unknown) => unknown >= 0));
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
