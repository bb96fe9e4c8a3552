/** A table of benchmarks out of a file: the rows of a CSV or of one sheet, handed to its layout. */
import { basename } from 'node:path';

import { yearOf } from '#analysis/remittances/benchmarks/known.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { isDayCell, isLostCell, type SourceCell, whyLost } from '#schemas/language/study/layout.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { Encoding } from '../files/encodings.ts';
import { findDelimiter, readCsv } from '../import/read-csv.ts';
import { isWorkbook, sheetNames, sheetRows, type SheetSeen } from '../import/workbook/read-workbook.ts';
import { mergedInWords, seenInWords } from '../import/workbook/seen-in-words.ts';
import { faulty } from '../round/round-files.ts';
import { bilateralMatrix } from './layouts/bilateral-matrix.ts';
import { centralBank } from './layouts/central-bank.ts';
import { plain } from './layouts/plain.ts';
import { unDesa } from './layouts/un-desa.ts';
import { worldBank } from './layouts/world-bank.ts';
import { byRow, type Layout, type Reading, type Row } from './reading.ts';

export const layoutNames = ['plain', 'world-bank', 'central-bank', 'un-desa', 'bilateral-matrix'] as const;
export type LayoutName = (typeof layoutNames)[number];

const layouts: Readonly<Record<LayoutName, Layout>> = {
  plain,
  'world-bank': worldBank,
  'central-bank': centralBank,
  'un-desa': unDesa,
  'bilateral-matrix': bilateralMatrix,
};

export type BenchmarkFile = {
  readonly file: string;
  readonly layout: LayoutName;
  readonly sheet: string | undefined;
  readonly encoding: Encoding | undefined;
  readonly source: string | undefined;
  /** Figures may be of any size: the round is of a part of its country. */
  readonly anySize: boolean;
};

/** More rows, and more cells, than any such table has. */
const most = { rows: 100_000, cells: 5_000_000 } as const;

const textOf = (cell: SourceCell): string =>
  isDayCell(cell) ? cell.moment.toISOString().slice(0, 10) : isLostCell(cell) ? '' : String(cell ?? '');

/** Rows as text. @throws {CommandFailure} too many of them, or cells that show no value */
async function gathered(name: string, source: AsyncIterable<{ row: number; cells: readonly SourceCell[] }>) {
  const rows: Row[] = [];
  const lost: string[] = [];
  let count = 0;
  for await (const { row, cells } of source) {
    count += cells.length;
    if (rows.length === most.rows || count > most.cells)
      throw new CommandFailure(
        `${name}: more than ${most.rows} rows or ${most.cells} cells; take the rows of the country into a file of their own`,
      );
    rows.push({ row, cells: cells.map(textOf) });
    lost.push(...cells.filter(isLostCell).map(whyLost));
  }
  if (lost.length > 0) throw faulty(name, 'table of benchmarks that could be used; nothing was changed', lost);
  return rows;
}

/** The sheet that is asked for, or the only one. */
async function sheetOf({ file, sheet }: BenchmarkFile, name: string): Promise<string> {
  const sheets = await sheetNames(file, name);
  const [only] = sheets;
  if (sheet === undefined && only !== undefined && sheets.length === 1) return only.name;
  if (sheet !== undefined && sheets.some((one) => one.name === sheet)) return sheet;
  const asked = sheet === undefined ? 'has several sheets' : `has no sheet "${sheet}"`;
  const there = sheets.map((one) => `"${one.name}"${one.isHidden ? ' (hidden)' : ''}`);
  throw new CommandFailure(`${name} ${asked}; say --sheet with one of ${there.join(', ')}`);
}

type Table = {
  readonly rows: readonly Row[];
  readonly decimal: '.' | ',';
  /** What is worth knowing of a sheet besides its rows. */
  readonly seen: readonly string[];
};

async function sheetIn(from: BenchmarkFile, name: string): Promise<Table> {
  const sheet = await sheetOf(from, name);
  const seen: string[] = [];
  const onSeen = (told: SheetSeen): void => {
    seen.push(...[...seenInWords(told), ...mergedInWords(told)].map((each) => `sheet "${sheet}": ${each}`));
  };
  const rows = await gathered(name, sheetRows(from.file, name, sheet, { onSeen }));
  return { rows, decimal: '.', seen };
}

async function tableIn(from: BenchmarkFile): Promise<Table> {
  const { file, encoding } = from;
  const name = basename(file);
  if (await isWorkbook(file)) return sheetIn(from, name);
  const text = { file, name, encoding, holds: 'table' } as const;
  const delimiter = await findDelimiter(text, undefined);
  const rows = await gathered(name, readCsv({ ...text, delimiter }));
  return { rows, decimal: delimiter === ';' ? ',' : '.', seen: [] };
}

/**
 * Benchmarks for a round out of a file.
 *
 * @param thisYear later ones have no figures yet
 * @throws {CommandFailure} the file cannot be read
 */
export async function readBenchmarks(from: BenchmarkFile, round: Round, thisYear: number): Promise<Reading> {
  const { rows, decimal, seen } = await tableIn(from);
  const { country, exchangeRates: rates, reportingCurrency: currency, benchmarks: before = [] } = round;
  const about = {
    country,
    rates,
    currency,
    before,
    year: yearOf(round),
    source: from.source,
    decimal,
    thisYear,
    anySize: from.anySize,
  };
  const reading = layouts[from.layout](rows, about);
  return { ...reading, notes: [...seen, ...reading.notes], faults: byRow(reading.faults) };
}
