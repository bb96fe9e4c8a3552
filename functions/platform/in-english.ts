/** Notes as the terminal says them: in English, with studies, corridors, tables and indicators by their codes. */
import { ownValue } from '#schemas/basics/own-value.ts';
import { noteSentences } from '#schemas/words/en/en-notes.ts';
import { type Note, type NoteSpeaker, sayNote } from '#schemas/words/note.ts';

const sentences: ReadonlyMap<string, string> = new Map(Object.entries(noteSentences));
const asItIs = (code: string): string => code;

const english: NoteSpeaker = {
  language: 'en',
  sentence: (key) => sentences.get(key),
  study: asItIs,
  corridor: asItIs,
  table: asItIs,
  indicator: asItIs,
  round: asItIs,
  level: (_, _dimension, code) => code,
  rule: (_, rule) => rule,
  question: (_, path) => path,
  dimension: (_, code) => code,
};

/**
 * A note in English.
 *
 * @param more sentences that stand apart from those of what is computed
 */
export const inEnglish = (note: Note, more: Readonly<Record<string, string>> = {}): string =>
  sayNote({ ...english, sentence: (key) => ownValue(more, key) ?? sentences.get(key) }, note);
