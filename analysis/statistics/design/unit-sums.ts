/** Sums of scores by sampled unit: the only pass over rows that a variance needs. */

/** Units that occur among the rows, and per unit (slot) one sum per score column. */
export type UnitSums = {
  /** Slot → unit. */
  readonly units: Int32Array;
  /** `sums[slot * columns + column]`. */
  readonly sums: Float64Array;
};

/**
 * Adds up score columns by unit.
 *
 * @param scores columns aligned with `rows`, or with all rows when `rows` is absent
 * @param unitOfRow row of the design → unit
 */
export function sumByUnit(
  scores: readonly Float64Array[],
  unitOfRow: Int32Array,
  unitCount: number,
  rows: Int32Array | undefined,
): UnitSums {
  const columns = scores.length;
  const length = rows?.length ?? unitOfRow.length;
  const slotOfUnit = new Int32Array(unitCount);
  const slotOfEntry = new Int32Array(length);
  const units = new Int32Array(Math.min(length, unitCount));
  let used = 0;
  for (let k = 0; k < length; k++) {
    const unit = unitOfRow[rows === undefined ? k : rows[k]!]!;
    let slot = slotOfUnit[unit]!; // shifted by one: 0 = not met yet
    if (slot === 0) {
      units[used++] = unit;
      slot = slotOfUnit[unit] = used;
    }
    slotOfEntry[k] = slot - 1;
  }
  const sums = new Float64Array(used * columns);
  for (const [column, values] of scores.entries()) {
    for (let k = 0; k < length; k++) sums[slotOfEntry[k]! * columns + column]! += values[k]!;
  }
  return { units: units.subarray(0, used), sums };
}

/** Sums by unit added up by the larger units that hold them. */
export function regroup({ units, sums }: UnitSums, columns: number, holderOf: Int32Array, holders: number): UnitSums {
  const slotOf = new Int32Array(holders); // shifted by one: 0 = not met yet
  const met: number[] = [];
  for (const unit of units) slotOf[holderOf[unit]!] ||= met.push(holderOf[unit]!);
  const grouped = new Float64Array(met.length * columns);
  for (const [slot, unit] of units.entries()) {
    const place = (slotOf[holderOf[unit]!]! - 1) * columns;
    for (let c = 0; c < columns; c++) grouped[place + c]! += sums[slot * columns + c]!;
  }
  return { units: Int32Array.from(met), sums: grouped };
}
