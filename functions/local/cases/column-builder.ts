/** Grows one column from text, value by value: numbers as long as all are, else a factor. */
import type { Column } from '#analysis/columns.ts';

/** A long numeric column met a word; its earlier text is gone. */
export class MixedColumn extends Error {
  override readonly name = 'MixedColumn';
  readonly column: string;
  constructor(column: string) {
    super(`column ${column} holds numbers and text`);
    this.column = column;
  }
}

export type ColumnBuilder = {
  readonly name: string;
  readonly add: (text: string) => void;
  readonly finish: () => Column;
};

/** Distinct values kept as text before a numeric column is kept as numbers alone. */
const fewEnough = 4096;

/**
 * @param absent texts that stand for a missing value
 * @param asText keep the text of every value, however many there are
 */
export function columnBuilder(name: string, absent: ReadonlySet<string>, asText: boolean): ColumnBuilder {
  const codes = new Map<string, number>();
  const numbers: number[] = []; // code → number, NaN for a word
  let allNumeric = true;
  let numericOnly = false;
  let length = 0;
  let values: Int32Array | Float64Array = new Int32Array(1024);

  const codeOf = (text: string): number => {
    let code = codes.get(text);
    if (code === undefined) {
      code = codes.size;
      codes.set(text, code);
      numbers.push(toNumber(text));
      if (Number.isNaN(numbers[code])) allNumeric = false;
    }
    return code;
  };
  const valueOf = (text: string): number => {
    if (numericOnly) {
      if (absent.has(text)) return NaN;
      const value = toNumber(text);
      if (Number.isNaN(value)) throw new MixedColumn(name);
      return value;
    }
    return absent.has(text) ? -1 : codeOf(text);
  };
  const add = (text: string): void => {
    if (length === values.length) values = grow(values);
    values[length++] = valueOf(text);
    if (!numericOnly && !asText && allNumeric && codes.size > fewEnough) {
      values = Float64Array.from(values, (code, row) => (row < length ? (numbers[code] ?? NaN) : 0));
      numericOnly = true;
      codes.clear();
    }
  };
  const finish = (): Column => {
    if (numericOnly) return { kind: 'numeric', values: Float64Array.from(values.subarray(0, length)) };
    const own = values.subarray(0, length);
    if (allNumeric) return { kind: 'numeric', values: Float64Array.from(own, (code) => numbers[code] ?? NaN) };
    const levels = [...codes.keys()].sort();
    const place = new Map(levels.map((level, code) => [level, code]));
    const renumbered = Int32Array.from(codes.keys(), (level) => place.get(level) ?? -1);
    return {
      kind: 'factor',
      levels,
      codes: Int32Array.from(own, (code) => (code === -1 ? -1 : (renumbered[code] ?? -1))),
    };
  };
  return { name, add, finish };
}

function grow(values: Int32Array | Float64Array): Int32Array | Float64Array {
  const larger = values instanceof Int32Array ? new Int32Array(values.length * 2) : new Float64Array(values.length * 2);
  larger.set(values);
  return larger;
}

/** Decimal numbers only; NaN for anything else. */
function toNumber(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || text.trim() === '') return NaN;
  return /^\s*[-+]?[\d.]/u.test(text) && !/[xXoObB]/u.test(text) ? value : NaN;
}
