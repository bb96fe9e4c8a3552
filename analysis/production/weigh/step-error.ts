/** A step of weighting that cannot be taken as it is asked for. */
import type { Note } from '#schemas/words/note.ts';

export class StepError extends Error {
  override readonly name = 'StepError';
  readonly why: Note;

  constructor(why: Note) {
    super(why.key);
    this.why = why;
  }
}
