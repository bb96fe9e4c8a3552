/** Rows of a CSV file, one at a time, in flat memory; a file that cannot be read stops with its place. */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';

import { CsvError, parse } from 'csv-parse';

import { CommandFailure } from '../failures.ts';
import type { ImportMap } from './map-schema.ts';

/** Longest row, in characters. A file without line ends, or with a quote that never closes, stops here. */
const longestRow = 1_048_576;
/** Bytes of the file that the header is looked for in. */
const delimiters = [',', ';', '\t', '|'] as const;

export type CsvRow = {
  /** Number of the row as a spreadsheet shows it: the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
};

export type CsvSource = {
  /** Path of the file. */
  readonly file: string;
  /** Name of the file for messages. */
  readonly name: string;
  readonly encoding: ImportMap['encoding'];
  readonly delimiter: string;
  /** Told how many bytes were read so far. */
  readonly onBytes?: (bytes: number) => void;
};

/** Line of a chunk, counted from 0, that holds the first bytes which are not UTF-8. */
function brokenLine(chunk: Buffer): number {
  let line = 0;
  for (let start = 0; start < chunk.length; line++) {
    const end = chunk.indexOf(0x0a, start);
    const stop = end === -1 ? chunk.length : end + 1;
    if (!isUtf8(chunk.subarray(start, stop)) && stop < chunk.length) return line;
    start = stop;
  }
  return Math.max(0, line - 1);
}

/** The text of the file, decoded strictly. */
async function* decoded(source: Omit<CsvSource, 'delimiter'>, bytes?: number): AsyncGenerator<string> {
  const decoder = new TextDecoder(source.encoding, { fatal: true });
  let lines = 0;
  let read = 0;
  const stream = createReadStream(source.file, bytes === undefined ? {} : { end: bytes });
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue;
    read += chunk.length;
    source.onBytes?.(read);
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      const line = lines + brokenLine(chunk) + 1;
      throw new CommandFailure(
        `${source.name}: line ${line} is not ${source.encoding}; name the file's encoding in the map, e.g. "encoding": "windows-1252"`,
      );
    }
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) lines += 1;
    yield text;
  }
}

/** The file's first line, and the delimiter that cuts it into most columns unless the map names one. */
export async function findDelimiter(source: Omit<CsvSource, 'delimiter'>, wanted: string | undefined): Promise<string> {
  let head = '';
  for await (const text of decoded(source, 65_535)) head += text;
  const line = /[^\r\n]*/.exec(head.trimStart())?.[0] ?? '';
  if (line.trim() === '') throw new CommandFailure(`${source.name}: the file is empty`);
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

/** Every row of the file, the header first. Rows with too few or too many values come as they are. */
export async function* readCsv(source: CsvSource): AsyncGenerator<CsvRow> {
  const parser = parse({
    bom: true,
    delimiter: source.delimiter,
    max_record_size: longestRow,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const text = Readable.from(decoded(source), { objectMode: true });
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let row = 0;
  try {
    for await (const record of parser) {
      row += 1;
      if (Array.isArray(record)) yield { row, cells: record.map(String) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CommandFailure(`${source.name}: row ${row + 1}: ${reasons[error.code] ?? 'the row is not valid CSV'}`);
  } finally {
    text.destroy();
  }
}
