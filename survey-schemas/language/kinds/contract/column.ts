/** Columns that hold a question, as its kind declares them. */
export type Column = {
  /** Goes behind the question's name: '' for the column that is called like it, `_currency`, `__bank`. */
  readonly ending: string;
  readonly kind: 'numeric' | 'factor' | 'text';
  /** Categories of a factor; absent when the data decide them (regions, strata, PSUs). */
  readonly levels?: readonly string[];
  /** May tell who answered. */
  readonly sensitive?: true;
  /** The value of the column in a row: number, text, or anything else where the answer has none. */
  readonly read: (answer: unknown) => unknown;
};

/** The answer is the value. */
export const itself = (answer: unknown): unknown => answer;
