/** Columns: the only thing analysis ever sees. One table = columns of equal length, one row per unit. */

/** Numbers, one per row; NaN marks a missing value (the reason, if asked, is in the column `<name>_nonresponse`). */
export type NumericColumn = { readonly kind: 'numeric'; readonly values: Numbers };

/** As a column holds them: in four bytes each where these say the same. Calculations are made in eight. */
export type Numbers = Float64Array | Float32Array;

/** The same numbers in four bytes each, if none of them would change. */
export function narrowed(values: Float64Array): Numbers {
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value !== Math.fround(value) && !Number.isNaN(value)) return values;
  }
  return new Float32Array(values);
}

/** The same numbers in eight bytes each. */
export const widened = (values: Numbers): Float64Array =>
  values instanceof Float64Array ? values : new Float64Array(values);

/** Codes of a factor, as narrow as its levels allow: millions of rows take a byte each where there are few categories. */
export type Codes = Int8Array | Int16Array | Int32Array;

/** A category per row, as an index into `levels`; −1 marks a missing value. */
export type FactorColumn = { readonly kind: 'factor'; readonly codes: Codes; readonly levels: readonly string[] };

/** Room for the codes of a factor; the last code of so many levels must fit, and −1. */
export function newCodes(rowCount: number, levelCount: number): Codes {
  if (levelCount <= 2 ** 7) return new Int8Array(rowCount);
  return levelCount <= 2 ** 15 ? new Int16Array(rowCount) : new Int32Array(rowCount);
}

/** Words of rows as a factor. Without levels given they are those that occur, in order, so that equal data give equal columns. */
export function factorFrom(words: readonly (string | undefined)[], given?: readonly string[]): FactorColumn {
  const levels = given ?? [...new Set(words)].filter((word) => word !== undefined).toSorted();
  const codeOf = new Map<string | undefined, number>(levels.map((level, code) => [level, code]));
  const codes = newCodes(words.length, levels.length);
  for (let row = 0; row < words.length; row++) codes[row] = codeOf.get(words[row]) ?? -1;
  return { kind: 'factor', codes, levels };
}

/** Free text or ids, one per row; undefined marks a missing value. */
export type TextColumn = { readonly kind: 'text'; readonly values: readonly (string | undefined)[] };

export type Column = NumericColumn | FactorColumn | TextColumn;

/** A table: every column has length `rowCount`. */
export type Table = { readonly rowCount: number; readonly columns: Readonly<Record<string, Column>> };
