/** A map made ready for one file: every question found in the instrument, every column found in the header. */
import { isRoster, type Plan, type PlannedLeaf, type PlannedRoster } from '#schemas/core/plan.ts';
import { under } from '#schemas/core/pointer.ts';

import { readCell, type Reading } from './cell-values.ts';
import type { AnswersMap, CellMap, OptionsMap, QuestionMap, RosterMap } from './map-schema.ts';

/** A cell that cannot be read. The value is for the error file alone; nothing else may repeat it. */
export type CellFault = {
  readonly column: string;
  readonly pointer: string;
  readonly rule: string;
  readonly message: string;
  readonly value: string;
};

/** What is noted while a row is read. */
export type Notes = {
  readonly faults: CellFault[];
  /** Column that each answer came from, by JSON Pointer into the body. */
  readonly columnOf: Map<string, string>;
};

type Answers = Readonly<Record<string, unknown>>;
type Field = {
  readonly name: string;
  readonly read: (cells: readonly string[], pointer: string, notes: Notes) => unknown;
};

/** What compiling needs to know, and the mistakes it finds. */
export type Compiling = {
  readonly columns: ReadonlyMap<string, number>;
  readonly reading: Reading;
  readonly missingColumns: Set<string>;
  readonly mistakes: string[];
  /** Paths of the questions that the map answers. */
  readonly answered: Set<string>;
};

/** Position of a column; a column the file does not have is noted, and read as nothing. */
export function positionOf(compiling: Compiling, name: string): number {
  const position = compiling.columns.get(name);
  if (position === undefined) compiling.missingColumns.add(name);
  return position ?? -1;
}

function leafField(planned: PlannedLeaf, map: CellMap, compiling: Compiling): Field['read'] {
  const { question } = planned;
  const position = positionOf(compiling, map.column);
  const { currency } = map;
  const currencyCell =
    typeof currency === 'object' ? { map: currency, at: positionOf(compiling, currency.column) } : undefined;
  if (question.kind === 'money' && currency === undefined)
    compiling.mistakes.push(`answers.${planned.path}: an amount needs a currency`);
  const currencyIn = (cells: readonly string[]): string | undefined => {
    if (currencyCell === undefined) return typeof currency === 'string' ? currency : undefined;
    const text = (cells[currencyCell.at] ?? '').trim();
    if (compiling.reading.missing.has(text)) return undefined;
    const code = currencyCell.map.codes === undefined ? text : currencyCell.map.codes[text];
    return typeof code === 'string' ? code : undefined;
  };
  return (cells, pointer, notes) => {
    const raw = cells[position] ?? '';
    notes.columnOf.set(pointer, map.column);
    const cell = readCell(question, raw, map, compiling.reading, currencyIn(cells));
    if (cell.kind === 'fault')
      notes.faults.push({ column: map.column, pointer, rule: cell.rule, message: cell.message, value: raw });
    return cell.kind === 'answer' ? cell.value : undefined;
  };
}

function optionsField(map: OptionsMap, compiling: Compiling): Field['read'] {
  const options = Object.entries(map.options).map(([code, column]) => ({ code, at: positionOf(compiling, column) }));
  return (cells) => {
    const chosen = options.filter(({ at }) => map.chosen.includes((cells[at] ?? '').trim())).map(({ code }) => code);
    return chosen.length === 0 ? undefined : chosen;
  };
}

/** Writes the number of a roster's row into the names of its columns. */
function numbered<T extends QuestionMap>(map: T, mark: string, n: number): T;
function numbered(map: QuestionMap, mark: string, n: number): QuestionMap {
  const name = (column: string): string => column.replaceAll(mark, String(n));
  if ('value' in map) return map;
  if ('options' in map)
    return {
      ...map,
      options: Object.fromEntries(Object.entries(map.options).map(([code, column]) => [code, name(column)])),
    };
  if ('repeat' in map)
    return {
      ...map,
      present: map.present && { ...map.present, column: name(map.present.column) },
      answers: Object.fromEntries(Object.entries(map.answers).map(([key, inner]) => [key, numbered(inner, mark, n)])),
    };
  const { currency } = map;
  return {
    ...map,
    column: name(map.column),
    currency: typeof currency === 'object' ? { ...currency, column: name(currency.column) } : currency,
  };
}

function rosterField(planned: PlannedRoster, map: RosterMap, compiling: Compiling, depth: number): Field['read'] {
  const mark = depth === 0 ? '{n}' : '{m}';
  const rows = Array.from({ length: map.repeat }, (_, index) => {
    const row = numbered(map, mark, index + 1);
    const { present } = row;
    return {
      presentIf: present && { at: positionOf(compiling, present.column), not: new Set(present.not) },
      fields: compileFields(planned.rows, row.answers, compiling, depth + 1),
    };
  });
  return (cells, pointer, notes) => {
    const read: Answers[] = [];
    for (const { presentIf, fields } of rows) {
      const mark = (cells[presentIf?.at ?? -1] ?? '').trim();
      if (presentIf !== undefined && (compiling.reading.missing.has(mark) || presentIf.not.has(mark))) continue;
      const found: Notes = { faults: [], columnOf: new Map() };
      const row = readFields(fields.all, cells, under(pointer, read.length), found);
      const isEmpty = fields.fromFile.every((name) => row[name] === undefined);
      if (presentIf === undefined && isEmpty && found.faults.length === 0) continue;
      notes.faults.push(...found.faults);
      for (const [at, column] of found.columnOf) notes.columnOf.set(at, column);
      read.push(row);
    }
    return read.length === 0 ? undefined : read;
  };
}

/** Fields of a plan that a map answers, and the names of those that come from the file. */
export type Fields = { readonly all: readonly Field[]; readonly fromFile: readonly string[] };

/** Compiles the answers of one scope: the instrument itself, or a row of a roster. */
export function compileFields(plan: Plan, answers: AnswersMap, compiling: Compiling, depth = 0): Fields {
  const all: Field[] = [];
  for (const [name, map] of Object.entries(answers)) {
    const planned = plan.questions.get(name);
    const path = plan.path === '' ? name : `${plan.path}.${name}`;
    if (planned === undefined) {
      compiling.mistakes.push(`answers.${path}: the questionnaire has no such question`);
      continue;
    }
    compiling.answered.add(path);
    const read = compileQuestion(planned, map, compiling, depth);
    if (read === undefined)
      compiling.mistakes.push(`answers.${path}: a ${planned.question.kind} question is mapped otherwise`);
    else all.push({ name, read });
  }
  const fromFile = Object.entries(answers)
    .filter(([, map]) => !('value' in map))
    .map(([name]) => name);
  return { all, fromFile };
}

function compileQuestion(
  planned: PlannedLeaf | PlannedRoster,
  map: QuestionMap,
  compiling: Compiling,
  depth: number,
): Field['read'] | undefined {
  if (isRoster(planned)) return 'repeat' in map ? rosterField(planned, map, compiling, depth) : undefined;
  if ('repeat' in map) return undefined;
  if ('value' in map) return () => map.value;
  if ('options' in map) return planned.question.kind === 'select-many' ? optionsField(map, compiling) : undefined;
  return leafField(planned, map, compiling);
}

/** Reads the answers of one row; questions without an answer are left out. */
export function readFields(fields: readonly Field[], cells: readonly string[], pointer: string, notes: Notes): Answers {
  const answers: Record<string, unknown> = {};
  for (const { name, read } of fields) {
    const value = read(cells, under(pointer, name), notes);
    if (value !== undefined) answers[name] = value;
  }
  return answers;
}
