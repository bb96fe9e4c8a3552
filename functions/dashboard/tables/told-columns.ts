/** Columns that say the same in every row are told once above the table, so that the others have room. */
import type { Column } from './data-table.ts';

export type Told = { readonly key: string; readonly label: string; readonly text: string };

export type Columns<Row> = { readonly shown: readonly Column<Row>[]; readonly told: readonly Told[] };

/** Splits columns; a single row keeps all of them, and the first column and those marked `always` stay. */
export function toldColumns<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Columns<Row> {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return { shown: columns, told: [] };
  const isTold = (column: Column<Row>, at: number): boolean => {
    if (at === 0 || column.always === true) return false;
    const { text } = column.cell(first);
    return rows.every((row) => column.cell(row).text === text);
  };
  const constant = new Set(columns.filter(isTold));
  return {
    shown: columns.filter((column) => !constant.has(column)),
    told: [...constant].map((column) => ({ key: column.key, label: column.label, text: column.cell(first).text })),
  };
}
