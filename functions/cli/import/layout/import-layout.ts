/**
 * Imports a file with a layout in two passes: the first reads and checks every row and stores nothing, the second stores
 * what the first found good.
 */
import { checkResponse } from '#schemas/language/check/check-response.ts';
import type { LayoutRow } from '#schemas/language/study/layout.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { inWords } from '#schemas/language/words/speak.ts';
import type { FormWords } from '#schemas/language/words/form-words.ts';
import { isOutside, outsideRound } from '#schemas/fieldwork/outside-round.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { StoreResponseDeps, ValidResponse } from '#functions/ingest/store-response.ts';

import { CommandFailure } from '../../../laptop/data/failures.ts';
import type { CellFault } from '../compiling.ts';
import type { ErrorFile } from '../error-file.ts';
import { sizeOfFile } from '../file-state.ts';
import { sourceId } from '../source-id.ts';
import { SpillIndex } from '../spill-index.ts';
import { type Loaded, type RowToStore, storeRows } from '../store-rows.ts';
import type { FlagFile } from './flag-file.ts';
import { type LayoutFile, layoutRows, type ReadLayoutRow } from './layout-rows.ts';
import type { RowSpool } from './row-spool.ts';
import { Tally } from './tally.ts';

export type LayoutJob = LayoutFile & {
  readonly instrument: Instrument;
  /** Id of the round, which may be made only after the first pass. */
  readonly round: string;
  readonly words: FormWords;
  /** When it is imported. */
  readonly now: Date;
  readonly progress: (step: 'checking' | 'storing', share: number, rows: number) => void;
};

export type CheckedLayout = {
  readonly rows: number;
  readonly refused: number;
  /** Exact copies of earlier rows: counted once. */
  readonly copies: number;
  readonly tally: Tally;
  /** What should be known of sheets and columns, one sentence each. */
  readonly notes: readonly string[];
  readonly repeated: ReadonlySet<number>;
};

type Checked =
  | { readonly kind: 'response'; readonly response: ValidResponse }
  | { readonly kind: 'refused'; readonly faults: readonly CellFault[] };

/** The id of a row: the same for the same row of whatever file, so that importing again adds nothing. */
const idOf = ({ round, instrument }: LayoutJob, { day, identity }: LayoutRow): string =>
  sourceId(Date.parse(`${day}T00:00:00Z`), [round, instrument.id, ...identity]);

/** The year in which the World Bank began to collect prices of remittances. */
const firstYear = 2008;

/** A quarter that has not begun on the day of the import has no prices yet, and nobody collected any before the Bank did. */
function impossibleQuarter({ now }: LayoutJob, { read, reader }: ReadLayoutRow): readonly CellFault[] {
  if (read.period === '') return [];
  const [year, quarter] = [Number(read.period.slice(0, 4)), Number(read.period.slice(6))];
  const fault = (rule: string, message: string): readonly CellFault[] => [
    { column: reader.columnOf('period'), pointer: '/answers/period', rule, message, value: read.period },
  ];
  if (year < firstYear)
    return fault('past', `Prices are collected since ${firstYear}: correct the quarter in the file.`);
  if (Date.UTC(year, quarter * 3 - 3, 1) <= now.getTime()) return [];
  return fault('future', 'The quarter has not begun yet: correct it in the file.');
}

