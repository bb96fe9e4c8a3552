/** Gives answers: the columns of a question are taken over from donors, and each value that was taken is flagged. */
import type { Column, Table } from '../../statistics/columns/columns.ts';
import { factorColumn } from '../columns/read-column.ts';
import { imputedColumn } from './flags.ts';

type Given = { readonly takers: readonly number[]; readonly donor: Int32Array };

function takenOver(column: Column, { takers, donor }: Given): Column {
  const over = <T>(values: { [row: number]: T }) => {
    for (const [k, row] of takers.entries()) if (donor[k]! >= 0) values[row] = values[donor[k]!]!;
  };
  switch (column.kind) {
    case 'numeric': {
      const values = Float64Array.from(column.values);
      over(values);
      return { kind: 'numeric', values };
    }
    case 'factor': {
      const codes = Int32Array.from(column.codes);
      over(codes);
      return { ...column, codes };
    }
    case 'text': {
      const values = [...column.values];
      over(values);
      return { kind: 'text', values };
    }
  }
}

/**
 * The table with the answers of donors in the rows of takers; a taker without a donor keeps what it has.
 *
 * @param columns that hold the question named `column`
 * @param method that the flags tell
 */
export function give(table: Table, column: string, columns: readonly string[], given: Given, method: string): Table {
  const taken = columns.flatMap((name) => {
    const held = table.columns[name];
    return held === undefined ? [] : [[name, takenOver(held, given)] as const];
  });
  const flags = factorColumn(table, imputedColumn(column)).codes.slice();
  for (const [k, row] of given.takers.entries()) if (given.donor[k]! >= 0) flags[row] = 0;
  const flag: Column = { kind: 'factor', levels: [method], codes: flags };
  return { ...table, columns: { ...table.columns, ...Object.fromEntries(taken), [imputedColumn(column)]: flag } };
}
