/** Tables as CSV files beside an R script. */
import { writeFileSync } from 'node:fs';
import type { Column, Table } from '#analysis/statistics/columns/columns.ts';

function cell(column: Column | undefined, row: number): string {
  switch (column?.kind) {
    case undefined:
      return '';
    case 'numeric':
      return Number.isNaN(column.values[row]) ? '' : String(column.values[row]);
    case 'factor':
      return column.levels[column.codes[row] ?? -1] ?? '';
    case 'text':
      return column.values[row] ?? '';
  }
}

/** Writes some columns of a table as `NAME.csv` into a folder. */
export function writeCsv(folder: URL, name: string, table: Table, columns: readonly string[]): void {
  const lines = Array.from({ length: table.rowCount }, (_, row) =>
    columns.map((column) => cell(table.columns[column], row)).join(','),
  );
  writeFileSync(new URL(`${name}.csv`, folder), `${[columns.join(','), ...lines].join('\n')}\n`);
}
