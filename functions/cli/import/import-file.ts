/**
 * Imports a file in two passes: the first reads every row and stores nothing, the second stores. Whatever is wrong with
 * the file as a whole is found before the first response is stored.
 */
import { basename, dirname, resolve } from 'node:path';

import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { isOutside, outsideRound } from '#schemas/fieldwork/outside-round.ts';
import type { FormWords } from '#schemas/language/words/form-words.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { StoreResponseDeps } from '#functions/ingest/store-response.ts';
import { doubtLine } from '#functions/fieldwork/describing/doubt-lines.ts';
import { lonelyDoubts, notePsu } from '#functions/fieldwork/describing/doubts.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { Encoding } from '../files/encodings.ts';
import type { ErrorFile } from './error-file.ts';
import { findFile, sizeOfFile, stateOf } from './file-state.ts';
import type { ImportMap } from './map-schema.ts';
import { OutsidePeriod } from './outside-period.ts';
import { type JoinedTable, joinTable } from './joined-table.ts';
import { openTable, type OpenTable } from './open-table.ts';
import { compileMap, type RowOutcome, type RowReader } from './read-row.ts';
import { SpillIndex } from './spill-index.ts';
import { type Loaded, type RowToStore, storeRows } from './store-rows.ts';

export type Job = {
  readonly file: string;
  readonly map: ImportMap;
  /** What the file is written in; said here, it wins over the map. */
  readonly encoding?: Encoding | undefined;
  readonly instrument: Instrument;
  readonly round: Round;
  /** The language of the error file. */
  readonly words: FormWords;
  /** When it is imported: nobody was interviewed after that. */
  readonly now: Date;
  /** Told the share of bytes read, and the rows so far. */
  readonly progress: (step: 'checking' | 'storing', share: number, rows: number) => void;
};

export type CheckedFile = {
  readonly rows: number;
  readonly refused: number;
  /** What is mostly a slip, one sentence a cause. */
  readonly warnings: readonly string[];
  readonly source: Opened;
  /** Size and time of change: the second pass reads the file that was checked, or none. */
  readonly state: string;
};

/** A file with those that its rosters come from. */
type Opened = OpenTable & { readonly joined: ReadonlyMap<string, JoinedTable> };

/** Opens the file, and reads into memory the files beside it that the map joins to it. */
async function openAll({ file, map, encoding }: Job, name: string): Promise<Opened> {
  const how = { encoding: encoding ?? map.encoding, delimiter: map.delimiter };
  const joined = new Map<string, JoinedTable>();
  for (const roster of Object.values(map.answers)) {
    if (!('file' in roster)) continue;
    if (joined.has(roster.file))
      throw new CommandFailure(`the map joins ${roster.file} twice; join it to one question`);
    const path = resolve(dirname(file), roster.file);
    await findFile(path);
    const table = await openTable({ file: path, name: roster.file, ...how });
    joined.set(roster.file, await joinTable(roster.file, roster.key ?? map.id, table.rows(), table.info));
  }
  return { ...(await openTable({ file, name, ...how })), joined };
}

/** Cells of a header: the names of the columns, each once. */
function checkHeader(name: string, header: readonly string[]): readonly string[] {
  const names = header.map((column) => column.trim());
  const twice = names.find((column, index) => column !== '' && names.indexOf(column) !== index);
  if (twice !== undefined) throw new CommandFailure(`${name}: row 1: two columns are called "${twice}"`);
  return names;
}

function readerFor(job: Job, { name, info, joined }: Opened, header: readonly string[]): RowReader {
  const compiled = compileMap(job.map, job.instrument, job.round, { header, info, joined }, job.words, job.now);
  switch (compiled.kind) {
    case 'ready':
      return compiled.reader;
    case 'mistakes':
      throw new CommandFailure(`the map does not fit the questionnaire:\n  ${compiled.mistakes.join('\n  ')}`);
    case 'missing-columns': {
      const columns = compiled.columns.map((column) => `"${column}"`).join(', ');
      throw new CommandFailure(`${name}: row 1: the map names columns the file does not have: ${columns}`);
    }
  }
}

/** A row whose cells do not match the header cannot be read at all. */
const ragged = (cells: readonly string[], header: readonly string[]) => ({
  column: '',
  pointer: '',
  rule: 'columns',
  message: `The row has ${cells.length} values, the header ${header.length}.`,
  value: '',
});

type ReadRow = { readonly row: number; readonly outcome: RowOutcome | ReturnType<typeof ragged> };

