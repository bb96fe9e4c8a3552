/** Rows of a workbook (.xlsx), sheet by sheet and one at a time: a sheet of any length takes the memory of a row. */
import { type FileHandle, open } from 'node:fs/promises';

import type { SourceCell } from '#schemas/language/study/layout.ts';

import { CommandFailure } from '../../../laptop/data/failures.ts';
import { UnreadableFile } from '../binary-file.ts';
import { findFile } from '../file-state.ts';
import { limits } from './limits.ts';
import { openWorkbook } from './open-workbook.ts';
import { XmlFeed } from './read-xml.ts';
import { type Merged, SheetReader } from './sheet-reader.ts';
import type { OnBytes } from './unpack.ts';

export type SheetRow = {
  /** Empty for a CSV. */
  readonly sheet: string;
  /** As a spreadsheet shows it: the first row is 1. */
  readonly row: number;
  readonly cells: readonly SourceCell[];
};

/** What is known of a sheet besides its rows. */
export type SheetSeen = {
  readonly isHidden: boolean;
  /** Rows and columns that a spreadsheet does not show, such as those that a filter leaves out. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly merged: readonly Merged[];
};

export type Reading = {
  readonly onBytes?: OnBytes;
  /** Told before the first row whether the workbook counts days from 1904. */
  readonly onSystem?: (is1904: boolean) => void;
  /** Told after the last row. */
  readonly onSeen?: (seen: SheetSeen) => void;
};

/** Read at once: a row of fifty bytes may have its only cell in the last column, and is 16,384 cells wide then. */
const pieceBytes = 1 << 12;

/** First bytes of a zip archive: of one with parts, an empty one, and one in several files. */
const archive = /^PK(?:\x03\x04|\x05\x06|\x07\x08)/;

/**
 * Whether a file is a zip archive, as workbooks are.
 *
 * @throws {CommandFailure} there is no such file
 */
export async function isWorkbook(file: string): Promise<boolean> {
  await findFile(file);
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return archive.test(buffer.toString('latin1', 0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** What cannot be read, with the file that it is about. */
const named = (name: string, error: unknown): unknown =>
  error instanceof UnreadableFile ? new CommandFailure(`${name}: ${error.message}`) : error;

async function* rowsIn(handle: FileHandle, sheet: string, reading: Reading): AsyncGenerator<SheetRow> {
  const book = await openWorkbook(handle, reading.onBytes);
  const found = book.sheets.find(({ name }) => name === sheet);
  if (found === undefined) return;
  const { is1904, unpacker } = book;
  reading.onSystem?.(is1904);
  const [texts, dayFormats] = [await book.texts(), await book.dayFormats()];
  const reader = new SheetReader({ sheet, texts, dayFormats, is1904 });
  const feed = new XmlFeed(found.part.name, reader.events);
  for await (const chunk of unpacker.part(found.part, limits.sheet)) {
    for (let at = 0; at < chunk.length; at += pieceBytes) {
      feed.write(chunk.subarray(at, at + pieceBytes));
      for (const row of reader.rows.splice(0)) yield { sheet, ...row };
    }
  }
  feed.close();
  const { hiddenRows, hiddenColumns, merged } = reader;
  reading.onSeen?.({ isHidden: found.isHidden, hiddenRows, hiddenColumns, merged });
}

/**
 * Every row of one sheet that holds something; none where there is no such sheet.
 *
 * @throws {CommandFailure} the workbook is cut off, damaged or larger than is read, needs a password, or is something else
 */
export async function* sheetRows(
  file: string,
  name: string,
  sheet: string,
  reading: Reading = {},
): AsyncGenerator<SheetRow> {
  const handle = await open(file, 'r');
  try {
    yield* rowsIn(handle, sheet, reading);
  } catch (error) {
    throw named(name, error);
  } finally {
    await handle.close();
  }
}

/** The sheets of a workbook in their order. @throws {CommandFailure} as for their rows */
export async function sheetNames(
  file: string,
  name: string,
): Promise<readonly { readonly name: string; readonly isHidden: boolean }[]> {
  const handle = await open(file, 'r');
  try {
    return (await openWorkbook(handle)).sheets;
  } catch (error) {
    throw named(name, error);
  } finally {
    await handle.close();
  }
}
