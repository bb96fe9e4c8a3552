/** Columns in memory that threads share: whoever is told of one reads the same bytes, and none is copied. */
import type { Codes, Column, Numbers } from '#analysis/statistics/columns/columns.ts';

const roomFor = ({ byteLength }: { readonly byteLength: number }) => new SharedArrayBuffer(byteLength);

/** The same numbers. */
function sharedNumbers(values: Numbers): Numbers {
  const shared = values instanceof Float32Array ? new Float32Array(roomFor(values)) : new Float64Array(roomFor(values));
  shared.set(values);
  return shared;
}

function sharedCodes(codes: Codes): Codes {
  const room = roomFor(codes);
  const shared =
    codes instanceof Int8Array
      ? new Int8Array(room)
      : codes instanceof Int16Array
        ? new Int16Array(room)
        : new Int32Array(room);
  shared.set(codes);
  return shared;
}

/** The same column; texts lie where they lay, for threads cannot share them. */
export function sharedColumn(column: Column): Column {
  switch (column.kind) {
    case 'numeric':
      return { ...column, values: sharedNumbers(column.values) };
    case 'factor':
      return { ...column, codes: sharedCodes(column.codes) };
    case 'text':
      return column;
  }
}
