/**
 * A file of others with columns of its own, as responses to one questionnaire. What a layout cannot read refuses the row,
 * with column and reason; what it can read and a reader should know of is flagged, and counted by who imports.
 */

/** A number that a workbook shows as a day: the number itself, and the moment that it means in the workbook's system of days. */
export type DayCell = { readonly kind: 'day'; readonly serial: number; readonly moment: Date };

/** A cell of a workbook that shows no value although it is not empty. */
export type LostCell = {
  readonly kind: 'lost';
  /** `error`: a formula that ended in one, such as `#N/A`; `formula`: one whose value was never stored. */
  readonly why: 'error' | 'formula';
  /** As a spreadsheet names it: `D7`. */
  readonly cell: string;
  /** The error, or the formula. */
  readonly shown: string;
};

/** A cell as its file holds it: text in CSV, typed in a workbook. */
export type SourceCell = string | number | boolean | DayCell | LostCell | null | undefined;

/** Whether it is a number that the workbook shows as a day. */
export const isDayCell = (cell: SourceCell): cell is DayCell => typeof cell === 'object' && cell?.kind === 'day';
/** Whether it shows no value although it is not empty. */
export const isLostCell = (cell: SourceCell): cell is LostCell => typeof cell === 'object' && cell?.kind === 'lost';

/** Why a cell shows no value, and what to do about it. */
export const whyLost = ({ why, cell, shown }: LostCell): string =>
  why === 'error'
    ? `cell ${cell} shows the error ${shown}: put the value in its place, or empty the cell if there is none`
    : `cell ${cell} holds a formula without its value: open the workbook in a spreadsheet, let it calculate, save it, and give that file`;

/** What is wrong with a cell. The value is for the error file alone. */
export type LayoutFault = {
  readonly column: string;
  readonly question: string;
  readonly rule: string;
  readonly message: string;
  readonly value: string;
};

/** Something about a row that was kept as it is. */
export type LayoutFlag = { readonly flag: string; readonly column: string; readonly value: string };

/** A figure of the file beside the same one worked out here. */
export type Comparison = { readonly check: string; readonly ours: number; readonly theirs: number };

export type LayoutRow = {
  readonly answers: Readonly<Record<string, unknown>>;
  /** Day of the response, ISO 8601. */
  readonly day: string;
  /** What the row says, however its file is written: rows that say the same are one. */
  readonly identity: readonly string[];
  /** What rows are kept apart by, for counts: the quarter. */
  readonly period: string;
  /** For messages: what the row is about. */
  readonly about: string;
  readonly faults: readonly LayoutFault[];
  readonly flags: readonly LayoutFlag[];
  readonly comparisons: readonly Comparison[];
};

export type LayoutReader = {
  readonly read: (cells: readonly SourceCell[]) => LayoutRow;
  /** The column that a question came from; empty where it came from none. */
  readonly columnOf: (question: string) => string;
  /** Paths of questions that the file never asked. */
  readonly notCollected: readonly string[];
  /** What should be known of the columns, one sentence each. */
  readonly notes: readonly string[];
};

export type CellKind = 'typed' | 'typed-1904' | 'text';

export type LayoutOpening =
  | { readonly kind: 'ready'; readonly reader: LayoutReader }
  /** Each with the column that may be meant, and those of the header that the layout does not know. */
  | {
      readonly kind: 'missing-columns';
      readonly missing: readonly { readonly column: string; readonly near?: string }[];
      readonly unclaimed: readonly string[];
    };

export type Layout = {
  /** Title of a round that is made for the file. */
  readonly title: string;
  /** Sheets of a workbook that hold the rows; the others are passed over. */
  readonly sheets: readonly string[];
  /** Flags by name: what each means. `listed`: each row with it is written down, else they are counted. */
  readonly flags: Readonly<Record<string, { readonly says: string; readonly listed: boolean }>>;
  /** Comparisons by name: what is compared, and the difference that rounding explains. */
  readonly checks: Readonly<Record<string, { readonly says: string; readonly tolerance: number }>>;
  /**
   * Makes the layout ready for a file, or one sheet of it, with this header.
   *
   * @param cells `typed` in a workbook, where a number that is text is worth a flag, `typed-1904` in one that counts days
   *   from 1904; all are text in CSV
   */
  readonly open: (header: readonly SourceCell[], cells: CellKind) => LayoutOpening;
};
