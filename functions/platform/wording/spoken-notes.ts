/** Warnings and notes in the words of a page. */
import { costTable } from '#analysis/production/observations/to-observations.ts';
import { statisticOf } from '#analysis/production/observations/indicators.ts';
import { type Note, type NoteSpeaker, note, sayNote, sayNotes } from '#schemas/words/note.ts';

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
    indicator: (code) =>
      indicator({ indicator: code, statistic: statisticOf(code), at: null, unit: '', unitMultiplier: 0 }),
    question: (study, path) => question(study, path) ?? path,
    dimension: (of, code) => withinSentence(dimension(of, code)),
    rule: (study, code) => rule(study, code) ?? sayNote(speaker, note('note.unknown-rule', { rule: code })),
  };
  return speaker;
}

/** A warning of a release: in the language of the page where that is possible, in English where it is not. */
export function warningInWords(
  { message, says }: { readonly message: string; readonly says?: Note },
  wording: Wording,
): string {
  const speaker = speakerOf(wording);
  return says === undefined || speaker.sentence(says.key) === undefined ? message : sayNote(speaker, says);
}

/** Notes of a line of the weighting report. */
export const notesInWords = (notes: readonly Note[], wording: Wording): string => sayNotes(speakerOf(wording), notes);
