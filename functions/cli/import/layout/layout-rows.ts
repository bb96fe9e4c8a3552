/** Rows of a file with a layout, read: from the sheets of a workbook that the layout names, or from a CSV. */
import type { Layout, LayoutReader, LayoutRow, SourceCell } from '#schemas/language/study/layout.ts';

import { CommandFailure } from '../../../laptop/data/failures.ts';
import type { Encoding } from '../../files/encodings.ts';
import { findDelimiter, readCsv } from '../read-csv.ts';
import { isWorkbook, sheetNames, sheetRows, type SheetRow } from './read-workbook.ts';

export type LayoutFile = {
  readonly file: string;
  readonly name: string;
  readonly layout: Layout;
  readonly encoding: Encoding | undefined;
};

export type ReadLayoutRow = {
  readonly sheet: string;
  readonly row: number;
  readonly read: LayoutRow;
  readonly reader: LayoutReader;
};

async function* csvRows({ file, name, encoding }: LayoutFile, onBytes?: (bytes: number) => void) {
  const text = { file, name, encoding, holds: 'table' } as const;
  const delimiter = await findDelimiter(text, undefined);
  for await (const { row, cells } of readCsv({ ...text, delimiter, onBytes })) yield { sheet: '', row, cells };
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

const placeOf = ({ sheet, row }: Pick<SheetRow, 'sheet' | 'row'>): string =>
  `${sheet === '' ? '' : `sheet "${sheet}", `}row ${row}`;

function openSheet({ name, layout }: LayoutFile, header: SheetRow): LayoutReader {
  const opened = layout.open(header.cells, header.sheet === '' ? 'text' : 'typed');
  if (opened.kind === 'ready') return opened.reader;
  const columns = opened.missing.map(({ column, near }) =>
    near === undefined ? `"${column}"` : `"${column}" (the file has "${near}"; if that is meant, rename it)`,
  );
  throw new CommandFailure(
    `${name}: ${placeOf(header)}: columns are missing: ${columns.join(', ')}. Nothing was stored: give them the names of the original file`,
  );
}

type Rows = AsyncIterable<{ readonly sheet: string; readonly row: number; readonly cells: readonly SourceCell[] }>;

/** Rows below the header of one sheet. `onHeader` is called when there is one. */
async function* readSheet(file: LayoutFile, rows: Rows, onHeader?: () => void): AsyncGenerator<ReadLayoutRow> {
  let reader: LayoutReader | undefined;
  for await (const row of rows) {
    if (reader === undefined) {
      reader = openSheet(file, row);
      onHeader?.();
    } else yield { sheet: row.sheet, row: row.row, read: reader.read(row.cells), reader };
  }
}

/**
 * Every row of a file, read.
 *
 * @param onSheet told of each sheet of the layout whether it is there, after its rows
 * @throws {CommandFailure} the file cannot be read, lacks a column, or has none of the sheets
 */
export async function* layoutRows(
  file: LayoutFile,
  onBytes?: (bytes: number) => void,
  onSheet?: (sheet: string, isThere: boolean) => void,
): AsyncGenerator<ReadLayoutRow> {
  if (!(await isWorkbook(file.file))) {
    yield* readSheet(file, csvRows(file, onBytes));
    return;
  }
  const there = new Set<string>();
  for (const sheet of file.layout.sheets) {
    yield* readSheet(file, sheetRows(file.file, file.name, sheet, onBytes), () => there.add(sheet));
    onSheet?.(sheet, there.has(sheet));
  }
  if (there.size === 0) await refuseSheets(file);
}

/** @throws {CommandFailure} always: none of the sheets holds anything */
async function refuseSheets({ file, name, layout }: LayoutFile): Promise<never> {
  const there = await sheetNames(file, name);
  throw new CommandFailure(
    `${name} has no sheet ${layout.sheets.map((sheet) => `"${sheet}"`).join(' or ')} with rows; it has ${quoted(there)}. Nothing was stored: give the sheet with the rows one of these names`,
  );
}
