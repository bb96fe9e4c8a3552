/** Answers to SurveyJS data and back. SurveyJS keeps some answers in several boxes, and non-response codes in a box of their own. */
import type { Answers } from '../evaluate/answers.ts';
import { isPlainObject, ownValue } from '../evaluate/answers.ts';
import type { Plan, PlannedQuestion } from '../questions/outline.ts';
import { isRoster } from '../questions/outline.ts';
import { hasCompanion } from './expression.ts';

type Entry = readonly [string, unknown];

/** A row that was opened and left alone. */
const isEmptyRow = (row: unknown): boolean => isPlainObject(row) && Object.keys(row).length === 0;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isEmptyRow));

function valueFrom(planned: PlannedQuestion, value: unknown, data: Answers): unknown {
  if (isRoster(planned)) {
    const rows = Array.isArray(value)
      ? value.map((row: unknown) => (isPlainObject(row) ? fromData(planned.rows, row) : row))
      : value;
    return rows;
  }
  const { toAnswer, typed } = planned.leaf.form;
  if (toAnswer) return toAnswer(value, (ending) => ownValue(data, planned.name + ending));
  return typed && typeof value === 'string' ? typed.read(value) : value;
}

/** Answers of one scope from the data of the form. Blanks are left out; a value wins over a non-response code. */
export function fromData(plan: Plan, data: Answers): Answers {
  const entries: Entry[] = [];
  for (const planned of plan.questions.values()) {
    const value = ownValue(data, planned.name);
    const companion = hasCompanion(planned) ? ownValue(data, `${planned.name}_nonresponse`) : undefined;
    if (!isEmpty(value)) entries.push([planned.name, valueFrom(planned, value, data)]);
    else if (!isEmpty(companion)) entries.push([planned.name, companion]);
  }
  return Object.fromEntries(entries);
}

function entriesOf(planned: PlannedQuestion, value: unknown): Entry[] {
  const { name } = planned;
  if (isRoster(planned)) {
    const rows = Array.isArray(value)
      ? value.map((row: unknown) => (isPlainObject(row) ? toData(planned.rows, row) : row))
      : value;
    return [[name, rows]];
  }
  if (hasCompanion(planned) && planned.question.nonResponse?.some((code) => code === value))
    return [[`${name}_nonresponse`, value]];
  const boxes = planned.leaf.form.toBoxes?.(value) ?? { '': value };
  return Object.entries(boxes).map(([ending, held]) => [name + ending, held]);
}

/** Data of the form from the answers of one scope. */
export function toData(plan: Plan, answers: Answers): Answers {
  const entries: Entry[] = [];
  for (const planned of plan.questions.values()) {
    const value = ownValue(answers, planned.name);
    if (value !== undefined) entries.push(...entriesOf(planned, value));
  }
  return Object.fromEntries(entries);
}
