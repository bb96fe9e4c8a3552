/** Something in a round that may be meant and is mostly a slip, as data: a page says it in words, the terminal by keys of the file. */
import type { Note } from '#schemas/words/note.ts';

export type Doubt = {
  /** What it is about: keys of the description, such as `settings.minimumCell`, or the questionnaire whose frame it is of. */
  readonly at: readonly string[];
  readonly says: Note;
};
