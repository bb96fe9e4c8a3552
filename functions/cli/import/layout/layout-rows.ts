/** Rows of a file with a layout, read: from the sheets of a workbook that the layout names, or from a CSV. */
import {
  type CellKind,
  isLostCell,
  type Layout,
  type LayoutReader,
  type LayoutRow,
  whyLost,
} from '#schemas/language/study/layout.ts';

import { CommandFailure } from '../../../laptop/data/failures.ts';
import type { Encoding } from '../../files/encodings.ts';
import { findDelimiter, readCsv } from '../read-csv.ts';
import { isWorkbook, sheetNames, sheetRows, type SheetRow, type SheetSeen } from '../workbook/read-workbook.ts';
import { isCovered, seenInWords } from '../workbook/seen-in-words.ts';

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

function openSheet({ name, layout }: LayoutFile, header: SheetRow, kind: CellKind): LayoutReader {
  const lost = header.cells.find(isLostCell);
  if (lost !== undefined)
    throw new CommandFailure(
      `${name}: ${placeOf(header)}: ${whyLost(lost)}. Nothing was stored: columns have their names there`,
    );
  const opened = layout.open(header.cells, kind);
  if (opened.kind === 'ready') return opened.reader;
  const columns = opened.missing.map(({ column, near }) =>
    near === undefined ? `"${column}"` : `"${column}" (the file has "${near}"; if that is meant, rename it)`,
  );
  const guessed = opened.missing.every(({ near }) => near !== undefined);
  const others =
    guessed || opened.unclaimed.length === 0
      ? ''
      : `. One of these may be meant, which the layout does not know: ${quoted(opened.unclaimed)}`;
  throw new CommandFailure(
    `${name}: ${placeOf(header)}: columns are missing: ${columns.join(', ')}${others}. Nothing was stored: give them the names of the original file`,
  );
}

/** Rows below the header of one sheet. `onHeader` is called when there is one. */
async function* readSheet(
  file: LayoutFile,
  rows: AsyncIterable<SheetRow>,
  kindOf: () => CellKind,
  onHeader?: (header: SheetRow) => void,
): AsyncGenerator<ReadLayoutRow> {
  let reader: LayoutReader | undefined;
  for await (const row of rows) {
    if (reader === undefined) {
      reader = openSheet(file, row, kindOf());
      onHeader?.(row);
    } else yield { sheet: row.sheet, row: row.row, read: reader.read(row.cells), reader };
  }
}

/** Cells below the header that are merged would be read as empty, all but one. @throws {CommandFailure} there are some */
function refuseMerged({ name }: LayoutFile, { sheet, row, cells }: SheetRow, { merged }: SheetSeen): void {
  const below = merged.find((range) => isCovered(range, row + 1, cells.length));
  if (below === undefined) return;
  throw new CommandFailure(
    `${name}: sheet "${sheet}": the cells ${below.range} are merged, and only the first of them holds a value. Nothing was stored: unmerge them and fill in each`,
  );
}

async function* workbookSheet(
  file: LayoutFile,
  sheet: string,
  onBytes: ((bytes: number) => void) | undefined,
  onSheet: OnSheet | undefined,
): AsyncGenerator<ReadLayoutRow, boolean> {
  const told: { kind: CellKind; header?: SheetRow; seen?: SheetSeen } = { kind: 'typed' };
  const rows = sheetRows(file.file, file.name, sheet, {
    ...(onBytes !== undefined && { onBytes }),
    onSystem: (is1904) => {
      if (is1904) told.kind = 'typed-1904';
    },
    onSeen: (seen) => {
      told.seen = seen;
    },
  });
  const onHeader = (header: SheetRow): void => {
    told.header = header;
  };
  yield* readSheet(file, rows, () => told.kind, onHeader);
  const { header, seen } = told;
  if (header !== undefined && seen !== undefined) refuseMerged(file, header, seen);
  onSheet?.(sheet, header !== undefined, header === undefined || seen === undefined ? [] : seenInWords(seen));
  return header !== undefined;
}

/** Told of each sheet of the layout whether it is there, and what is worth knowing of it. */
type OnSheet = (sheet: string, isThere: boolean, seen: readonly string[]) => void;

/**
 * Every row of a file, read.
 *
 * @param onSheet told of each sheet of the layout whether it is there, after its rows
 * @throws {CommandFailure} the file cannot be read, lacks a column, or has none of the sheets
 */
export async function* layoutRows(
  file: LayoutFile,
  onBytes?: (bytes: number) => void,
  onSheet?: OnSheet,
): AsyncGenerator<ReadLayoutRow> {
  if (!(await isWorkbook(file.file))) {
    yield* readSheet(file, csvRows(file, onBytes), () => 'text');
    return;
  }
  let there = 0;
  for (const sheet of file.layout.sheets) there += Number(yield* workbookSheet(file, sheet, onBytes, onSheet));
  if (there === 0) await refuseSheets(file);
}

/** @throws {CommandFailure} always: none of the sheets holds anything */
async function refuseSheets({ file, name, layout }: LayoutFile): Promise<never> {
  const there = await sheetNames(file, name);
  throw new CommandFailure(
    `${name} has no sheet ${layout.sheets.map((sheet) => `"${sheet}"`).join(' or ')} with rows; it has ${quoted(there.map((sheet) => sheet.name))}. Nothing was stored: give the sheet with the rows one of these names`,
  );
}
