/** One row of a file as a response with its design, or everything that is wrong with it. */
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { inWords } from '#schemas/language/words/speak.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { everyQuestion, planOf } from '#schemas/language/questions/outline.ts';
import { farFrom } from '#schemas/fieldwork/outside-round.ts';
import type { FormWords } from '#schemas/language/words/form-words.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { ValidResponse } from '#functions/ingest/store-response.ts';
import type { ResponseDesign } from '#functions/store/response-record.ts';

import { compileFields, readFields } from './compile-map.ts';
import { type CellFault, type Compiling, type Notes, positionOf } from './compiling.ts';
import { readDay } from './dates.ts';
import { designReader } from './design-cells.ts';
import type { ImportMap } from './map-schema.ts';
import { sourceId } from './source-id.ts';

/** What a row says of itself, before it is known whether it can be stored. */
export type RowKey = { readonly id: string; readonly stratum: string; readonly psu: string };

export type RowOutcome =
  | {
      readonly kind: 'response';
      readonly key: RowKey;
      readonly response: ValidResponse;
      readonly design: ResponseDesign;
    }
  | { readonly kind: 'refused'; readonly key: RowKey; readonly faults: readonly CellFault[] };

export type RowReader = {
  readonly read: (cells: readonly string[]) => RowOutcome;
  /** Paths of the questions that the file never asked. */
  readonly notCollected: readonly string[];
  /** What was doubtful in the rows read so far, one sentence a cause. */
  readonly warnings: () => readonly string[];
};

export type CompiledMap =
  | { readonly kind: 'ready'; readonly reader: RowReader }
  | { readonly kind: 'missing-columns'; readonly columns: readonly string[] }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] };

/** Day of the interview: from the file, or the last day of the reference period. */
function dateReader(map: ImportMap, round: Round, compiling: Compiling) {
  const { date } = map;
  if (date === undefined) return () => round.referencePeriod.end;
  const position = positionOf(compiling, date.column);
  return (cells: readonly string[], notes: Notes): string => {
    const value = (cells[position] ?? '').trim();
    const read = readDay(value, date.format, date.dateOrder ?? compiling.reading.dateOrder);
    const refuse = (rule: string, message: string): string => {
      notes.faults.push({ column: date.column, pointer: '/endedAt', rule, message, value });
      return round.referencePeriod.end;
    };
    if (read.kind === 'fault') return refuse('date', read.message);
    if (farFrom(round.referencePeriod, read.day))
      return refuse('period', 'The interview lies more than a year from the reference period of the round.');
    return read.day;
  };
}

/** A file as far as its map must know it. */
export type Source = Pick<Compiling, 'info' | 'joined'> & { readonly header: readonly string[] };

/** Makes a map ready to read the rows of a file with this header. */
export function compileMap(
  map: ImportMap,
  instrument: Instrument,
  round: Round,
  { header, info, joined }: Source,
  words: FormWords,
  now: Date,
): CompiledMap {
  const compiling: Compiling = {
    columns: new Map(header.map((name, position) => [name, position])),
    reading: { decimal: map.decimal, missing: new Set(map.missing), dateOrder: map.dateOrder },
    info,
    prefix: '',
    id: map.id,
    joined,
    readAsCode: new Map(),
    missingColumns: new Set(),
    mistakes: [],
    answered: new Set(),
  };
  const plan = planOf(instrument);
  const fields = compileFields(plan, map.answers, compiling);
  const readDesign = designReader(map, compiling);
  const readDay = dateReader(map, round, compiling);
  if (compiling.mistakes.length > 0) return { kind: 'mistakes', mistakes: compiling.mistakes };
  if (compiling.missingColumns.size > 0) return { kind: 'missing-columns', columns: [...compiling.missingColumns] };

  const fromDesign = (['stratum', 'psu'] as const).filter(
    (name) => plan.questions.has(name) && map.answers[name] === undefined,
  );
  const answered = new Set([...compiling.answered, ...fromDesign]);
  const notCollected = [...everyQuestion(plan)].map(({ path }) => path).filter((path) => !answered.has(path));
  const start = Date.parse(`${round.referencePeriod.start}T00:00:00Z`);

  const warnings = (): readonly string[] =>
    [...compiling.readAsCode].map(
      ([column, count]) =>
        `column ${column}: ${count} cells that mean nothing elsewhere in the file were read as codes of the list (NA is Namibia); if they mean nothing here too, say so for the question: "missing": ["", "NA"]`,
    );
  const read = (cells: readonly string[]): RowOutcome => {
    const notes: Notes = { faults: [], columnOf: new Map() };
    const design = readDesign(cells, notes);
    const moment = `${readDay(cells, notes)}T12:00:00.000Z`;
    const { stratum, psu, weight } = design;
    const id = sourceId(start, [round.id, instrument.id, ...design.parts]);
    const key = { id, stratum, psu };
    const answers = {
      ...readFields(fields, cells, '/answers', notes),
      ...Object.fromEntries(fromDesign.map((name) => [name, design[name]])),
    };
    const body = {
      id,
      round: round.id,
      instrument: instrument.id,
      version: instrument.version,
      startedAt: moment,
      endedAt: moment,
      answers,
    };
    const checked = checkResponse(instrument, body, { notCollected, receivedAt: now.getTime() });
    if (notes.faults.length === 0 && checked.kind === 'valid')
      return { kind: 'response', key, response: checked.response, design: { stratum, psu, weight } };
    const unread = new Set(notes.faults.map((fault) => fault.pointer));
    const found = checked.kind === 'valid' ? [] : checked.faults.filter((fault) => !unread.has(fault.pointer));
    return {
      kind: 'refused',
      key,
      faults: [
        ...notes.faults,
        ...inWords(words, found).map((fault) => {
          const column = columnOf(notes, fault.pointer);
          const value = cells[header.indexOf(column)] ?? '';
          return { ...fault, column, value };
        }),
      ],
    };
  };
  return { kind: 'ready', reader: { read, notCollected, warnings } };
}

/** Column behind a pointer, or behind the nearest question above it: `/answers/income/amount` came from that of `/answers/income`. */
function columnOf(notes: Notes, pointer: string): string {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const column = notes.columnOf.get(at);
    if (column !== undefined) return column;
  }
  return '';
}
