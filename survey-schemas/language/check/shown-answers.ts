/** The answers that count: those to questions which are shown. */
import type { Answers, Frame } from '../evaluate/evaluate.ts';
import { isBlank, shownIn } from '../evaluate/evaluate.ts';
import { frameOf } from './scopes.ts';
import type { Plan } from '../questions/outline.ts';

/** Answers of a frame without those to hidden questions, and without blanks. */
export function shownInFrame(frame: Frame): Answers {
  const shown = [...frame.plan.questions.values()].filter(
    (planned) => shownIn(frame, planned) !== 'hidden' && !isBlank(frame.answers[planned.name]),
  );
  return Object.fromEntries(
    shown.map(({ name }) => [name, frame.rows.get(name)?.map(shownInFrame) ?? frame.answers[name]]),
  );
}

/** Answers without those to hidden questions, whether or not the rest is well-formed. */
export const shownAnswers = (plan: Plan, answers: Answers): Answers =>
  shownInFrame(frameOf(plan, answers, undefined, '', { notCollected: new Set(), report: () => undefined }));
