/** One writer per column: takes the answer of each row, keeps what belongs to its column, gives the column at the end. */
import type { ColumnSpec } from './columns.ts';
import { growingArray } from '../../basics/growing-array.ts';
import type { LeafQuestion } from '../questions/question.ts';

export type FlatColumn =
  | { readonly kind: 'numeric'; readonly values: Float64Array }
  | { readonly kind: 'factor'; readonly codes: Int32Array; readonly levels: readonly string[] }
  | { readonly kind: 'text'; readonly values: readonly (string | undefined)[] };

export type ColumnWriter = {
  readonly name: string;
  /** Take the answer to the question in the next row; undefined when there is none. */
  readonly write: (answer: unknown) => void;
  readonly column: () => FlatColumn;
};

const millisecondsPerDay = 86_400_000;

function numericWriter(name: string, read: (answer: unknown) => unknown): ColumnWriter {
  const values = growingArray((size) => new Float64Array(size));
  return {
    name,
    write(answer) {
      const value = answer === undefined ? undefined : read(answer);
      values.push(typeof value === 'number' ? value : NaN);
    },
    column: () => ({ kind: 'numeric', values: values.values() }),
  };
}

/** Without levels given, the levels are the values that occur, sorted by code unit so that equal data give equal bytes. */
function factorWriter(
  name: string,
  levels: readonly string[] | undefined,
  read: (answer: unknown) => unknown,
): ColumnWriter {
  const index = new Map(levels?.map((level, i) => [level, i]));
  const codes = growingArray((size) => new Int32Array(size));
  return {
    name,
    write(answer) {
      const value = answer === undefined ? undefined : read(answer);
      if (typeof value !== 'string') {
        codes.push(-1);
        return;
      }
      let code = index.get(value);
      if (code === undefined && levels === undefined) index.set(value, (code = index.size));
      codes.push(code ?? -1);
    },
    column() {
      if (levels) return { kind: 'factor', codes: codes.values(), levels };
      const found = [...index.keys()].sort((a, b) => (a < b ? -1 : 1));
      const rank = new Map(found.map((level, i) => [level, i]));
      const moved = Int32Array.from([...index.keys()].map((level) => rank.get(level) ?? -1));
      return { kind: 'factor', codes: codes.values().map((code) => moved[code] ?? -1), levels: found };
    },
  };
}

function textWriter(name: string, read: (answer: unknown) => unknown): ColumnWriter {
  const values: (string | undefined)[] = [];
  return {
    name,
    write(answer) {
      const value = read(answer);
      values.push(typeof value === 'string' ? value : undefined);
    },
    column: () => ({ kind: 'text', values: [...values] }),
  };
}

const itself = (answer: unknown): unknown => answer;
const isObject = (answer: unknown): answer is object => typeof answer === 'object' && answer !== null;
const amount = (answer: unknown): unknown => (isObject(answer) && 'amount' in answer ? answer.amount : undefined);
const currency = (answer: unknown): unknown => (isObject(answer) && 'currency' in answer ? answer.currency : undefined);

/** Days since 1970-01-01; a non-response code gives NaN. */
const day = (answer: unknown): unknown =>
  typeof answer === 'string' ? Date.parse(`${answer}T00:00:00Z`) / millisecondsPerDay : undefined;

/** 1 when the option was chosen, 0 when the question was answered without it, missing otherwise. */
const chosen = (code: string) => (answer: unknown) =>
  Array.isArray(answer) ? Number(answer.includes(code)) : undefined;

function writerOf(question: LeafQuestion, spec: ColumnSpec): ColumnWriter {
  const { name } = spec;
  const refusals: readonly string[] = question.nonResponse ?? [];
  const value = (answer: unknown) => (typeof answer === 'string' && refusals.includes(answer) ? undefined : answer);
  if (name.endsWith('_nonresponse')) return factorWriter(name, spec.levels, itself);
  switch (question.kind) {
    case 'integer':
    case 'decimal':
      return numericWriter(name, itself);
    case 'date':
      return numericWriter(name, day);
    case 'money':
      return name.endsWith('_currency') ? factorWriter(name, undefined, currency) : numericWriter(name, amount);
    case 'select-one':
      return factorWriter(name, spec.levels, itself);
    case 'select-many':
      return numericWriter(name, chosen(name.slice(name.indexOf('__') + 2)));
    case 'code':
      return factorWriter(name, undefined, value);
    case 'text':
      return textWriter(name, value);
  }
}

/** Writers of the columns that hold one question. */
export const writersOf = (question: LeafQuestion, specs: readonly ColumnSpec[]): readonly ColumnWriter[] =>
  specs.map((spec) => writerOf(question, spec));
