/** One writer per column: takes answers row by row, keeps what belongs to its column, gives the column at the end. */
import { growingNumbers } from '../../basics/growing-numbers.ts';
import { type Column, itself } from '../kinds/contract/column.ts';
import type { PlannedLeaf } from '../questions/outline.ts';
import { codesBeside } from './columns.ts';

export type FlatColumn =
  | { readonly kind: 'numeric'; readonly values: Float64Array }
  | { readonly kind: 'factor'; readonly codes: Int32Array; readonly levels: readonly string[] }
  | { readonly kind: 'text'; readonly values: readonly (string | undefined)[] };

export type ColumnWriter = {
  readonly name: string;
  /** Take the answer to the question in a row that comes after all before; rows that are passed over have none. */
  readonly write: (row: number, answer: unknown) => void;
  /** What was written so far, as a copy of so many rows: held in far fewer bytes until somebody asks. */
  readonly column: (rowCount: number) => FlatColumn;
};

/** Reads the value of a column; a non-response code has none there. */
function reader(read: Column['read'], codes: readonly string[]): Column['read'] {
  if (codes.length === 0) return read;
  return (answer) => (typeof answer === 'string' && codes.includes(answer) ? undefined : read(answer));
}

function numericWriter(name: string, read: (answer: unknown) => unknown): ColumnWriter {
  const values = growingNumbers();
  return {
    name,
    write(row, answer) {
      const value = read(answer);
      if (typeof value !== 'number') return;
      values.padTo(row, Number.NaN);
      values.push(value);
    },
    column(rowCount) {
      values.padTo(rowCount, Number.NaN);
      return { kind: 'numeric', values: values.values((count) => new Float64Array(count)) };
    },
  };
}

/** Without levels given, the levels are the values that occur, sorted by code unit so that equal data give equal bytes. */
function factorWriter(
  name: string,
  levels: readonly string[] | undefined,
  read: (answer: unknown) => unknown,
): ColumnWriter {
  const index = new Map(levels?.map((level, i) => [level, i]));
  const codes = growingNumbers();
  const written = (rowCount: number): Int32Array => {
    codes.padTo(rowCount, -1);
    return codes.values((count) => new Int32Array(count));
  };
  return {
    name,
    write(row, answer) {
      const value = read(answer);
      if (typeof value !== 'string') return;
      let code = index.get(value);
      if (code === undefined && levels === undefined) index.set(value, (code = index.size));
      codes.padTo(row, -1);
      codes.push(code ?? -1);
    },
    column(rowCount) {
      if (levels) return { kind: 'factor', codes: written(rowCount), levels };
      const found = [...index.keys()].sort((a, b) => (a < b ? -1 : 1));
      const rank = new Map(found.map((level, i) => [level, i]));
      const moved = Int32Array.from([...index.keys()].map((level) => rank.get(level) ?? -1));
      return { kind: 'factor', codes: written(rowCount).map((code) => moved[code] ?? -1), levels: found };
    },
  };
}

function textWriter(name: string, read: (answer: unknown) => unknown): ColumnWriter {
  const values: (string | undefined)[] = [];
  return {
    name,
    write(row, answer) {
      const value = read(answer);
      while (values.length < row) values.push(undefined);
      values.push(typeof value === 'string' ? value : undefined);
    },
    column: (rowCount) => ({ kind: 'text', values: Array.from({ length: rowCount }, (_, row) => values[row]) }),
  };
}

function writerOf(name: string, { kind, levels, read }: Column, codes: readonly string[]): ColumnWriter {
  switch (kind) {
    case 'numeric':
      return numericWriter(name, reader(read, codes));
    case 'factor':
      return factorWriter(name, levels, reader(read, codes));
    case 'text':
      return textWriter(name, reader(read, codes));
  }
}

/** Writers of the columns that hold one question, in the order of its columns. */
export function writersOf(planned: PlannedLeaf): readonly ColumnWriter[] {
  const { name, question, leaf } = planned;
  if (question.vault) return [];
  const codes = codesBeside(planned);
  const own = leaf.columns.map((column) => writerOf(name + column.ending, column, codes));
  return codes.length === 0 ? own : [...own, factorWriter(`${name}_nonresponse`, codes, itself)];
}
