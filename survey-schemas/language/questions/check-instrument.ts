/** Checks made when an instrument is declared, so that a wrong name in a condition fails at once and not in the field. */
import { checkExpression } from '../conditions/check.ts';
import type { Condition } from '../conditions/expression.ts';
import { sayableByForms } from '../conditions/form-words.ts';
import type { Names } from '../conditions/names.ts';
import { kindOf } from '../kinds/kind-of.ts';
import { namesIn } from './declared.ts';
import type { Question, Questions } from './question.ts';

/** The instrument contradicts itself; the message says where. */
export class InstrumentError extends Error {
  override name = 'InstrumentError';
}

type Scope = { readonly questions: ReadonlyMap<string, Question>; readonly parent?: Scope };
type Declared = { readonly id: string; readonly version: number; readonly questions: Questions };

const usable = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
/** Endings that the columns of other questions and the forms put after a name. */
const reserved = /_(currency|nonresponse|unknown)$|^(constructor|round|response_id|row)$/;

/** Whether a question or a derived variable can have this name, and a column as well. */
export const isUsableName = (name: string): boolean => usable.test(name) && !reserved.test(name);

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

const noQuestions: Names = () => undefined;

/** Questions of a scope, of those around it, and of the rows of its rosters. */
const namesOf = (scope: Scope | undefined): Names =>
  scope === undefined
    ? noQuestions
    : namesIn(
        scope.questions,
        (roster) => namesIn(questionsInScope(roster.of), () => noQuestions),
        namesOf(scope.parent),
      );

function checkCondition(condition: Condition, scope: Scope, where: string): void {
  const [fault] = checkExpression(condition, namesOf(scope)).faults;
  if (fault !== undefined) throw new InstrumentError(`${where}: ${fault.message}`);
  if (!sayableByForms(condition)) throw new InstrumentError(`${where}: a form cannot say this condition`);
}

/** What conditions may name: rules any question in reach, skip rules only those asked before. */
type Reach = { readonly all: Scope; readonly before: Scope };

function contradictionIn(question: Question): string | undefined {
  if (question.kind === 'roster') return question.min > question.max ? 'min is above max' : undefined;
  return question.kind === 'group' ? undefined : kindOf(question).contradictionIn(question);
}

function checkQuestion(name: string, question: Question, reach: Reach, path: string): void {
  if (!isUsableName(name)) throw new InstrumentError(`"${path}" cannot be a question's name`);
  if (question.visibleIf) checkCondition(question.visibleIf, reach.before, path);
  if (question.requiredIf) checkCondition(question.requiredIf, reach.all, path);
  if ('rules' in question) {
    for (const rule of question.rules ?? []) checkCondition(rule.test, reach.all, `${path} (${rule.rule})`);
  }
  if ('vault' in question && path.includes('.')) {
    throw new InstrumentError(`${path}: identity cannot be asked inside a roster`);
  }
  const contradiction = contradictionIn(question);
  if (contradiction !== undefined) throw new InstrumentError(`${path}: ${contradiction}`);
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