/** Every row below the header, read. */
async function* readRows(
  job: Job,
  source: Opened,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<ReadRow & { readonly reader: RowReader }> {
  let header: readonly string[] | undefined;
  let reader: RowReader | undefined;
  for await (const { row, cells } of source.rows(onBytes)) {
    if (header === undefined || reader === undefined) {
      header = checkHeader(source.name, cells);
      reader = readerFor(job, source, header);
    } else if (cells.length !== header.length) yield { row, outcome: ragged(cells, header), reader };
    else yield { row, outcome: reader.read(cells), reader };
  }
}

function clashMessages(job: Job, source: Opened, ids: SpillIndex, psus: SpillIndex): string[] {
  const messages: string[] = [];
  const twice = ids.firstClash();
  if (twice !== undefined)
    messages.push(
      `${source.name}: rows ${twice.firstRow} and ${twice.secondRow} have the same id (column ${job.map.id.join(', ')})`,
    );
  const strata = psus.firstClash();
  if (strata !== undefined)
    messages.push(
      `${source.name}: rows ${strata.firstRow} and ${strata.secondRow} put the same PSU (column ${job.map.design.psu ?? job.map.id.join(', ')}) in two strata (column ${job.map.design.stratum ?? ''})`,
    );
  return messages;
}

/**
 * First pass: reads every row, writes what is wrong with rows to the error file, and stores nothing.
 *
 * @throws {CommandFailure} the file as a whole cannot be imported: not readable, a column missing, no rows, an id twice, a PSU in two strata
 */
export async function checkFile(job: Job, errors: ErrorFile): Promise<CheckedFile> {
  const size = await sizeOfFile(job.file);
  const name = basename(job.file);
  let rows = 0;
  let refused = 0;
  const onBytes = (bytes: number): void => {
    job.progress('checking', bytes / size, rows);
  };
  const source = await openAll(job, name);
  let reader: RowReader | undefined;
  const [ids, psus] = [new SpillIndex(), new SpillIndex()];
  const strata = new Map<string, Set<string>>();
  const outside = new OutsidePeriod(job.round);
  try {
    for await (const { row, outcome, reader: own } of readRows(job, source, onBytes)) {
      reader = own;
      rows += 1;
      if ('rule' in outcome) {
        refused += 1;
        await errors.add(row, [outcome]);
        continue;
      }
      ids.add(outcome.key.id, String(row), row);
      if (job.map.design.stratum !== undefined) psus.add(outcome.key.psu, outcome.key.stratum, row);
      notePsu(strata, outcome.key.stratum, outcome.key.psu);
      if (outcome.kind === 'response') outside.note(row, outcome.response.endedAt);
      if (outcome.kind === 'refused') {
        refused += 1;
        await errors.add(row, outcome.faults);
      }
    }
    if (rows === 0) throw new CommandFailure(`${name}: the file has a header and no rows`);
    const clashes = clashMessages(job, source, ids, psus);
    if (clashes.length > 0) throw new CommandFailure(clashes.join('\n'));
  } finally {
    ids.close();
    psus.close();
  }
  const warnings = [
    ...lonelyDoubts(job.instrument.id, strata, job.round.settings.lonelyPsu).map(doubtLine),
    ...outside.warnings(),
    ...(reader?.warnings() ?? []),
    ...[...source.joined.values()].flatMap((table) => table.orphans()),
  ];
  return { rows, refused, warnings, source, state: await stateOf(job.file) };
}

/**
 * Second pass: stores every row that the first one found good, many at a time.
 *
 * @throws {CommandFailure} the file changed since it was checked
 */
export async function loadFile(job: Job, checked: CheckedFile, deps: StoreResponseDeps): Promise<Loaded> {
  if ((await stateOf(job.file)) !== checked.state)
    throw new CommandFailure(`${checked.source.name}: the file changed while it was checked; nothing was stored`);
  return storeRows(deps, job.instrument, rowsToStore(job, checked), (rows) => {
    job.progress('storing', checked.rows === 0 ? 1 : rows / checked.rows, rows);
  });
}

/** Every good row, and a blank in the place of every refused one, so that rows are counted. */
async function* rowsToStore(job: Job, checked: CheckedFile): AsyncGenerator<RowToStore | undefined> {
  for await (const { outcome, reader } of readRows(job, checked.source)) {
    if ('rule' in outcome || outcome.kind === 'refused') {
      yield undefined;
      continue;
    }
    const { response, design } = outcome;
    const noted = isOutside(job.round.referencePeriod, response.endedAt) ? [outsideRound] : [];
    yield { response, origin: { source: 'import', design, notCollected: reader.notCollected, noted } };
  }
}
