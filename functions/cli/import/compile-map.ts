/** A map made ready for one file: every question found in the instrument, every column found in the header. */
import { plainCode } from '#schemas/basics/plain-text.ts';
import { isRoster, type Plan, type PlannedLeaf, type PlannedRoster } from '#schemas/language/questions/outline.ts';
import { under } from '#schemas/basics/pointer.ts';

import { type Compiling, type Field, type FieldReader, type Notes, positionOf } from './compiling.ts';
import { renamed } from './expression.ts';
import { casesField, cellField, optionsField, sumField } from './leaf-field.ts';
import type { AnswersMap, CellMap, FileRosterMap, OutcomeMap, QuestionMap, RosterMap, SumMap } from './map-schema.ts';

type Answers = Readonly<Record<string, unknown>>;

type Name = (column: string) => string;

function renamedCell(map: CellMap, name: Name): CellMap {
  const { currency } = map;
  return {
    ...map,
    column: name(map.column),
    currency: typeof currency === 'object' ? { ...currency, column: name(currency.column) } : currency,
  };
}

const renamedSum = (map: SumMap, name: Name): SumMap => ({ ...map, compute: renamed(map.compute, name) });

function renamedOutcome(map: OutcomeMap, name: Name): OutcomeMap {
  if (map === null || typeof map !== 'object') return map;
  return 'compute' in map ? renamedSum(map, name) : renamedCell(map, name);
}

const renamedAnswers = (answers: AnswersMap, name: Name): AnswersMap =>
  Object.fromEntries(Object.entries(answers).map(([key, inner]) => [key, renamedQuestion(inner, name)]));

function renamedQuestion(map: QuestionMap, name: Name): QuestionMap {
  if ('value' in map || 'file' in map) return map;
  if ('options' in map) {
    const options = Object.entries(map.options).map(([code, column]) => [code, name(column)] as const);
    return { ...map, options: Object.fromEntries(options) };
  }
  if ('compute' in map) return renamedSum(map, name);
  if ('when' in map) {
    const when = map.when.map(({ if: test, then }) => ({ if: renamed(test, name), then: renamedOutcome(then, name) }));
    return { when, otherwise: renamedOutcome(map.otherwise, name) };
  }
  return 'repeat' in map ? renamedRoster(map, name) : renamedCell(map, name);
}

/** Writes the number of a roster's row into the names of its columns. */
const renamedRoster = (map: RosterMap, name: Name): RosterMap => ({
  ...map,
  present: map.present && { ...map.present, column: name(map.present.column) },
  answers: renamedAnswers(map.answers, name),
});

type RowReader = {
  readonly isThere: (cells: readonly string[]) => boolean;
  readonly fields: readonly Field[];
};

/** One row of a roster: there when its mark says so, or when any of its columns holds something. */
function rowReader(plan: Plan, map: RosterMap | FileRosterMap, compiling: Compiling, depth: number): RowReader {
  const fields = compileFields(plan, map.answers, compiling, depth + 1);
  const { present } = map;
  if (present === undefined) return { fields, isThere: (cells) => fields.some((field) => field.holds(cells)) };
  const at = positionOf(compiling, present.column);
  const not = new Set(present.not);
  const isThere = (cells: readonly string[]): boolean => {
    const mark = (cells[at] ?? '').trim();
    return !compiling.reading.missing.has(mark) && !not.has(mark);
  };
  return { fields, isThere };
}

/** A roster from columns side by side. */
function rosterField(planned: PlannedRoster, map: RosterMap, compiling: Compiling, depth: number): FieldReader {
  const mark = depth === 0 ? '{n}' : '{m}';
  const rows = Array.from({ length: map.repeat }, (_, index) => {
    const row = renamedRoster(map, (column) => column.replaceAll(mark, String(index + 1)));
    return rowReader(planned.rows, row, compiling, depth);
  });
  return {
    read: (cells, pointer, notes) => {
      const there = rows.filter(({ isThere }) => isThere(cells));
      if (there.length === 0) return undefined;
      return there.map(({ fields }, index) => readFields(fields, cells, under(pointer, index), notes));
    },
    holds: (cells) => rows.some(({ isThere }) => isThere(cells)),
  };
}

/** A roster from a second file, joined by the key. */
function fileRosterField(planned: PlannedRoster, map: FileRosterMap, compiling: Compiling): FieldReader | undefined {
  const table = compiling.joined.get(map.file);
  if (table === undefined || compiling.prefix !== '') return undefined;
  const own = { ...compiling, columns: table.columns, info: table.info, prefix: `${map.file}:` };
  const { isThere, fields } = rowReader(planned.rows, map, own, 0);
  const id = compiling.id.map((column) => positionOf(compiling, column));
  if (map.key !== undefined && map.key.length !== id.length)
    compiling.mistakes.push(
      `answers.${planned.path}: the key needs as many columns as the id, ${compiling.id.join(', ')}`,
    );
  const rowsOf = (cells: readonly string[]) =>
    table.rowsOf(id.map((position) => plainCode(cells[position] ?? ''))).filter(isThere);
  return {
    read: (cells, pointer, notes) => {
      const rows = rowsOf(cells);
      if (rows.length === 0) return undefined;
      return rows.map((row, index) => readFields(fields, row, under(pointer, index), notes));
    },
    holds: (cells) => rowsOf(cells).length > 0,
  };
}

/** Compiles the answers of one scope: the instrument itself, or a row of a roster. */
export function compileFields(plan: Plan, answers: AnswersMap, compiling: Compiling, depth = 0): readonly Field[] {
  return Object.entries(answers).flatMap(([name, map]) => {
    const planned = plan.questions.get(name);
    const path = plan.path === '' ? name : `${plan.path}.${name}`;
    if (planned === undefined) {
      compiling.mistakes.push(`answers.${path}: the questionnaire has no such question`);
      return [];
    }
    compiling.answered.add(path);
    const reader = compileQuestion(planned, map, compiling, depth);
    if (reader !== undefined) return [{ name, ...reader }];
    compiling.mistakes.push(`answers.${path}: a ${planned.question.kind} question is mapped otherwise`);
    return [];
  });
}

function compileQuestion(
  planned: PlannedLeaf | PlannedRoster,
  map: QuestionMap,
  compiling: Compiling,
  depth: number,
): FieldReader | undefined {
  if (isRoster(planned)) {
    if ('file' in map) return fileRosterField(planned, map, compiling);
    return 'repeat' in map ? rosterField(planned, map, compiling, depth) : undefined;
  }
  if ('repeat' in map || 'file' in map) return undefined;
  if ('value' in map) return { read: () => map.value, holds: () => false };
  if ('options' in map) return planned.leaf.holds === 'codes' ? optionsField(map, compiling) : undefined;
  if ('compute' in map) return sumField(planned, map, compiling);
  return 'when' in map ? casesField(planned, map, compiling) : cellField(planned, map, compiling);
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
