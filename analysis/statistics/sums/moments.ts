/**
 * Sums of one cell by the units of the design: the contract between data and estimation. Counts, totals, means, ratios,
 * variances and their standard errors follow from these and the frame alone. Filled in memory here; two GROUP BYs fill it too, one
 * for Σ w and Σ w y by cell, which give the origins, and one for the rest.
 */
import type { Design } from '../design/design.ts';
import { frameOf } from '../design/frame.ts';

/** One cell; arrays have an entry per slot, which is a unit that is met in the cell. */
export type Moments = {
  /** Entries; and those of them whose weight is not 0. */
  readonly rows: number;
  readonly n: number;
  /** Slot → unit of the frame. */
  readonly units: Int32Array;
  /** Σ w. */
  readonly weights: Float64Array;
  /** Σ w²: not 0 where anything has a weight. */
  readonly squares: Float64Array;
  readonly variables: readonly VariableMoments[];
};

/** Sums of one variable y. A missing value makes those of its unit NaN. */
export type VariableMoments = {
  /** o: its mean in the cell. Moments are taken about it, so that a small spread around a large mean keeps its digits. */
  readonly origin: number;
  /** Σ w y. */
  readonly sums: Float64Array;
  /** Σ w (y − o). */
  readonly centred: Float64Array;
  /** Σ w (y − o)². */
  readonly spread: Float64Array;
  /** Σ w (y − o)(x − p) over the cell, x the last of its variables and p the origin of that. */
  readonly withLast: number;
};

/** Weighted values that fall into a cell: arrays of one length, an entry each. */
export type Entries = {
  readonly weights: Float64Array;
  /** Entry → unit of the frame. */
  readonly units: Int32Array;
};

/**
 * Adds up one cell.
 *
 * @param columns the variables, aligned with the entries
 * @param unitCount units of the frame
 */
export function sumMoments(columns: readonly Float64Array[], { weights, units }: Entries, unitCount: number): Moments {
  const slotOf = new Int32Array(unitCount); // shifted by one: 0 = not met yet
  const slotOfEntry = new Int32Array(units.length);
  const met = new Int32Array(Math.min(units.length, unitCount));
  let used = 0;
  let n = 0;
  for (let k = 0; k < units.length; k++) {
    if (weights[k] !== 0) n++;
    let slot = slotOf[units[k]!]!;
    if (slot === 0) {
      met[used++] = units[k]!;
      slot = slotOf[units[k]!] = used;
    }
    slotOfEntry[k] = slot - 1;
  }
  const [bySlot, squares] = [new Float64Array(used), new Float64Array(used)];
  for (let k = 0; k < units.length; k++) {
    const [slot, weight] = [slotOfEntry[k]!, weights[k]!];
    bySlot[slot]! += weight;
    squares[slot]! += weight * weight;
  }
  const size = addUp(bySlot);
  const sums = columns.map((column) => sumBySlot(column, weights, slotOfEntry, used));
  const origins = sums.map((column) => (size === 0 ? 0 : addUp(column) / size));
  const last = columns.at(-1);
  const variables = columns.map((column, j): VariableMoments => {
    const [origin, lastOrigin] = [origins[j]!, origins.at(-1)!];
    const [centred, spread] = [new Float64Array(used), new Float64Array(used)];
    let withLast = 0;
    for (let k = 0; k < column.length; k++) {
      const slot = slotOfEntry[k]!;
      const distance = column[k]! - origin;
      const weighted = weights[k]! * distance;
      centred[slot]! += weighted;
      spread[slot]! += weighted * distance;
      if (last !== undefined) withLast += weighted * (last[k]! - lastOrigin);
    }
    return { origin, sums: sums[j]!, centred, spread, withLast };
  });
  return { rows: units.length, n, units: met.subarray(0, used), weights: bySlot, squares, variables };
}

function sumBySlot(column: Float64Array, weights: Float64Array, slotOfEntry: Int32Array, slots: number): Float64Array {
  const sums = new Float64Array(slots);
  for (let k = 0; k < column.length; k++) sums[slotOfEntry[k]!]! += weights[k]! * column[k]!;
  return sums;
}

/** Sum of the entries of a column. */
export function addUp(column: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < column.length; k++) sum += column[k]!;
  return sum;
}

/**
 * The moments of one cell of a sample in memory.
 *
 * @param columns the variables, aligned with `rows`
 * @param rows entry → row of the design; a row with several entries, such as a household with several senders, occurs as often
 */
export function momentsOf(columns: readonly Float64Array[], rows: Int32Array, design: Design): Moments {
  const { frame, unitOfRow } = frameOf(design);
  return sumMoments(columns, entriesOf(rows, design.weights, unitOfRow), frame.unitCount);
}

/** Weight and unit of each entry. */
export function entriesOf(rows: Int32Array, weights: Float64Array, unitOfRow: Int32Array): Entries {
  const own = new Float64Array(rows.length);
  const units = new Int32Array(rows.length);
  for (let k = 0; k < rows.length; k++) {
    own[k] = weights[rows[k]!]!;
    units[k] = unitOfRow[rows[k]!]!;
  }
  return { weights: own, units };
}

/** Σ w of a cell. */
export const sizeOf = ({ weights }: Moments): number => addUp(weights);
