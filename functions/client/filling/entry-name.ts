/** What an entry of the device is called in lists and questions: “Dwelling 7 · visit 1 – Interview begun 22 November at 14:05”. */
import { readState } from '../engine/read-state.ts';
import { interviewName } from '../screens/interview-name.ts';
import type { Kept } from './kept.ts';
import type { Session } from './session-given.ts';
import { questionsOf } from './study/held-studies.ts';
import type { Speech, Subject } from './words.ts';
import { worldAt } from './world.ts';

export type NameOf = (entry: Pick<Kept, 'form' | 'startedAt' | 'version'>) => string;

/** By the time when it was begun alone. */
export const begunAt =
  ({ say, when }: Speech, subject: Subject): NameOf =>
  ({ startedAt }) =>
    say(`filling.${subject}.begun`, { time: when(startedAt) });

type Given = Pick<Session, 'studies' | 'speech' | 'subject' | 'prefilled' | 'keepDrafts'>;

/** By the answers that tell it from others, too; not on a machine that many people share. */
export function entryNames(given: Given): NameOf {
  const begun = begunAt(given.speech, given.subject);
  if (!given.keepDrafts) return begun;
  return (entry) => {
    const [state, questions] = [readState(entry.form), questionsOf(given.studies, entry)];
    if (state === undefined || questions === undefined) return begun(entry);
    const own = interviewName(questions.telling, worldAt({ ...questions, known: given.prefilled }), state);
    return own === '' ? begun(entry) : `${own} – ${begun(entry)}`;
  };
}
