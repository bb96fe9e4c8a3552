/** A table in any file that import reads – CSV, Stata, SPSS – as rows of text, the header first. */
import { open } from 'node:fs/promises';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { Encoding } from '../files/encodings.ts';
import type { ColumnInfo } from './cell-values.ts';
import { type CsvRow, findDelimiter, readCsv } from './read-csv.ts';
import { readSav } from './read-sav.ts';
import { readStata } from './read-stata.ts';
import { UnreadableFile } from './binary-file.ts';

export type TableFile = {
  readonly file: string;
  /** For messages. */
  readonly name: string;
  readonly encoding: Encoding | undefined;
  readonly delimiter: string | undefined;
};

export type OpenTable = {
  readonly name: string;
  /** Reads from the beginning, each time that it is called. */
  readonly rows: (onBytes?: (bytes: number) => void) => AsyncIterable<CsvRow>;
  /** What the file says of its columns; nothing for CSV. */
  readonly info: ReadonlyMap<string, ColumnInfo>;
};

async function head(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** What a reader throws, as a sentence; anything else as it is. */
function inWords(name: string, error: unknown): unknown {
  if (error instanceof UnreadableFile) return new CommandFailure(`${name}: ${error.message}`);
  return error instanceof RangeError ? new CommandFailure(`${name}: the file is cut off or damaged`) : error;
}

async function packageTable({ file, name, encoding }: TableFile, read: typeof readStata): Promise<OpenTable> {
  const { columns, rows, info } = await read(file, encoding).catch((error: unknown) => {
    throw inWords(name, error);
  });
  return {
    name,
    info,
    async *rows() {
      let row = 1;
      yield await Promise.resolve({ row, cells: columns });
      try {
        for (const cells of rows()) yield { row: ++row, cells };
      } catch (error) {
        throw inWords(name, error);
      }
    },
  };
}

/**
 * Opens a table, whatever kind of file holds it.
 *
 * @throws {CommandFailure} it cannot be read; the sentence says what it is and what to do
 */
export async function openTable(file: TableFile): Promise<OpenTable> {
  const start = await head(file.file);
  if (start.startsWith('<stata_dta>')) return packageTable(file, readStata);
  if (start.startsWith('$FL2')) return packageTable(file, readSav);
  if (/^[\x69-\x73][\x01\x02]\x01/.test(start))
    throw new CommandFailure(
      `${file.name} is a Stata file older than Stata 13; save it again with saveold or use version 13 or later`,
    );
  const { file: path, name, encoding } = file;
  const text = { file: path, name, encoding, holds: 'table' } as const;
  const delimiter = await findDelimiter(text, file.delimiter);
  return { name, info: new Map(), rows: (onBytes) => readCsv({ ...text, delimiter, onBytes }) };
}
