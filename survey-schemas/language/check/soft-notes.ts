/** What is unlikely in a response that is without fault: the soft rules that it breaks. */
import type { Answers } from '../evaluate/answers.ts';
import type { Scope } from '../evaluate/scope.ts';
import { isBlank, ownValue } from '../evaluate/answers.ts';
import { holds, shownIn } from '../evaluate/scope.ts';
import { scopeOf } from './scopes.ts';
import type { Instrument } from '../questions/instrument.ts';
import { planOf } from '../questions/outline.ts';
import { under } from '../../basics/pointer.ts';

/** A soft rule that is broken, and where; never an answer. */
export type SoftNote = { readonly pointer: string; readonly rule: string };

function* notesIn(scope: Scope, at: string): Generator<SoftNote> {
  for (const planned of scope.plan.questions.values()) {
    const pointer = under(at, planned.name);
    const soft = (planned.question.rules ?? []).filter(({ severity }) => severity === 'warn');
    const isGiven = soft.length > 0 && shownIn(scope, planned) === 'shown' && !scope.doubtful.has(planned.name);
    if (isGiven && !isBlank(ownValue(scope.answers, planned.name))) {
      for (const { rule, test } of soft) if (holds(test, scope) === false) yield { pointer, rule };
    }
    for (const [i, row] of (scope.rows.get(planned.name) ?? []).entries()) yield* notesIn(row, under(pointer, i));
  }
}

/**
 * The soft rules that answers break.
 *
 * @param notCollected paths of questions that an imported source never asked; nothing that hangs on them is judged
 */
export const softNotes = (
  instrument: Instrument,
  answers: Answers,
  notCollected: readonly string[] = [],
): readonly SoftNote[] => {
  const context = { notCollected: new Set(notCollected), report: () => undefined };
  return [...notesIn(scopeOf(planOf(instrument), answers, undefined, '/answers', context), '/answers')];
};
