/** Lays answers out as scopes for the evaluator, and reports what is malformed on the way. */
import type { Answers } from '../evaluate/answers.ts';
import type { Scope } from '../evaluate/scope.ts';
import { isBlank, isPlainObject, ownValue } from '../evaluate/answers.ts';
import type { Plan, PlannedQuestion, PlannedRoster } from '../questions/outline.ts';
import { isRoster } from '../questions/outline.ts';
import { under } from '../../basics/pointer.ts';
import type { Problem } from '../faults/problems.ts';

type Report = (problem: Problem) => void;
type Context = {
  readonly notCollected: ReadonlySet<string>;
  readonly report: Report;
  /** Of the interview, `YYYY-MM-DD`. */
  readonly day?: string | undefined;
};

/** Stands for a row that is no object: nothing more is said about it. */
function doubtfulScope(plan: Plan, parent: Scope): Scope {
  return {
    plan,
    answers: {},
    parent,
    rows: new Map(),
    doubtful: new Set(plan.questions.keys()),
    shown: new Map(),
    day: undefined,
  };
}

/** Scopes of the rows that are objects; the others are reported. */
function rosterScopes(planned: PlannedRoster, list: unknown, scope: Scope, pointer: string, context: Context): void {
  const { min, max } = planned.question;
  if (!Array.isArray(list)) {
    context.report({ pointer, rule: 'type', says: { key: 'list' } });
    scope.doubtful.add(planned.name);
    return;
  }
  if (list.length > max || (list.length > 0 && list.length < min)) {
    context.report({ pointer, rule: 'rows', says: { key: 'rows', places: { min, max } } });
    if (list.length > max) {
      scope.doubtful.add(planned.name);
      return;
    }
  }
  const rows = list.map((row: unknown, i) => {
    const at = under(pointer, i);
    if (isPlainObject(row)) return scopeOf(planned.rows, row, scope, at, context);
    context.report({ pointer: at, rule: 'type', says: { key: 'object' } });
    return doubtfulScope(planned.rows, scope);
  });
  scope.rows.set(planned.name, rows);
}

function readQuestion(planned: PlannedQuestion, scope: Scope, pointer: string, context: Context): void {
  const value = ownValue(scope.answers, planned.name);
  if (value === undefined) {
    if (context.notCollected.has(planned.path)) scope.doubtful.add(planned.name);
    return;
  }
  const at = under(pointer, planned.name);
  if (isRoster(planned)) {
    rosterScopes(planned, value, scope, at, context);
    return;
  }
  if (isBlank(value)) return;
  for (const fault of planned.leaf.faults(value)) {
    scope.doubtful.add(planned.name);
    context.report({ pointer: at + fault.at, rule: fault.rule, says: fault.says });
  }
}

/** The scope of a set of answers and, inside it, of every row. */
export function scopeOf(
  plan: Plan,
  answers: Answers,
  parent: Scope | undefined,
  pointer: string,
  context: Context,
): Scope {
  const { day } = context;
  const scope: Scope = { plan, answers, parent, rows: new Map(), doubtful: new Set(), shown: new Map(), day };
  for (const key of Object.keys(answers)) {
    if (!plan.questions.has(key))
      context.report({ pointer: under(pointer, key), rule: 'unknown-key', says: { key: 'unknown-key' } });
  }
  for (const planned of plan.questions.values()) readQuestion(planned, scope, pointer, context);
  return scope;
}
