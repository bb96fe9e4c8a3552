/** Columns: the only thing analysis ever sees. One table = columns of equal length, one row per unit. */

/** Numbers, one per row; NaN marks a missing value (the reason, if asked, is in the column `<name>_nonresponse`). */
export type NumericColumn = { readonly kind: 'numeric'; readonly values: Float64Array };

/** A category per row, as an index into `levels`; −1 marks a missing value. */
export type FactorColumn = { readonly kind: 'factor'; readonly codes: Int32Array; readonly levels: readonly string[] };

/** Free text or ids, one per row; undefined marks a missing value. */
export type TextColumn = { readonly kind: 'text'; readonly values: readonly (string | undefined)[] };

export type Column = NumericColumn | FactorColumn | TextColumn;

/** A table: every column has length `rowCount`. */
export type Table = { readonly rowCount: number; readonly columns: Readonly<Record<string, Column>> };
