/** Cells: rows that share the same categories. Weighting is solved on cells, so that its cost does not grow with rows. */
import type { Codes, FactorColumn } from '../columns/columns.ts';
import { WeightingError } from './weighting-error.ts';

/** A factor and the name its errors and population tables use. */
export type NamedFactor = { readonly name: string; readonly column: FactorColumn };

/** A partition of rows into `size` parts, numbered by first appearance in the rows. */
export type Partition = { readonly index: Codes; readonly size: number };

/** A crossing of partitions: `parts[i][cell]` is the part of the i-th partition in which the cell lies. */
export type Crossing = Partition & { readonly index: Int32Array; readonly parts: readonly Int32Array[] };

/** Codes as a lookup table while their product stays this small; beyond it a hash map. */
const DENSE_LIMIT = 1 << 22;

/** Numbers the pairs (a, b) that occur, and says which a and which b each pair holds. */
function crossTwo(a: Partition, b: Partition): { index: Int32Array; ofA: number[]; ofB: number[] } {
  const index = new Int32Array(a.index.length);
  const ofA: number[] = [];
  const ofB: number[] = [];
  const product = a.size * b.size;
  const dense = product <= DENSE_LIMIT ? new Int32Array(product).fill(-1) : undefined;
  const sparse = new Map<number, number>();
  for (let k = 0; k < index.length; k++) {
    const key = a.index[k]! * b.size + b.index[k]!;
    let cell = dense === undefined ? (sparse.get(key) ?? -1) : dense[key]!;
    if (cell < 0) {
      cell = ofA.push(a.index[k]!) - 1;
      ofB.push(b.index[k]!);
      if (dense === undefined) sparse.set(key, cell);
      else dense[key] = cell;
    }
    index[k] = cell;
  }
  return { index, ofA, ofB };
}

/** The cells of all partitions crossed; only combinations that occur are numbered. All indices have the same length. */
export function crossPartitions(partitions: readonly Partition[], rowCount: number): Crossing {
  let crossing: Omit<Crossing, 'parts'> = { index: new Int32Array(rowCount), size: 1 };
  let parts: Int32Array[] = [];
  for (const partition of partitions) {
    const { index, ofA, ofB } = crossTwo(crossing, partition);
    parts = [...parts.map((part) => Int32Array.from(ofA, (cell) => part[cell]!)), Int32Array.from(ofB)];
    crossing = { index, size: ofA.length };
  }
  return { ...crossing, parts };
}

/**
 * A factor as a partition of rows.
 * @throws {WeightingError} length-mismatch; missing-category, naming the variable and the row (counted from 1)
 */
export function partitionBy(factor: NamedFactor, rowCount: number): Partition {
  const { codes, levels } = factor.column;
  if (codes.length !== rowCount)
    throw new WeightingError('length-mismatch', factor.name, `${codes.length} values for ${rowCount} weights`);
  const missing = codes.indexOf(-1);
  if (missing >= 0)
    throw new WeightingError('missing-category', factor.name, `row ${missing + 1} has no value, so no population cell`);
  return { index: codes, size: levels.length };
}

/** Sums of `values` by part, length `partition.size`. */
export function sumBy(partition: Partition, values: Float64Array): Float64Array {
  const sums = new Float64Array(partition.size);
  const { index } = partition;
  for (let k = 0; k < values.length; k++) sums[index[k]!]! += values[k]!;
  return sums;
}

/** How many rows lie in each part. */
export function countBy(partition: Partition): Float64Array {
  const counts = new Float64Array(partition.size);
  for (const part of partition.index) counts[part]! += 1;
  return counts;
}
