/** Tables that a case names beside its data. */

/** A line per PSU: its name, and its numbers in the order of `columns`. */
export type SavedTable = {
  readonly psus: readonly string[];
  readonly columns: readonly string[];
  readonly numbers: readonly (readonly number[])[];
};

/** Draw counts of a bootstrap, joint probabilities of pairs of PSUs. */
export type SavedFiles = { readonly counts?: SavedTable; readonly joint?: SavedTable };
