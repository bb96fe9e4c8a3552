/** What is wrong with one answer taken alone: its type, range, length, list and calendar. */
import * as v from 'valibot';
import { currencyList } from '../../reference/currencies.ts';
import { isDay } from '../../basics/calendar.ts';
import type { CodeList } from '../../basics/code-list.ts';
import { isPlainObject, ownValue } from '../evaluate/answers.ts';
import { amountSchema, currencySchema, valueSchema } from './leaf-schema.ts';
import type { Sentence } from '../faults/messages.ts';
import { emailPattern, phonePattern } from '../../basics/patterns.ts';
import { plainCode, plainText } from '../../basics/plain-text.ts';
import { quarterOf } from '../../basics/period.ts';
import type { LeafQuestion, MoneyQuestion, TextQuestion } from '../questions/question.ts';

/** `at` continues the question's pointer: '', '/amount', '/2'. */
export type LeafFault = { readonly at: string; readonly rule: string; readonly says: Sentence };

const fault = (rule: string, says: Sentence, at = ''): LeafFault => ({ at, rule, says });
const codeSets = new WeakMap<CodeList, ReadonlySet<string>>();
const schemas = new WeakMap<LeafQuestion, v.GenericSchema>();

/** Whether a list holds a code. */
export function isCodeOf(list: CodeList, code: unknown): boolean {
  let codes = codeSets.get(list);
  if (!codes) codeSets.set(list, (codes = new Set(list.codes)));
  return typeof code === 'string' && codes.has(code);
}

function schemaOf(question: LeafQuestion): v.GenericSchema {
  let schema = schemas.get(question);
  if (!schema) schemas.set(question, (schema = valueSchema(question)));
  return schema;
}

const wrongType = {
  integer: 'whole-number',
  decimal: 'number',
  money: 'money',
  date: 'date',
  'select-one': 'choice',
  'select-many': 'choices',
  text: 'text',
  code: 'text',
} as const;

/** Translate what valibot found first into our words; the value itself is never repeated. */
function structureFault(
  question: LeafQuestion,
  schema: v.GenericSchema,
  value: unknown,
  at = '',
): LeafFault | undefined {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return undefined;
  const { type } = result.issues[0];
  if (type === 'integer') return fault('integer', { key: 'whole-number' }, at);
  if ((type === 'min_value' || type === 'max_value') && 'min' in question) {
    return fault('range', { key: 'range', places: { min: question.min, max: question.max } }, at);
  }
  if (type === 'non_empty') return fault('blank', { key: 'blank' }, at);
  if (type === 'iso_date') return fault('date', { key: 'date' }, at);
  return fault('type', { key: wrongType[question.kind] }, at);
}

function listFaults(list: CodeList, value: unknown, at = ''): LeafFault[] {
  return isCodeOf(list, value) ? [] : [fault('choice', { key: 'choice', places: { list: list.name } }, at)];
}

/** Length in code points, at most; a string of n UTF-16 units has at least n/2. */
const isLonger = (text: string, max: number) =>
  text.length > max && (text.length > 2 * max || Array.from(text).length > max);

/** Judged as it will be kept: what nobody sees is neither too long nor wrong. */
function textFaults(question: TextQuestion | (LeafQuestion & { kind: 'code' }), value: string): LeafFault[] {
  const { format } = question;
  const plain = question.kind === 'code' ? plainCode(value) : plainText(format, value);
  if (plainText(undefined, plain) === '') return [fault('blank', { key: 'blank' })];
  if (isLonger(plain, question.maxLength))
    return [fault('too-long', { key: 'too-long', places: { max: question.maxLength } })];
  if (format === 'quarter' && quarterOf(plain) === undefined) return [fault('format', { key: 'quarter' })];
  if (format === 'email' && !emailPattern.test(plain)) return [fault('format', { key: 'email' })];
  if (format === 'phone' && !phonePattern.test(plain)) return [fault('format', { key: 'phone' })];
  return [];
}

function moneyFaults(question: MoneyQuestion, value: unknown): LeafFault[] {
  if (!isPlainObject(value)) return [fault('type', { key: 'money' })];
  const unknown = Object.keys(value).some((key) => key !== 'amount' && key !== 'currency');
  const amount = structureFault(
    question,
    amountSchema(question.min, question.max),
    ownValue(value, 'amount'),
    '/amount',
  );
  const currency = ownValue(value, 'currency');
  const known = v.is(currencySchema, currency) && isCodeOf(currencyList, currency);
  return [
    ...(unknown ? [fault('unknown-key', { key: 'money' })] : []),
    ...(amount ? [amount] : []),
    ...(known ? [] : [fault('currency', { key: 'currency' }, '/currency')]),
  ];
}

function valueFaults(question: LeafQuestion, value: unknown): LeafFault[] {
  switch (question.kind) {
    case 'integer':
      return [];
    case 'decimal': {
      const exact = typeof value === 'number' && Number(value.toFixed(question.decimals)) === value;
      return exact ? [] : [fault('decimals', { key: 'decimals', places: { decimals: question.decimals } })];
    }
    case 'money':
      return [];
    case 'date': {
      if (typeof value !== 'string' || !isDay(value)) return [fault('date', { key: 'date' })];
      const within = value >= question.min && value <= question.max;
      return within ? [] : [fault('range', { key: 'date-range', places: { min: question.min, max: question.max } })];
    }
    case 'select-one':
      return listFaults(question.list, value);
    case 'select-many': {
      const codes: readonly unknown[] = Array.isArray(value) ? value : [];
      const strange = codes.flatMap((code, i) => listFaults(question.list, code, `/${i}`));
      const repeated = codes.flatMap((code, i) =>
        codes.indexOf(code) < i ? [fault('twice', { key: 'twice' }, `/${i}`)] : [],
      );
      return [...strange, ...repeated];
    }
    case 'text':
    case 'code':
      return typeof value === 'string' ? textFaults(question, value) : [];
  }
}

/** Everything wrong with an answer that is present. */
export function leafFaults(question: LeafQuestion, value: unknown): readonly LeafFault[] {
  if (question.nonResponse?.some((code) => code === value)) return [];
  if (question.kind === 'money') return moneyFaults(question, value);
  if (question.kind === 'select-one') return listFaults(question.list, value);
  if (question.kind === 'select-many') {
    if (!Array.isArray(value)) return [fault('type', { key: 'choices' })];
    if (value.length > question.list.codes.length) return [fault('twice', { key: 'twice' })];
    return valueFaults(question, value);
  }
  const structure = structureFault(question, schemaOf(question), value);
  return structure ? [structure] : valueFaults(question, value);
}
