/** Rows of a workbook (.xlsx), sheet by sheet and one at a time: a sheet of any length takes the memory of a row. */
import { type FileHandle, open } from 'node:fs/promises';

import { HucreError } from 'hucre';
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';

import type { SourceCell } from '#schemas/language/study/layout.ts';

import { CommandFailure } from '../../../laptop/data/failures.ts';
import { findFile } from '../file-state.ts';

export type SheetRow = {
  /** Empty for a CSV. */
  readonly sheet: string;
  /** As a spreadsheet shows it: the first row is 1. */
  readonly row: number;
  readonly cells: readonly SourceCell[];
};

/** Told the bytes read so far. */
type OnBytes = (bytes: number) => void;

const chunkBytes = 1 << 16;

/** The bytes of a file, read as they are asked for; the file is closed at its end, or when nobody wants more. */
function bytesOf(file: string, onBytes: OnBytes | undefined): ReadableStream<Uint8Array> {
  let handle: FileHandle | undefined;
  let bytes = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      handle ??= await open(file, 'r');
      const { buffer, bytesRead } = await handle.read(new Uint8Array(chunkBytes), 0, chunkBytes);
      bytes += bytesRead;
      onBytes?.(bytes);
      if (bytesRead > 0) {
        controller.enqueue(buffer.subarray(0, bytesRead));
        return;
      }
      await handle.close();
      controller.close();
    },
    async cancel() {
      await handle?.close();
    },
  });
}

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
    return buffer.toString('latin1', 0, bytesRead) === 'PK\x03\x04';
  } finally {
    await handle.close();
  }
}

const damaged = (name: string, where: string): CommandFailure =>
  new CommandFailure(
    `${name}${where}: the workbook is cut off or damaged; nothing was stored. Download it again, or open it and save it as .xlsx`,
  );

/**
 * Every row of one sheet that holds something; none where there is no such sheet.
 *
 * @throws {CommandFailure} the workbook is cut off or damaged, or needs a password
 */
export async function* sheetRows(
  file: string,
  name: string,
  sheet: string,
  onBytes?: OnBytes,
): AsyncGenerator<SheetRow> {
  let row = 0;
  try {
    for await (const { index, values } of streamXlsxRows(bytesOf(file, onBytes), { sheet })) {
      row = index + 1;
      if (values.some((cell) => cell !== null && cell !== '')) yield { sheet, row, cells: values };
    }
  } catch (error) {
    if (!(error instanceof HucreError) && !(error instanceof RangeError) && !isZlibError(error)) throw error;
    throw damaged(name, row === 0 ? '' : `: sheet "${sheet}", after row ${row}`);
  }
}

/** Inflating damaged bytes fails with an error of the platform. */
const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^(Z_|ERR_)/.test(error.code);

/** The names of all sheets, for a message: the workbook is read into memory. @throws {CommandFailure} it is cut off or damaged */
export async function sheetNames(file: string, name: string): Promise<readonly string[]> {
  try {
    const names: string[] = [];
    await readXlsx(bytesOf(file, undefined), {
      sheets: (sheet) => {
        names.push(sheet.name);
        return false;
      },
    });
    return names;
  } catch (error) {
    throw error instanceof HucreError ? damaged(name, '') : error;
  }
}
