/** Answers against their questions: structure first, then who is asked what, then rules between answers. */
import { isMoment, lastDayOf } from '../../basics/calendar.ts';
import type { Answers } from '../evaluate/answers.ts';
import type { Scope } from '../evaluate/scope.ts';
import { isBlank, ownValue } from '../evaluate/answers.ts';
import { holds, mustAnswer, shownIn } from '../evaluate/scope.ts';
import { scopeOf } from './scopes.ts';
import type { Plan, PlannedQuestion } from '../questions/outline.ts';
import { isRoster, nonResponseOf } from '../questions/outline.ts';
import { under } from '../../basics/pointer.ts';
import type { Problem } from '../faults/problems.ts';

type Context = {
  readonly notCollected: ReadonlySet<string>;
  /** When the interview ended, if that can be read. */
  readonly endedAt: unknown;
};

/** An answer about the past, a day or a year, that lies after the day of the interview. */
function isAfter(planned: PlannedQuestion, value: unknown, lastDay: string): boolean {
  const { question } = planned;
  if (!('past' in question)) return false;
  if (question.kind === 'integer') return typeof value === 'number' && value > Number(lastDay.slice(0, 4));
  return typeof value === 'string' && value > lastDay && !nonResponseOf(planned).some((code) => code === value);
}

/** Rules of an answer that is present and well-formed. */
function* checkRules(
  planned: PlannedQuestion,
  value: unknown,
  scope: Scope,
  pointer: string,
  lastDay: string | undefined,
): Generator<Problem> {
  const { question } = planned;
  if (lastDay !== undefined && isAfter(planned, value, lastDay)) {
    yield { pointer, rule: 'past', says: { key: question.kind === 'integer' ? 'past-year' : 'past' } };
  }
  for (const { rule, test, severity } of question.rules ?? []) {
    if (severity !== 'warn' && holds(test, scope) === false)
      yield { pointer, rule, says: { key: 'rule', places: { rule } } };
  }
}

function* checkQuestion(
  planned: PlannedQuestion,
  scope: Scope,
  at: string,
  context: Context,
  lastDay: string | undefined,
): Generator<Problem> {
  const value = ownValue(scope.answers, planned.name);
  const pointer = under(at, planned.name);
  const shown = shownIn(scope, planned);
  if (shown === 'hidden') {
    if (value !== undefined) yield { pointer, rule: 'hidden', says: { key: 'hidden' } };
    return;
  }
  if (isBlank(value)) {
    const excused = shown === 'unclear' || scope.doubtful.has(planned.name) || !mustAnswer(scope, planned);
    const askedForNone = isRoster(planned) && planned.question.min === 0;
    if (!excused && !askedForNone) yield { pointer, rule: 'required', says: { key: 'required' } };
    return;
  }
  if (!scope.doubtful.has(planned.name)) yield* checkRules(planned, value, scope, pointer, lastDay);
  for (const [i, row] of (scope.rows.get(planned.name) ?? []).entries()) {
    yield* checkScope(row, under(pointer, i), context, lastDay);
  }
}

function* checkScope(scope: Scope, pointer: string, context: Context, lastDay: string | undefined): Generator<Problem> {
  for (const planned of scope.plan.questions.values()) yield* checkQuestion(planned, scope, pointer, context, lastDay);
}

/** Every problem of the answers, with pointers from the body's root. */
export function* checkAnswers(plan: Plan, answers: Answers, context: Context): Generator<Problem> {
  const malformed: Problem[] = [];
  const report = (problem: Problem) => malformed.push(problem);
  const scope = scopeOf(plan, answers, undefined, '/answers', { notCollected: context.notCollected, report });
  yield* malformed;
  const { endedAt } = context;
  const lastDay = typeof endedAt === 'string' && isMoment(endedAt) ? lastDayOf(endedAt) : undefined;
  yield* checkScope(scope, '/answers', context, lastDay);
}
