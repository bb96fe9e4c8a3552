/** Domains: the rows of a subset, split by the levels of one or more factors. */
import type { FactorColumn } from '../columns/columns.ts';
import { DesignError, type Design } from '../design/design.ts';
import type { Rows } from '../design/estimator.ts';

/** A factor that splits the sample, by name. */
export type Splitter = { readonly name: string; readonly column: FactorColumn };

/** One cell of the crossing, or the whole subset (no levels). */
export type Domain = {
  /** Level per splitter, in their order. */
  readonly levels: readonly string[];
  readonly rows: Rows;
};

/**
 * Rows of the design that a subset keeps.
 *
 * @param subset row → 1 in, 0 out; absent = every row
 */
export function rowsOfSubset(design: Design, subset?: Uint8Array): Rows {
  if (subset === undefined) {
    const every = new Int32Array(design.rowCount);
    for (let row = 0; row < every.length; row++) every[row] = row;
    return every;
  }
  if (subset.length !== design.rowCount) {
    throw new DesignError('lengths-differ', `subset has ${subset.length} entries for ${design.rowCount} rows`);
  }
  let kept = 0;
  for (const keep of subset) kept += keep;
  const rows = new Int32Array(kept);
  let next = 0;
  for (let row = 0; row < subset.length; row++) if (subset[row] === 1) rows[next++] = row;
  return rows;
}

/**
 * Splits rows by the crossing of factors, the first factor varying fastest. Rows with a missing level belong to no
 * domain; cells in which every weight is 0 do not appear.
 *
 * @throws {DesignError} a factor's length is not the number of rows
 */
export function splitRows(rows: Rows, splitters: readonly Splitter[], design: Design): Domain[] {
  if (splitters.length === 0) return [{ levels: [], rows }];
  const { cellOfEntry, keys } = numberCells(rows, splitters, design);
  const counts = new Int32Array(keys.length);
  const weighted = new Uint8Array(keys.length);
  for (let k = 0; k < rows.length; k++) {
    const cell = cellOfEntry[k]!;
    if (cell === -1) continue;
    counts[cell]!++;
    if (design.weights[rows[k]!]! !== 0) weighted[cell] = 1; // calibration can make a weight negative
  }
  const members = Array.from(counts, (count) => new Int32Array(count));
  const next = new Int32Array(keys.length);
  for (let k = 0; k < rows.length; k++) {
    const cell = cellOfEntry[k]!;
    if (cell !== -1) members[cell]![next[cell]!++] = rows[k]!;
  }
  return Array.from(keys, (key, cell) => ({ key, cell }))
    .filter(({ cell }) => weighted[cell] === 1)
    .sort((a, b) => a.key - b.key)
    .map(({ key, cell }) => ({ levels: levelsOfKey(key, splitters), rows: members[cell]! }));
}

/** Entry k of `rows` → number of its cell (−1: none), and the key of each cell: Σ code × stride. */
export function numberCells(
  rows: Rows,
  splitters: readonly Splitter[],
  design: Design,
): { cellOfEntry: Int32Array; keys: number[] } {
  const cellOfEntry = new Int32Array(rows.length);
  const keys: number[] = [];
  // Crossings of ordinary size are looked up in an array, larger ones (most cells empty) in a map.
  const possible = splitters.reduce((product, { column }) => product * column.levels.length, 1);
  const dense = possible <= 1 << 16 ? new Int32Array(possible).fill(-1) : undefined;
  const seen = new Map<number, number>();
  for (const { name, column } of splitters) {
    if (column.codes.length !== design.rowCount) {
      throw new DesignError('lengths-differ', `${name}: ${column.codes.length} values for ${design.rowCount} rows`);
    }
  }
  for (let k = 0; k < rows.length; k++) {
    let key = 0;
    let stride = 1;
    for (const { column } of splitters) {
      const code = column.codes[rows[k]!]!;
      key = code === -1 || key === -1 ? -1 : key + code * stride;
      stride *= column.levels.length;
    }
    if (key === -1) {
      cellOfEntry[k] = -1;
      continue;
    }
    let cell = dense === undefined ? (seen.get(key) ?? -1) : dense[key]!;
    if (cell === -1) {
      cell = keys.length;
      keys.push(key);
      if (dense === undefined) seen.set(key, cell);
      else dense[key] = cell;
    }
    cellOfEntry[k] = cell;
  }
  return { cellOfEntry, keys };
}

/** Level per splitter behind the key of a cell. */
export function levelsOfKey(key: number, splitters: readonly Splitter[]): string[] {
  let rest = key;
  return splitters.map(({ column: { levels } }) => {
    const code = rest % levels.length;
    rest = (rest - code) / levels.length;
    return levels[code] ?? '';
  });
}
