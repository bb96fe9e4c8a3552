/**
 * Checks made when an instrument is declared or comes out of a file, so that a wrong name in a condition fails at once and not
 * in the field. Every contradiction is told, each with its place.
 */
import { nearestName } from '../../basics/nearest-name.ts';
import { under } from '../../basics/pointer.ts';
import { checkExpression } from '../conditions/check.ts';
import type { Condition } from '../conditions/expression.ts';
import { sayableByForms } from '../conditions/form-words.ts';
import type { Names } from '../conditions/names.ts';
import { kindOf } from '../kinds/kind-of.ts';
import { namesIn } from './declared.ts';
import type { Question, Questions } from './question.ts';
import { isUsableName, questionsInScope } from './usable-names.ts';

/** The instrument contradicts itself; the message names every place. */
export class InstrumentError extends Error {
  override name = 'InstrumentError';
}

/** A contradiction and its place, as a JSON Pointer into the instrument. */
export type InstrumentFault = { readonly pointer: string; readonly message: string };

type Scope = { readonly questions: ReadonlyMap<string, Question>; readonly parent?: Scope };
type Declared = { readonly id: string; readonly version: number; readonly questions: Questions };

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

/** What conditions may name: rules any question in reach, skip rules only those asked before. */
type Reach = { readonly all: Scope; readonly before: Scope };

const listed = (scope: Scope | undefined): readonly string[] =>
  scope === undefined ? [] : [...scope.questions.keys(), ...listed(scope.parent)];

/** What to do about a name that is not in reach. */
function adviceOn(name: string, within: Scope, { all }: Reach): string {
  if (namesOf(all)(name) !== undefined && namesOf(within)(name) === undefined)
    return '; it is asked later, and a skip rule may only name what was asked before';
  const near = nearestName(name, listed(within));
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

function* conditionFaults(
  condition: Condition | undefined,
  within: Scope,
  reach: Reach,
  pointer: string,
): Generator<InstrumentFault> {
  if (condition === undefined) return;
  for (const { at, message, missing } of checkExpression(condition, namesOf(within)).faults) {
    const advice = missing === undefined ? '' : adviceOn(missing, within, reach);
    yield { pointer: pointer + at, message: message + advice };
  }
  if (!sayableByForms(condition))
    yield {
      pointer,
      message:
        'a form cannot say this condition; words such as known, some, rows or converted are for derived variables',
    };
}

function contradictionIn(question: Question): string | undefined {
  if (question.kind === 'roster') return question.min > question.max ? 'min is above max' : undefined;
  return question.kind === 'group' ? undefined : kindOf(question).contradictionIn(question);
}

type Site = { readonly reach: Reach; readonly pointer: string; readonly inRoster: boolean };

function* questionFaults(
  name: string,
  question: Question,
  { reach, pointer, inRoster }: Site,
): Generator<InstrumentFault> {
  if (!isUsableName(name))
    yield {
      pointer,
      message: `"${name}" cannot be a question's name: small letters and digits, separated by single underscores, and no ending or word that the columns need`,
    };
  yield* conditionFaults(question.visibleIf, reach.before, reach, `${pointer}/visibleIf`);
  yield* conditionFaults(question.requiredIf, reach.all, reach, `${pointer}/requiredIf`);
  const rules = 'rules' in question ? (question.rules ?? []) : [];
  for (const [at, { test }] of rules.entries())
    yield* conditionFaults(test, reach.all, reach, `${pointer}/rules/${at}/test`);
  if ('vault' in question && inRoster)
    yield { pointer: `${pointer}/vault`, message: 'identity cannot be asked inside a roster' };
  const contradiction = contradictionIn(question);
  if (contradiction !== undefined) yield { pointer, message: contradiction };
}

/** Names that another question of the same scope, or of one around it, has. */
function* nameFaults(name: string, pointer: string, seen: ReadonlySet<string>, around: Scope | undefined) {
  if (seen.has(name)) yield { pointer, message: `two questions are called "${name}"` };
  for (let at = around; at; at = at.parent)
    if (at.questions.has(name)) yield { pointer, message: `"${name}" has the name of a question around it` };
}

function* scopeFaults(questions: Questions, parent: Reach | undefined, top: string): Generator<InstrumentFault> {
  const before = new Map<string, Question>();
  const reach: Reach = {
    all: { questions: questionsInScope(questions), ...(parent && { parent: parent.all }) },
    before: { questions: before, ...(parent && { parent: parent.before }) },
  };
  const seen = new Set<string>();
  function* walk(inner: Questions, at: string): Generator<InstrumentFault> {
    for (const [name, question] of Object.entries(inner)) {
      const pointer = under(at, name);
      yield* questionFaults(name, question, { reach, pointer, inRoster: parent !== undefined });
      if (question.kind === 'group') yield* walk(question.of, `${pointer}/of`);
      else {
        yield* nameFaults(name, pointer, seen, parent?.all);
        seen.add(name);
        if (question.kind === 'roster') yield* scopeFaults(question.of, reach, `${pointer}/of`);
        before.set(name, question);
      }
    }
  }
  yield* walk(questions, top);
}

const usableId = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Tables of a snapshot that are no study's. */
const takenIds = ['frame', 'notes', 'rates', 'rate-feed'];

/** Every contradiction of an instrument: names, references and limits. */
export function instrumentFaults({ id, questions }: Declared): readonly InstrumentFault[] {
  const ofId =
    usableId.test(id) && !takenIds.includes(id)
      ? []
      : [{ pointer: '/id', message: `"${id}" cannot be an instrument's id` }];
  return [...ofId, ...scopeFaults(questions, undefined, '/questions')];
}

/**
 * Check names, references and limits of an instrument.
 * @throws {InstrumentError} it contradicts itself; the message names every place
 */
export function assertSound(instrument: Declared): void {
  const faults = instrumentFaults(instrument);
  if (faults.length > 0)
    throw new InstrumentError(faults.map(({ pointer, message }) => `${pointer}: ${message}`).join('; '));
}
