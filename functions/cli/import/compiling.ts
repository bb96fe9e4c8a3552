/** What the compiling of a map works on, and what it makes: fields that read a row. */
import type { ColumnInfo, Reading } from './cell-values.ts';
import type { JoinedTable } from './joined-table.ts';

/** A cell that cannot be read. The value is for the error file alone; nothing else may repeat it. */
export type CellFault = {
  readonly column: string;
  readonly pointer: string;
  readonly rule: string;
  readonly message: string;
  readonly value: string;
};

/** What is noted while a row is read. */
export type Notes = {
  readonly faults: CellFault[];
  /** Column that each answer came from, by JSON Pointer into the body. */
  readonly columnOf: Map<string, string>;
};

/** Reads the answer to one question from the cells of a row. */
export type FieldReader = {
  readonly read: (cells: readonly string[], pointer: string, notes: Notes) => unknown;
  /** Whether the columns behind it hold anything in this row. */
  readonly holds: (cells: readonly string[]) => boolean;
};
export type Field = FieldReader & { readonly name: string };

/** What compiling needs to know, and the mistakes it finds. */
export type Compiling = {
  readonly columns: ReadonlyMap<string, number>;
  /** What a Stata or SPSS file says of its columns. */
  readonly info: ReadonlyMap<string, ColumnInfo>;
  /** Name of a second file whose columns are read, with a colon; empty for the first. */
  readonly prefix: string;
  readonly reading: Reading;
  /** Columns that name a row. */
  readonly id: readonly string[];
  readonly joined: ReadonlyMap<string, JoinedTable>;
  readonly missingColumns: Set<string>;
  readonly mistakes: string[];
  /** Paths of the questions that the map answers. */
  readonly answered: Set<string>;
  /** Cells by column that were read as a code although the file takes their text for nothing. */
  readonly readAsCode: Map<string, number>;
};

/** Position of a column; a column the file does not have is noted, and read as nothing. */
export function positionOf(compiling: Compiling, name: string): number {
  const position = compiling.columns.get(name);
  if (position === undefined) compiling.missingColumns.add(`${compiling.prefix}${name}`);
  return position ?? -1;
}
