/** The answers that count: those to questions which are shown. */
import type { Answers } from '../evaluate/answers.ts';
import type { Scope } from '../evaluate/scope.ts';
import { isBlank } from '../evaluate/answers.ts';
import { shownIn } from '../evaluate/scope.ts';
import { scopeOf } from './scopes.ts';
import type { Plan } from '../questions/outline.ts';

/** Answers of a scope without those to hidden questions, and without blanks. */
export function shownInScope(scope: Scope): Answers {
  const shown = [...scope.plan.questions.values()].filter(
    (planned) => shownIn(scope, planned) !== 'hidden' && !isBlank(scope.answers[planned.name]),
  );
  return Object.fromEntries(
    shown.map(({ name }) => [name, scope.rows.get(name)?.map(shownInScope) ?? scope.answers[name]]),
  );
}

/** Answers without those to hidden questions, whether or not the rest is well-formed. */
export const shownAnswers = (plan: Plan, answers: Answers): Answers =>
  shownInScope(scopeOf(plan, answers, undefined, '', { notCollected: new Set(), report: () => undefined }));
