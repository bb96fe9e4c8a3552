/** Checks made when an instrument is declared, so that a wrong name in a condition fails at once and not in the field. */
import type { Condition, Operand } from '../conditions/condition.ts';
import type { Question, Questions } from './question.ts';

/** The instrument contradicts itself; the message says where. */
export class InstrumentError extends Error {
  override name = 'InstrumentError';
}

type Scope = { readonly questions: ReadonlyMap<string, Question>; readonly parent?: Scope };
type Declared = { readonly id: string; readonly version: number; readonly questions: Questions };

const usable = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
/** Endings that the columns of other questions and the forms put after a name. */
const reserved = /_(currency|nonresponse)$|^(constructor|round|response_id|row)$/;

/** Questions of one scope by name, groups opened. */
export function questionsInScope(questions: Questions): Map<string, Question> {
  const found = new Map<string, Question>();
  for (const [name, question] of Object.entries(questions)) {
    const inner = question.kind === 'group' ? questionsInScope(question.of) : new Map([[name, question]]);
    for (const [key, value] of inner) {
      if (found.has(key)) throw new InstrumentError(`two questions are called "${key}"`);
      found.set(key, value);
    }
  }
  return found;
}

function find(name: string, scope: Scope, where: string): Question {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const question = at.questions.get(name);
    if (question) return question;
  }
  throw new InstrumentError(`${where}: no question "${name}" in reach`);
}

function checkKind(name: string, kinds: readonly Question['kind'][], scope: Scope, where: string): Question {
  const question = find(name, scope, where);
  if (!kinds.includes(question.kind)) throw new InstrumentError(`${where}: "${name}" is a ${question.kind} question`);
  return question;
}

function checkRow(
  path: readonly [string, string],
  kinds: readonly Question['kind'][],
  scope: Scope,
  where: string,
): void {
  const roster = checkKind(path[0], ['roster'], scope, where);
  if (roster.kind !== 'roster') return;
  const summed = checkKind(path[1], kinds, { questions: questionsInScope(roster.of) }, where);
  if (summed.visibleIf) throw new InstrumentError(`${where}: "${path.join('.')}" is summed, so every row must ask it`);
}

const comparable = ['integer', 'decimal', 'date', 'select-one', 'text', 'code'] as const;

function checkOperand(operand: Operand, scope: Scope, where: string): void {
  if (typeof operand === 'number' || 'literal' in operand) return;
  if ('answer' in operand) checkKind(operand.answer, comparable, scope, where);
  else if ('amountOf' in operand) checkKind(operand.amountOf, ['money'], scope, where);
  else if ('currencyOf' in operand) checkKind(operand.currencyOf, ['money'], scope, where);
  else if ('yearOf' in operand) checkKind(operand.yearOf, ['date'], scope, where);
  else if ('countOf' in operand) checkKind(operand.countOf, ['roster'], scope, where);
  else if ('sumOf' in operand) checkRow(operand.sumOf, ['integer', 'decimal'], scope, where);
  else if ('sumOfAmounts' in operand) {
    checkRow(operand.sumOfAmounts, ['money'], scope, where);
    checkKind(operand.inCurrencyOf, ['money'], scope, where);
  } else {
    const pair = 'plus' in operand ? operand.plus : 'minus' in operand ? operand.minus : operand.times;
    for (const part of pair) checkOperand(part, scope, where);
  }
}

function checkCodes(
  name: string,
  kind: 'select-one' | 'select-many',
  codes: readonly string[],
  scope: Scope,
  where: string,
): void {
  const question = checkKind(name, [kind], scope, where);
  if (question.kind !== 'select-one' && question.kind !== 'select-many') return;
  const unknown = codes.find((code) => !question.list.codes.includes(code));
  if (unknown !== undefined) throw new InstrumentError(`${where}: "${name}" has no code "${unknown}"`);
}

function checkCondition(condition: Condition, scope: Scope, where: string): void {
  switch (condition.op) {
    case 'all':
    case 'any':
      for (const part of condition.of) checkCondition(part, scope, where);
      return;
    case 'not':
      checkCondition(condition.of, scope, where);
      return;
    case 'answered':
      find(condition.answer, scope, where);
      return;
    case 'in':
      checkCodes(condition.answer, 'select-one', condition.codes, scope, where);
      return;
    case 'includes':
      checkCodes(condition.answer, 'select-many', [condition.code], scope, where);
      return;
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      checkOperand(condition.left, scope, where);
      checkOperand(condition.right, scope, where);
      checkLiteral(condition.left, condition.right, scope, where);
  }
}

/** A code compared with a select-one answer must be in its list. */
function checkLiteral(left: Operand, right: Operand, scope: Scope, where: string): void {
  if (typeof left === 'number' || typeof right === 'number' || !('answer' in left) || !('literal' in right)) return;
  if (find(left.answer, scope, where).kind === 'select-one') {
    checkCodes(left.answer, 'select-one', [right.literal], scope, where);
  }
}

/** What conditions may name: rules any question in reach, skip rules only those asked before. */
type Reach = { readonly all: Scope; readonly before: Scope };

function checkQuestion(name: string, question: Question, reach: Reach, path: string): void {
  if (!usable.test(name) || reserved.test(name)) throw new InstrumentError(`"${path}" cannot be a question's name`);
  if (question.visibleIf) checkCondition(question.visibleIf, reach.before, path);
  if (question.requiredIf) checkCondition(question.requiredIf, reach.all, path);
  if ('rules' in question) {
    for (const rule of question.rules ?? []) checkCondition(rule.test, reach.all, `${path} (${rule.rule})`);
  }
  if ('vault' in question && path.includes('.')) {
    throw new InstrumentError(`${path}: identity cannot be asked inside a roster`);
  }
  if ('list' in question) {
    const eaten = question.list.codes.find((code) => question.nonResponse?.some((why) => why === code));
    if (eaten !== undefined) throw new InstrumentError(`${path}: "${eaten}" is a code of the list and a non-response`);
  }
  if ('min' in question && question.min > question.max) throw new InstrumentError(`${path}: min is above max`);
}

function checkScope(questions: Questions, parent: Reach | undefined, prefix: string): void {
  const own = questionsInScope(questions);
  const before = new Map<string, Question>();
  const reach: Reach = {
    all: { questions: own, ...(parent && { parent: parent.all }) },
    before: { questions: before, ...(parent && { parent: parent.before }) },
  };
  for (const name of own.keys()) {
    for (let at = parent?.all; at; at = at.parent) {
      if (at.questions.has(name)) throw new InstrumentError(`"${prefix}${name}" has the name of a question around it`);
    }
  }
  const walk = (inner: Questions): void => {
    for (const [name, question] of Object.entries(inner)) {
      checkQuestion(name, question, reach, `${prefix}${name}`);
      if (question.kind === 'group') walk(question.of);
      else {
        if (question.kind === 'roster') checkScope(question.of, reach, `${prefix}${name}.`);
        before.set(name, question);
      }
    }
  };
  walk(questions);
}

/**
 * Check names, references and limits of an instrument.
 * @throws {InstrumentError} at the first contradiction
 */
export function assertSound(instrument: Declared): void {
  if (!/^[a-z][a-z0-9-]*$/.test(instrument.id))
    throw new InstrumentError(`"${instrument.id}" cannot be an instrument's id`);
  checkScope(instrument.questions, undefined, '');
}
