/** Reads the list that a sample is drawn from, one PSU a row, and names row and column of everything that is wrong. */
import * as v from 'valibot';

import { issuesInWords } from '#schemas/basics/issue-words.ts';
import { nearestName } from '#schemas/basics/nearest-name.ts';
import { plainCode } from '#schemas/basics/plain-text.ts';
import { frameUnitSchema } from '#schemas/fieldwork/round.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import type { Listed } from '#functions/fieldwork/sampling/listed.ts';
import { readNumber } from '#schemas/basics/read-number.ts';
import { isFrameColumn, numberReader, regionFault, unitOf } from '#functions/fieldwork/describing/frame-cells.ts';

import type { TextFile } from '../files/decode-file.ts';
import { type CsvRow, findDelimiter, readCsv } from '../import/read-csv.ts';

export type ListReading = {
  readonly faults: readonly string[];
  readonly listed: readonly Listed[];
  /** Columns that no round takes. */
  readonly left: readonly string[];
};

export type Wanted = {
  readonly instrument: string;
  /** The questionnaire, where somebody knows it. */
  readonly asked: Instrument | undefined;
  readonly needsSize: boolean;
  readonly order: readonly string[];
  readonly unitsFromSize: boolean;
};

/** What the draw says, and nobody before it. */
const drawn: Readonly<Record<string, string>> = {
  firstStageWeight: 'weights come out of the draw; take the column out',
  stageOneWeight: 'weights come out of the draw; take the column out',
  instrument: 'the design says of which questionnaire; take the column out',
};

function headerFaults(header: readonly string[], { needsSize, order }: Wanted): readonly string[] {
  const needed = ['psu', 'stratum', ...(needsSize ? ['size'] : [])];
  const missing = needed.filter((name) => !header.includes(name));
  const unsorted = order.filter((name) => !header.includes(name) && !needed.includes(name));
  return [
    ...missing.map((name) => {
      const meant = nearestName(name, header);
      return `row 1: the column ${name} is missing${meant === undefined ? '' : `; is it "${meant}"?`}`;
    }),
    ...unsorted.map((name) => `order: the list has no column "${name}"`),
    ...header.flatMap((name, at) => [
      ...(name !== '' && header.indexOf(name) !== at ? [`row 1: two columns are called "${name}"`] : []),
      ...(drawn[name] === undefined ? [] : [`row 1, ${name}: ${drawn[name]}`]),
    ]),
  ];
}

/** The size, or what is wrong with it. */
function sizeOf(cell: string, numberOf: (cell: string) => number | string): number | string {
  if (cell === '') return 'is missing';
  const size = numberOf(cell);
  if (typeof size === 'string') return `must be a number, not ${JSON.stringify(cell.slice(0, 40))}`;
  return size > 0 ? size : `must be above 0, not ${cell}; leave out places in which nobody lives`;
}

const firstOf = async (rows: AsyncGenerator<CsvRow>): Promise<readonly string[]> => {
  const next = await rows.next();
  if (next.done === true) return [];
  return next.value.cells.map((cell) => cell.trim());
};

type Row = Listed & { readonly order: (string | number)[] };

/** Cells of a column are sorted as numbers when all of them are numbers. */
function readNumbers(rows: readonly Row[], columns: number, decimal: '.' | ','): void {
  for (let at = 0; at < columns; at++) {
    const numbers = rows.map(({ order }) => readNumber(String(order[at]), decimal));
    if (numbers.includes(undefined)) continue;
    for (const [row, { order }] of rows.entries()) order[at] = numbers[row] ?? 0;
  }
}

/**
 * The list in this file, row by row in flat memory but for what is kept of each.
 *
 * @throws {CommandFailure} the file is not there, or is no CSV
 */
export async function readList(file: TextFile, wanted: Wanted, said?: string): Promise<ListReading> {
  const name = file.name ?? file.file;
  const delimiter = await findDelimiter(file, said);
  const decimal = delimiter === ';' ? ',' : '.';
  const numberOf = numberReader(decimal);
  const rows = readCsv({ ...file, name, delimiter });
  const header = await firstOf(rows);
  const faults = [...headerFaults(header, wanted)];
  const kept: Row[] = [];
  const left = header.filter((column) => column !== '' && column !== 'size' && !isFrameColumn(column));
  if (faults.length > 0) {
    await rows.return(undefined);
    return { faults, listed: [], left };
  }
  const orderAt = wanted.order.map((column) => header.indexOf(column));
  const seen = new Map<string, number>();
  for (let next = await rows.next(); next.done !== true; next = await rows.next()) {
    const { row, cells } = next.value;
    const place = `row ${row}`;
    if (cells.length !== header.length)
      faults.push(`${place}: has ${cells.length} values, and the header has ${header.length}`);
    const record: Record<string, string> = {};
    for (let at = 0; at < header.length; at++) record[header[at] ?? ''] = (cells[at] ?? '').trim();
    const size = wanted.needsSize || record['size'] ? sizeOf(record['size'] ?? '', numberOf) : 1;
    if (typeof size === 'string') faults.push(`${place}, size: ${size}`);
    const region = regionFault(record['region']);
    if (region !== undefined) faults.push(`${place}, region: ${region}`);
    const psu = plainCode(record['psu'] ?? '');
    const before = seen.get(psu);
    if (before === undefined) seen.set(psu, row);
    else if (psu !== '') faults.push(`${place}, psu: "${psu}" stands in the list twice, in row ${before} as well`);
    const own = unitOf(record, wanted.asked, numberOf);
    own['instrument'] = wanted.instrument;
    own['firstStageWeight'] = 1;
    if (wanted.unitsFromSize && typeof size === 'number') own['units'] = size;
    const unit = v.safeParse(frameUnitSchema, own);
    if (!unit.success) {
      faults.push(...issuesInWords(unit.issues).map((fault) => `${place}, ${fault}`));
      continue;
    }
    if (typeof size === 'number')
      kept.push({ size, order: orderAt.map((at) => (cells[at] ?? '').trim()), unit: unit.output });
  }
  if (kept.length === 0 && faults.length === 0) faults.push('the list has no rows');
  readNumbers(kept, orderAt.length, decimal);
  return { faults, listed: kept, left };
}
