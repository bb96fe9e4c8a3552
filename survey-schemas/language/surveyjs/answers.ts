/** Answers to SurveyJS data and back. SurveyJS keeps a money answer as two values and a non-response code as a third. */
import { currencyExponent } from '../../reference/currencies.ts';
import type { Answers } from '../evaluate/answers.ts';
import { isPlainObject, ownValue } from '../evaluate/answers.ts';
import type { Plan, PlannedQuestion } from '../questions/outline.ts';
import { isRoster } from '../questions/outline.ts';
import { readNumber } from '../../basics/read-number.ts';
import { hasCompanion } from './expression.ts';
import { toMajorUnits, toMinorUnits } from './money.ts';

type Entry = readonly [string, unknown];

/** A row that was opened and left alone. */
const isEmptyRow = (row: unknown): boolean => isPlainObject(row) && Object.keys(row).length === 0;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isEmptyRow));

/** A box holds text when what was typed is no number; it stays text, and the check refuses it. */
const toNumber = (value: unknown, decimals: number): unknown =>
  typeof value === 'string' ? (readNumber(value, decimals) ?? value) : value;

function moneyAnswer(amount: unknown, currency: unknown): unknown {
  const major = toNumber(amount, typeof currency === 'string' ? (currencyExponent(currency) ?? 2) : 2);
  if (typeof currency !== 'string') return { amount: major };
  return { amount: typeof major === 'number' ? toMinorUnits(major, currency) : major, currency };
}

function valueFrom(planned: PlannedQuestion, value: unknown, data: Answers): unknown {
  if (isRoster(planned)) {
    const rows = Array.isArray(value)
      ? value.map((row: unknown) => (isPlainObject(row) ? fromData(planned.rows, row) : row))
      : value;
    return rows;
  }
  switch (planned.question.kind) {
    case 'integer':
      return toNumber(value, 0);
    case 'decimal':
      return toNumber(value, planned.question.decimals);
    case 'money':
      return moneyAnswer(value, ownValue(data, `${planned.name}_currency`));
    case 'text':
    case 'code':
      return typeof value === 'string' ? value.trim() : value;
    case 'date':
    case 'select-one':
    case 'select-many':
      return value;
  }
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
  if (planned.question.kind === 'money' && isPlainObject(value)) {
    const [amount, currency] = [ownValue(value, 'amount'), ownValue(value, 'currency')];
    const major = typeof amount === 'number' && typeof currency === 'string' ? toMajorUnits(amount, currency) : amount;
    return [
      [name, major],
      [`${name}_currency`, currency],
    ];
  }
  return [[name, value]];
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
