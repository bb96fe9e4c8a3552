/** What is unlikely in a response that is without fault: the soft rules that it breaks. */
import type { Answers, Frame } from '../evaluate/evaluate.ts';
import { holds, isBlank, ownValue, shownIn } from '../evaluate/evaluate.ts';
import { frameOf } from './scopes.ts';
import type { Instrument } from '../questions/instrument.ts';
import { planOf } from '../questions/outline.ts';
import { under } from '../../basics/pointer.ts';

/** A soft rule that is broken, and where; never an answer. */
export type SoftNote = { readonly pointer: string; readonly rule: string };

function* notesIn(frame: Frame, at: string): Generator<SoftNote> {
  for (const planned of frame.plan.questions.values()) {
    const pointer = under(at, planned.name);
    const soft = (planned.question.rules ?? []).filter(({ severity }) => severity === 'warn');
    const isGiven = soft.length > 0 && shownIn(frame, planned) === 'shown' && !frame.doubtful.has(planned.name);
    if (isGiven && !isBlank(ownValue(frame.answers, planned.name))) {
      for (const { rule, test } of soft) if (holds(test, frame) === false) yield { pointer, rule };
    }
    for (const [i, row] of (frame.rows.get(planned.name) ?? []).entries()) yield* notesIn(row, under(pointer, i));
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
  return [...notesIn(frameOf(planOf(instrument), answers, undefined, '/answers', context), '/answers')];
};