function checkRow(job: LayoutJob, row: ReadLayoutRow): Checked {
  const { read, reader } = row;
  const { id: instrument, version } = job.instrument;
  const moment = `${read.day}T12:00:00.000Z`;
  const body = { id: idOf(job, read), round: job.round, instrument, version, startedAt: moment, endedAt: moment };
  const checked = checkResponse(
    job.instrument,
    { ...body, answers: read.answers },
    { notCollected: reader.notCollected, receivedAt: job.now.getTime() },
  );
  const impossible = impossibleQuarter(job, row);
  if (read.faults.length === 0 && impossible.length === 0 && checked.kind === 'valid')
    return { kind: 'response', response: checked.response };
  const own = [
    ...read.faults.map(({ question, ...fault }) => ({ ...fault, pointer: `/answers/${question}` })),
    ...impossible,
  ];
  const unread = new Set(own.map(({ pointer }) => pointer));
  const found = checked.kind === 'valid' ? [] : checked.faults.filter(({ pointer }) => !unread.has(pointer));
  const inColumns = inWords(job.words, found).map((fault) => {
    const question = fault.pointer.split('/')[2] ?? '';
    const answer = Object.hasOwn(read.answers, question) ? read.answers[question] : undefined;
    return { ...fault, column: reader.columnOf(question), value: answer === undefined ? '' : JSON.stringify(answer) };
  });
  return { kind: 'refused', faults: [...own, ...inColumns] };
}

/** Where the first pass puts rows: what is refused, what is flagged, and what is good. */
export type Outputs = { readonly errors: ErrorFile; readonly flags: FlagFile; readonly spool: RowSpool };

/**
 * First pass: reads every row, writes down what is refused, what is flagged and what is good, and stores nothing.
 *
 * @throws {CommandFailure} the file as a whole cannot be imported: not readable, a column or all sheets missing, no rows
 */
export async function checkLayout(job: LayoutJob, { errors, flags, spool }: Outputs): Promise<CheckedLayout> {
  const size = await sizeOfFile(job.file);
  const tally = new Tally(job.layout);
  const ids = new SpillIndex();
  const notes = new Set<string>();
  let [rows, refused] = [0, 0];
  const onBytes = (bytes: number): void => {
    job.progress('checking', Math.min(1, bytes / size), rows);
  };
  const onSheet = (sheet: string, isThere: boolean, seen: readonly string[]): void => {
    for (const each of seen) notes.add(`sheet "${sheet}": ${each}`);
    if (!isThere) notes.add(`the workbook has no sheet "${sheet}", or nothing in it; the others were read`);
  };
  try {
    for await (const row of layoutRows(job, onBytes, onSheet)) {
      rows += 1;
      for (const note of row.reader.notes) notes.add(row.sheet === '' ? note : `sheet "${row.sheet}": ${note}`);
      const checked = checkRow(job, row);
      if (checked.kind === 'response') {
        tally.add(row); // what is refused is neither flagged and kept nor a day of the round
        await flags.add(row);
        ids.add(checked.response.id, '', rows);
        spool.add({ row: rows, notCollected: row.reader.notCollected, response: checked.response });
      } else {
        refused += 1;
        await errors.add(row.row, checked.faults, row.sheet);
      }
    }
    if (rows === 0) throw new CommandFailure(`${job.name}: the file has a header and no rows`);
    const repeated = ids.repeatedRows();
    return { rows, refused, copies: repeated.size, tally, notes: [...notes], repeated };
  } finally {
    ids.close();
  }
}

/** Every row that is to be stored; undefined for copies. */
async function* rowsToStore(
  spool: RowSpool,
  { repeated }: CheckedLayout,
  period: Round['referencePeriod'],
): AsyncGenerator<RowToStore | undefined> {
  for await (const { row, notCollected, response } of spool.rows()) {
    const noted = isOutside(period, response.endedAt) ? [outsideRound] : [];
    yield repeated.has(row) ? undefined : { response, origin: { source: 'import', notCollected, noted } };
  }
}

/** Second pass: stores every row that the first one found good, exact copies once. */
export async function loadLayout(
  { instrument, progress }: LayoutJob,
  spool: RowSpool,
  checked: CheckedLayout,
  period: Round['referencePeriod'],
  deps: StoreResponseDeps,
): Promise<Loaded> {
  const rows = checked.rows - checked.refused;
  return storeRows(deps, instrument, rowsToStore(spool, checked, period), (done) => {
    progress('storing', rows === 0 ? 1 : done / rows, done);
  });
}
