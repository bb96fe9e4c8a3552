/** Grows one column from text, value by value: numbers as long as all are, else a factor. */
import { cellNumber, exactNumber, sortLevels } from '#analysis/cases/cell-number.ts';
import type { Column } from '#analysis/statistics/columns/columns.ts';

/** A long numeric column met a word; its earlier text is gone. */
export class MixedColumn extends Error {
  override readonly name = 'MixedColumn';
  readonly column: string;
  constructor(column: string) {
    super(`column ${column} holds numbers and text`);
    this.column = column;
  }
}

/**
 * How to read a column. A measure is numeric if every cell is a number. Words stay as written: their column is numeric
 * only if every cell is a number that can be written in no other way.
 */
export type Reading = 'measure' | 'words';

/** Cells that stand for a missing value: `bare` only where they are not in quotes, as R's write.csv writes NA. */
export type MissingCells = { readonly bare: ReadonlySet<string>; readonly any: ReadonlySet<string> };

export type ColumnBuilder = {
  readonly name: string;
  readonly reading: Reading;
  readonly add: (text: string, isQuoted: boolean) => void;
  readonly finish: () => Column;
  /** Words without quotes, when words without quotes were also taken for missing: `NA` may have been Namibia. */
  readonly doubtful: () => number;
};

/** Distinct values kept as text before a numeric column is kept as numbers alone. */
const fewEnough = 4096;

/**
 * @param keepText keep the text of every value, however many there are
 */
export function columnBuilder(name: string, reading: Reading, missing: MissingCells, keepText: boolean): ColumnBuilder {
  const toNumber = reading === 'measure' ? cellNumber : exactNumber;
  const codes = new Map<string, number>();
  const numbers: number[] = []; // code → number, NaN for a word
  let allNumeric = true;
  let numericOnly = false;
  let length = 0;
  let values: Int32Array | Float64Array = new Int32Array(1024);
  let [bareMissing, bareWords] = [0, 0];

  const codeOf = (text: string, isQuoted: boolean): number => {
    let code = codes.get(text);
    if (code === undefined) {
      code = codes.size;
      codes.set(text, code);
      const number = toNumber(text);
      numbers.push(number ?? NaN);
      if (number === undefined) {
        allNumeric = false;
        if (!isQuoted && cellNumber(text) === undefined) bareWords++;
      }
    }
    return code;
  };
  const isMissing = (text: string, isQuoted: boolean): boolean => {
    const cell = hasBlankEnds(text) ? text.trim() : text;
    if (cell === '' || missing.any.has(cell)) return true;
    if (isQuoted || !missing.bare.has(cell)) return false;
    bareMissing++;
    return true;
  };
  const valueOf = (text: string, isQuoted: boolean): number => {
    if (isMissing(text, isQuoted)) return numericOnly ? NaN : -1;
    if (!numericOnly) return codeOf(text, isQuoted);
    const value = toNumber(text);
    if (value === undefined) throw new MixedColumn(name);
    return value;
  };
  const add = (text: string, isQuoted: boolean): void => {
    if (length === values.length) values = grow(values);
    values[length++] = valueOf(text, isQuoted);
    if (!numericOnly && !keepText && allNumeric && codes.size > fewEnough) {
      values = Float64Array.from(values, (code, row) => (row < length ? (numbers[code] ?? NaN) : 0));
      numericOnly = true;
      codes.clear();
    }
  };
  const finish = (): Column => {
    if (numericOnly) return { kind: 'numeric', values: Float64Array.from(values.subarray(0, length)) };
    const own = values.subarray(0, length);
    if (allNumeric) return { kind: 'numeric', values: Float64Array.from(own, (code) => numbers[code] ?? NaN) };
    const levels = sortLevels(codes.keys());
    const place = new Map(levels.map((level, code) => [level, code]));
    const renumbered = Int32Array.from(codes.keys(), (level) => place.get(level) ?? -1);
    return {
      kind: 'factor',
      levels,
      codes: Int32Array.from(own, (code) => (code === -1 ? -1 : (renumbered[code] ?? -1))),
    };
  };
  return { name, reading, add, finish, doubtful: () => (bareWords > 0 ? bareMissing : 0) };
}

const isBlank = (code: number): boolean => code <= 32 || code === 160;
const hasBlankEnds = (text: string): boolean =>
  isBlank(text.charCodeAt(0)) || isBlank(text.charCodeAt(text.length - 1));

function grow(values: Int32Array | Float64Array): Int32Array | Float64Array {
  const larger = values instanceof Int32Array ? new Int32Array(values.length * 2) : new Float64Array(values.length * 2);
  larger.set(values);
  return larger;
}
