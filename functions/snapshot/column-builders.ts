/** Columns that grow while responses stream by: typed arrays, so that a round costs bytes and not objects. */
import type { FactorColumn, NumericColumn, TextColumn } from '#analysis/columns.ts';

/** A column under construction. `take` gives its rows in another order, as a finished column. */
export type ColumnBuilder = {
  readonly push: (value: string | number | undefined) => void;
  readonly take: (order: Uint32Array) => NumericColumn | FactorColumn | TextColumn;
};

/** Numbers; anything that is not a number is a missing value. */
export function numericBuilder(): ColumnBuilder {
  let values = new Float64Array(256);
  let length = 0;
  return {
    push: (value) => {
      if (length === values.length) {
        const larger = new Float64Array(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length++] = typeof value === 'number' ? value : Number.NaN;
    },
    take: (order) => ({ kind: 'numeric', values: Float64Array.from(order, (row) => values[row] ?? Number.NaN) }),
  };
}

/**
 * Categories. With `levels` given, the column has these levels in this order, and any other value is missing;
 * without, its levels are the values seen, sorted by code point, so that the order of arrival leaves no trace.
 */
export function factorBuilder(levels?: readonly string[]): ColumnBuilder {
  const codeOf = new Map((levels ?? []).map((level, code) => [level, code]));
  let codes = new Int32Array(256);
  let length = 0;
  const code = (value: string | number | undefined) => {
    if (typeof value !== 'string') return -1;
    const known = codeOf.get(value);
    if (known !== undefined) return known;
    if (levels !== undefined) return -1;
    codeOf.set(value, codeOf.size);
    return codeOf.size - 1;
  };
  return {
    push: (value) => {
      if (length === codes.length) {
        const larger = new Int32Array(2 * length);
        larger.set(codes);
        codes = larger;
      }
      codes[length++] = code(value);
    },
    take: (order) => {
      if (levels !== undefined)
        return { kind: 'factor', levels, codes: Int32Array.from(order, (row) => codes[row] ?? -1) };
      const seen = [...codeOf.keys()];
      const sorted = seen.toSorted();
      const rank = new Map(sorted.map((level, at) => [level, at]));
      const renamed = Int32Array.from(seen, (level) => rank.get(level) ?? -1);
      return {
        kind: 'factor',
        levels: sorted,
        codes: Int32Array.from(order, (row) => renamed[codes[row] ?? -1] ?? -1),
      };
    },
  };
}

/** Ids and other text. */
export function textBuilder(): ColumnBuilder {
  const values: (string | undefined)[] = [];
  return {
    push: (value) => {
      values.push(typeof value === 'string' ? value : undefined);
    },
    take: (order) => ({ kind: 'text', values: Array.from(order, (row) => values[row]) }),
  };
}
