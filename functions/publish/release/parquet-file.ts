/** Rows as one Parquet file that any statistics program reads: numbers as nullable DOUBLE, all else as nullable text. */
import { ByteWriter, parquetWrite } from 'hyparquet-writer';

import { roundFigure } from './csv.ts';
import type { Columns, FileContent } from './file-content.ts';

/** A column of text holds a number, or the other way round. */
export class ParquetColumnError extends Error {
  override readonly name = 'ParquetColumnError';
}

function valuesOf<Row>([name, cell]: Columns<Row>[number], rows: readonly Row[], isText: boolean) {
  return rows.map((row) => {
    const value = cell(row);
    if (value === null || value === '' || (typeof value === 'number' && !Number.isFinite(value))) return null;
    if ((typeof value === 'string') !== isText)
      throw new ParquetColumnError(`the column ${name} is ${isText ? 'text' : 'of numbers'} and holds ${typeof value}`);
    return typeof value === 'number' ? roundFigure(value) + 0 : value; // a dictionary cannot tell -0 from 0
  });
}

/**
 * Rows by columns. A column has the same type in every release, whatever is in it; empty text is null, as is what is no number.
 *
 * @param isText which columns hold text
 * @throws {ParquetColumnError} a column holds something else than it is said to
 */
export async function parquetFile<Row>(
  name: string,
  columns: Columns<Row>,
  rows: readonly Row[],
  isText: (column: string) => boolean,
): Promise<FileContent> {
  const writer = new ByteWriter();
  await parquetWrite({
    writer,
    columnData: columns.map((column) => ({
      name: column[0],
      type: isText(column[0]) ? ('STRING' as const) : ('DOUBLE' as const),
      data: valuesOf(column, rows, isText(column[0])),
      nullable: true,
    })),
    createdBy: 'remit',
    statistics: false,
  });
  const contentType = 'application/vnd.apache.parquet';
  return { name, contentType, rows: rows.length, bytes: new Uint8Array(writer.getBuffer()) };
}
