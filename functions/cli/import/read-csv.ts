/** Rows of a CSV file, one at a time, in flat memory; a file that cannot be read stops with its place. */
import { Readable } from 'node:stream';

import { CsvError, parse } from 'csv-parse';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { decodeFile, type TextFile } from '../files/decode-file.ts';

/** Longest row, in characters. A file without line ends, or with a quote that never closes, stops here. */
const longestRow = 1_048_576;
const delimiters = [',', ';', '\t', '|'] as const;

export type CsvRow = {
  /** Number of the row as a spreadsheet shows it: the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
};

export type CsvSource = TextFile & { readonly name: string; readonly delimiter: string };

/** The file's first line, and the delimiter that cuts it into most columns unless the map names one. */
export async function findDelimiter(source: TextFile, wanted: string | undefined): Promise<string> {
  let head = '';
  for await (const text of decodeFile({ ...source, onBytes: undefined })) {
    head += text;
    if (head.trimStart().includes('\n')) break;
  }
  const line = /[^\r\n]*/.exec(head.trimStart())?.[0] ?? '';
  if (line.trim() === '') throw new CommandFailure(`${source.name ?? source.file}: the file is empty`);
  if (wanted !== undefined) return wanted;
  const counts = delimiters.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quoted value is never closed',
  INVALID_OPENING_QUOTE: 'a quote stands inside a value that does not begin with one',
  CSV_INVALID_CLOSING_QUOTE: 'something follows a closing quote before the next separator',
  CSV_MAX_RECORD_SIZE: 'the row is longer than a million characters; perhaps a quote is never closed',
};

/**
 * Every row of the file that holds something, the header first. Rows with too few or too many values come as they are;
 * rows of blanks and commas, as spreadsheets leave them below a table, are counted and passed over.
 */
export async function* readCsv(source: CsvSource): AsyncGenerator<CsvRow> {
  const parser = parse({
    delimiter: source.delimiter,
    max_record_size: longestRow,
    relax_column_count: true,
  });
  const text = Readable.from(decodeFile(source), { objectMode: true });
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let row = 0;
  try {
    for await (const record of parser) {
      row += 1;
      const cells: readonly string[] = Array.isArray(record) ? record.map(String) : [];
      if (cells.some((cell) => cell.trim() !== '')) yield { row, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Rows that were read before it are still on their way here: the parser knows how many there were.
    const before = typeof error['records'] === 'number' ? error['records'] : row;
    throw new CommandFailure(`${source.name}: row ${before + 1}: ${reasons[error.code] ?? 'the row is not valid CSV'}`);
  } finally {
    text.destroy();
  }
}
