/**
 * A cell of a file that is imported, as a kind of question sees it. How the file writes numbers, days and codes is for the
 * importer; the kind says which of them it needs.
 */

/** What a cell says: an answer, nothing, or something that cannot be read, and why. */
export type CellValue =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'missing' }
  | { readonly kind: 'fault'; readonly rule: string; readonly message: string };

export type Cell = {
  readonly text: () => CellValue;
  readonly number: () => CellValue;
  /** An amount of money, with the currency that goes with the cell. */
  readonly amount: () => CellValue;
  /** A day, `YYYY-MM-DD`. */
  readonly day: () => CellValue;
  /** The codes in a cell that holds several. */
  readonly codes: () => CellValue;
};
