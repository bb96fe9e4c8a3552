/** A table of benchmarks out of a file: the rows of a CSV or of one sheet, handed to its layout. */
import { basename } from 'node:path';

import { yearOf } from '#analysis/remittances/benchmarks/known.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { SourceCell } from '#schemas/language/study/layout.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { Encoding } from '../files/encodings.ts';
import { isWorkbook, sheetNames, sheetRows } from '../import/layout/read-workbook.ts';
import { findDelimiter, readCsv } from '../import/read-csv.ts';
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
};

/** More rows than any such table has. */
const mostRows = 100_000;

const textOf = (cell: SourceCell): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');

async function gathered(name: string, source: AsyncIterable<{ row: number; cells: readonly SourceCell[] }>) {
  const rows: Row[] = [];
  for await (const { row, cells } of source) {
    if (rows.length === mostRows)
      throw new CommandFailure(
        `${name}: more than ${mostRows} rows; take the rows of the country into a file of their own`,
      );
    rows.push({ row, cells: cells.map(textOf) });
  }
  return rows;
}

/** The sheet that is asked for, or the only one. */
async function sheetOf({ file, sheet }: BenchmarkFile, name: string): Promise<string> {
  const names = await sheetNames(file, name);
  const [only] = names;
  if (sheet === undefined && only !== undefined && names.length === 1) return only;
  if (sheet !== undefined && names.includes(sheet)) return sheet;
  const asked = sheet === undefined ? 'has several sheets' : `has no sheet "${sheet}"`;
  throw new CommandFailure(`${name} ${asked}; say --sheet with one of ${names.map((one) => `"${one}"`).join(', ')}`);
}

async function rowsOf(from: BenchmarkFile) {
  const { file, encoding } = from;
  const name = basename(file);
  const text = { file, name, encoding, holds: 'table' } as const;
  if (await isWorkbook(file))
    return { rows: await gathered(name, sheetRows(file, name, await sheetOf(from, name))), decimal: '.' as const };
  const delimiter = await findDelimiter(text, undefined);
  return {
    rows: await gathered(name, readCsv({ ...text, delimiter })),
    decimal: delimiter === ';' ? (',' as const) : ('.' as const),
  };
}

/**
 * Benchmarks for a round out of a file.
 *
 * @throws {CommandFailure} the file cannot be read
 */
export async function readBenchmarks(from: BenchmarkFile, round: Round): Promise<Reading> {
  const { rows, decimal } = await rowsOf(from);
  const { country } = round;
  const reading = layouts[from.layout](rows, { country, year: yearOf(round), source: from.source, decimal });
  return { ...reading, faults: byRow(reading.faults) };
}
