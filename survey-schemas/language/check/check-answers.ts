/** Answers against their questions: structure first, then who is asked what, then rules between answers. */
import { isMoment, lastDayOf } from '../../basics/calendar.ts';
import type { Answers } from '../evaluate/answers.ts';
import type { Scope } from '../evaluate/scope.ts';
import { isBlank, ownValue } from '../evaluate/answers.ts';
import { holds, mustAnswer, shownIn } from '../evaluate/scope.ts';
import { scopeOf } from './scopes.ts';
import type { Plan, PlannedQuestion } from '../questions/outline.ts';
import { isRoster } from '../questions/outline.ts';
import { under } from '../../basics/pointer.ts';
import type { Problem } from '../faults/problems.ts';

type Context = {
  readonly notCollected: ReadonlySet<string>;
  /** When the interview ended, if that can be read. */
  readonly endedAt: unknown;
  /** The day that answers are judged on, where it is not that one. */
  readonly day?: string;
};

/** Rules of an answer that is present and well-formed. */
function* checkRules(
  planned: PlannedQuestion,
  value: unknown,
  scope: Scope,
  pointer: string,
  lastDay: string | undefined,
): Generator<Problem> {
  const { question } = planned;
  const late = lastDay === undefined || isRoster(planned) ? undefined : planned.leaf.after(value, lastDay);
  if (late) yield { pointer, rule: 'past', says: late };
  for (const { rule, test, severity } of question.rules ?? []) {
    if (severity !== 'warn' && holds(test, scope) === false)
      yield { pointer, rule, says: { key: 'rule', places: { rule } } };
  }
}

/** What is wrong with one question, the rows of a roster left aside. */
export function* checkQuestion(
  planned: PlannedQuestion,
  scope: Scope,
  pointer: string,
  lastDay: string | undefined,
): Generator<Problem> {
  const value = ownValue(scope.answers, planned.name);
  const shown = shownIn(scope, planned);
  if (shown === 'hidden') {
    if (value !== undefined) yield { pointer, rule: 'hidden', says: { key: 'hidden' } };
  } else if (isBlank(value)) {
    const excused = shown === 'unclear' || scope.doubtful.has(planned.name) || !mustAnswer(scope, planned);
    const askedForNone = isRoster(planned) && planned.question.min === 0;
    if (!excused && !askedForNone) yield { pointer, rule: 'required', says: { key: 'required' } };
  } else if (!scope.doubtful.has(planned.name)) yield* checkRules(planned, value, scope, pointer, lastDay);
}

function* checkScope(scope: Scope, at: string, lastDay: string | undefined): Generator<Problem> {
  for (const planned of scope.plan.questions.values()) {
    const pointer = under(at, planned.name);
    yield* checkQuestion(planned, scope, pointer, lastDay);
    if (shownIn(scope, planned) === 'hidden') continue;
    for (const [i, row] of (scope.rows.get(planned.name) ?? []).entries())
      yield* checkScope(row, under(pointer, i), lastDay);
  }
}

/** Every problem of the answers, with pointers from the body's root. */
export function* checkAnswers(plan: Plan, answers: Answers, context: Context): Generator<Problem> {
  const malformed: Problem[] = [];
  const report = (problem: Problem) => malformed.push(problem);
  const { endedAt, notCollected, day } = context;
  const lastDay = day ?? (typeof endedAt === 'string' && isMoment(endedAt) ? lastDayOf(endedAt) : undefined);
  const scope = scopeOf(plan, answers, undefined, '/answers', { notCollected, report, day: lastDay });
  yield* malformed;
  yield* checkScope(scope, '/answers', lastDay);
}
