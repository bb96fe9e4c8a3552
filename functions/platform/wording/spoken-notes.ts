/** Warnings and notes in the words of a page. */
import { changeTable } from '#analysis/production/observations/round-tables.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import { figureNamed } from '#analysis/production/observations/indicators.ts';
import { type Note, type NoteSpeaker, note, sayNote, sayNotes, sayWithAdvice } from '#schemas/words/note.ts';

import { withinSentence } from './within-sentence.ts';
import type { Wording } from './wording.ts';

/** Who says notes on a page. */
export function speakerOf(wording: Wording): NoteSpeaker {
  const { voice, instrument, table, indicator, rule, dimension, domainValue, question } = wording;
  const sentences: Readonly<Record<string, string>> = voice.words.sentences;
  const speaker: NoteSpeaker = {
    language: voice.language,
    sentence: (key) => (Object.hasOwn(sentences, key) ? sentences[key] : undefined),
    study: instrument,
    corridor: (code) => domainValue(costTable, 'corridor', code),
    table,
    indicator: (code) => indicator({ indicator: code, ...figureNamed(code), unit: '', unitMultiplier: 0 }),
    round: (id) => domainValue(changeTable, 'since', id),
    question: (study, path) => question(study, path) ?? path,
    dimension: (of, code) => withinSentence(dimension(of, code)),
    level: domainValue,
    rule: (study, code) => rule(study, code) ?? sayNote(speaker, note('note.unknown-rule', { rule: code })),
  };
  return speaker;
}

/** A warning as a release holds it: in English, and as data that may be said in another language. */
export type Warned = { readonly message: string; readonly says?: Note };

const warning =
  (say: typeof sayNote) =>
  ({ message, says }: Warned, wording: Wording): string => {
    const speaker = speakerOf(wording);
    return says === undefined || speaker.sentence(says.key) === undefined ? message : say(speaker, says);
  };

/** A warning for readers: in their language where that is possible, in English where it is not. */
export const warningInWords = warning(sayNote);

/** The same for staff, with what they can do about it. */
export const warningWithAdvice = warning(sayWithAdvice);

/** Notes of a line of the weighting report. */
export const notesInWords = (notes: readonly Note[], wording: Wording): string => sayNotes(speakerOf(wording), notes);
